import type { EntityAgentFragment, EntityGroupQuery, EntityPersonQuery } from "../../../generated/operations";
import { dateFact, type FactGroup, linkedFacts, textFact } from "./fact";

/** What is known of a person, each kind of fact in its place. */
export function personFacts(person: NonNullable<EntityPersonQuery["person"]>): readonly FactGroup[] {
  return [
    dateFact("Born", person.birthDate),
    dateFact("Died", person.deathDate),
    textFact("Nationality", ...person.nationalities),
    textFact("Occupation", person.occupation),
    ...agentFacts(person),
    linkedFacts("Wrote", "AUTHORED", person.authored),
  ];
}

export function groupFacts(group: NonNullable<EntityGroupQuery["group"]>): readonly FactGroup[] {
  return [
    dateFact("Came to be", group.founded),
    dateFact("Ceased to be", group.dissolved),
    ...agentFacts(group),
    linkedFacts("Members", "MEMBER_OF", group.members),
    linkedFacts("Published", "PUBLISHED", group.published),
  ];
}

function agentFacts(agent: EntityAgentFragment): readonly FactGroup[] {
  return [
    linkedFacts("Belongs to", "MEMBER_OF", agent.memberOf),
    linkedFacts("Based in", "BASED_IN", agent.basedIn),
    linkedFacts("Involved in", "PARTICIPATED_IN", agent.participatedIn),
    linkedFacts("Tied to", "TIED_TO", agent.agentTies),
  ];
}

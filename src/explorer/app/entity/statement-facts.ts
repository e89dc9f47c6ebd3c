import type { EntityStatementQuery } from "../../../generated/operations";
import { nameOf } from "../records/read-record";
import { inWords } from "../records/words";
import { type FactGroup, linkedFacts, textFact } from "./fact";
import { languageWords } from "./language-words";

type AnsweredStatement = NonNullable<EntityStatementQuery["statement"]>;

/** What a statement is about and what hangs on it; who said it and how stands on its card. */
export function statementFacts(statement: AnsweredStatement): readonly FactGroup[] {
  return [
    linkedFacts("About", "ABOUT", statement.about),
    linkedFacts("Said to", "ADDRESSED_TO", statement.addressedTo),
    linkedFacts("Numbers it claims", "CLAIMS", statement.quantities),
    officesThen(statement),
    textFact("Language", languageWords(statement.language)),
  ];
}

/** The offices that its speakers held when it was said, and how far the dates tell. */
function officesThen({ speakersThen, speakers }: AnsweredStatement): FactGroup {
  const offices = speakersThen.flatMap(({ speaker, offices: held }) => {
    const edge = speakers.edges.find(({ node }) => node.id === speaker.id);
    return held.map((office) => ({ speaker: edge ? nameOf(edge.node) : speaker.id, ...office }));
  });
  const facts = offices.map(({ speaker, role, fit, group, during }) => ({
    key: `${speaker} ${group.id} ${role ?? ""}`,
    lead: null,
    words: `${role ?? "member"} (${speaker}, ${FITS[fit] ?? inWords(fit)})`,
    end: group,
    text: null,
    date: during,
    note: null,
    rank: null,
    basis: null,
    relationshipId: null,
  }));
  return { label: "Offices held then", total: facts.length, facts };
}

const FITS: Readonly<Record<string, string>> = {
  CERTAIN: "held it when this was said",
  POSSIBLE: "may have held it when this was said",
  UNDATED: "no date tells whether it was held when this was said",
};

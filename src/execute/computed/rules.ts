import type { Model } from "../../model/model.js";
import { invariant } from "../../errors.js";
import { contradictionCandidates } from "./contradiction-candidates.js";
import { duplicateCandidates } from "./duplicate-candidates.js";
import { evidence } from "./evidence.js";
import { neighbourhood } from "../explore/neighbourhood.js";
import { paths } from "../explore/paths.js";
import { shared } from "../explore/shared.js";
import { subgraph } from "../explore/subgraph.js";
import { independentSources } from "./independent-sources.js";
import { nameIn } from "./name-in-language.js";
import type { Rule } from "./rule.js";
import { speakersThen } from "./speakers-then.js";
import { eventToll } from "./toll.js";

/** The rule of each computed field, by its coordinate. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    "Entity.name": nameIn,
    "Event.toll": eventToll,
    "Statement.independentSources": independentSources,
    "Statement.speakersThen": speakersThen,
    "Query.contradictionCandidates": contradictionCandidates,
    "Query.duplicateCandidates": duplicateCandidates,
    "Query.evidence": evidence,
    "Query.paths": paths,
    "Query.neighbourhood": neighbourhood,
    "Query.shared": shared,
    "Query.subgraph": subgraph,
  }),
);

/** Checks that the model's computed fields have a rule each. */
export function checkRules(model: Model): void {
  const fields = [...model.nodeTypes.values()].flatMap((type) => [...type.computed.values()]);
  for (const { owner, name } of [...fields, ...model.rootFields.values()])
    invariant(RULES.has(`${owner}.${name}`), `${owner}.${name} bears @computed and has a rule in src/execute/computed`);
}

import { mostApart } from "../../record/independent-sources.js";
import { rule, type Nodes } from "./rule.js";
import { rootsOf, SOURCE_ROOTS, sourcesOf, type CitedSources } from "./source-roots.js";

interface Read {
  readonly citations: CitedSources;
  readonly repeatedByAll: Nodes<{ readonly citations: CitedSources }>;
}

/** `Statement.independentSources`. */
export const independentSources = rule(
  `{
    citations(first: 50) @priced(as: 2) { source { ...roots } }
    repeatedByAll(first: 100) @priced(as: 2) { nodes { citations(first: 50) @priced(as: 2) { source { ...roots } } } }
  }
  ${SOURCE_ROOTS}`,
  ({ citations, repeatedByAll }: Read) =>
    mostApart(rootsOf(sourcesOf([citations, ...repeatedByAll.nodes.map((statement) => statement.citations)])).values()),
);

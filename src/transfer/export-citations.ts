import { cypher, lines } from "../cypher/text.js";
import type { Row, Store, Value } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import type { ExportedCitation, Values } from "./exported.js";
import { isAllowed, type ReadScope } from "./read-scope.js";
import { inSlices } from "./write-statements.js";

/** The ids of the citations that a record or a relationship keeps. */
export function citationIdsOf(stored: Values): readonly string[] {
  const ids = stored["citationIds"];
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** The citations of these ids that the rule allows, by id: a citation of what may not be seen would betray it. */
export async function readCited(
  store: Store,
  scope: ReadScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExportedCitation>> {
  const found = new Map<string, ExportedCitation>();
  for (const slice of inSlices([...new Set(ids)]))
    for (const row of await store.read({ cypher: CITATIONS.text, params: { rows: slice } }, scope)) {
      const hidden = [row["source"], row["statement"]].some((named) => !isVisible(scope, named));
      if (!hidden) found.set(textOf(row, "id"), citationOf(row));
    }
  return found;
}

/** What a record or a relationship cites, in its own order. */
export function citedBy(stored: Values, cited: ReadonlyMap<string, ExportedCitation>): readonly ExportedCitation[] {
  return citationIdsOf(stored).flatMap((id) => cited.get(id) ?? []);
}

const CITATIONS = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (citation:Record {id: id})-[:CITES]->(source)`,
  cypher`OPTIONAL MATCH (citation)-[:QUOTES]->(statement)`,
  cypher`RETURN id, {id: source.id, marking: source.marking} AS source,`,
  cypher`  {id: statement.id, marking: statement.marking} AS statement,`,
  cypher`  citation.locator AS locator, citation.quote AS quote, citation.retrievedAt AS retrievedAt`,
]);

function citationOf(row: Row): ExportedCitation {
  const text = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);
  const { locator, quote, retrievedAt } = row;
  const [source, statement] = [row["source"], row["statement"]] as [Values, Values]; // Maps, as the statement says.
  return {
    source: text(source["id"]) ?? "",
    statement: text(statement["id"]),
    locator: text(locator),
    quote: text(quote),
    retrievedAt: text(retrievedAt),
  };
}

/** Whether what a citation names may be seen; true where it names nothing. */
function isVisible({ rule }: ReadScope, named: Value | undefined): boolean {
  const { id, marking } = named as Values; // A map, as the statement says.
  return typeof id !== "string" || isAllowed(rule, marking);
}

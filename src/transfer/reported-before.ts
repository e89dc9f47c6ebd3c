import { cypher, lines, name } from "../cypher/text.js";
import type { Store, Value } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import type { ExportedNode, ExportedRelationship } from "./exported.js";
import type { Finding } from "./finding.js";
import { namedAs } from "./named.js";
import { PUBLISHED, REPORTED, spanOf } from "./value-rules.js";
import { inSlices } from "./write-statements.js";

type Reporting = ExportedNode | ExportedRelationship;

/** When the sources that records cite were published, by their id; those that do not say are not there. */
export async function readPublished(store: Store, records: readonly Reporting[]): Promise<ReadonlyMap<string, Value>> {
  const dated = records.filter(({ type }) => REPORTED[type.name] !== undefined);
  const ids = [...new Set(dated.flatMap(({ citations }) => citations.map(({ source }) => source)))];
  const statement = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (source:Record {id: id})`,
    cypher`WHERE source.${name(PUBLISHED)} IS NOT NULL`,
    cypher`RETURN id, source.${name(PUBLISHED)} AS published`,
  ]);
  const published = new Map<string, Value>();
  for (const slice of inSlices(ids))
    for (const row of await store.read({ cypher: statement.text, params: { rows: slice } }))
      published.set(textOf(row, "id"), row["published"] ?? null);
  return published;
}

/** The records that cite a source which certainly was published before what they tell of. */
export function* reportedBefore(
  records: readonly Reporting[],
  published: ReadonlyMap<string, Value>,
): Generator<Finding> {
  for (const record of records) {
    const { type, values, citations } = record;
    const property = REPORTED[type.name];
    const when = property === undefined ? null : spanOf(values[property]);
    if (property === undefined || !when) continue;
    for (const source of new Set(citations.map((citation) => citation.source))) {
      const date = published.get(source);
      const out = spanOf(date);
      if (!out || out.latest >= when.earliest) continue;
      yield {
        kind: "contradicting-dates",
        ...namedAs(record),
        trouble: `${property} is ${JSON.stringify(values[property])}, and its source ${JSON.stringify(source)} was published before, ${JSON.stringify(date)}`,
        cure: "correct one of the dates with attest apply, or cite another source, unless the source foretells it",
      };
    }
  }
}

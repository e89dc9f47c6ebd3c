import { cypher, lines as clauses, name as named } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import { referenceOfName, type RecordName } from "./change-lines.js";
import { citationIdsOf, citedBy, readCited } from "./export-citations.js";
import { readNodes, valuesOf } from "./export-nodes.js";
import type { Values } from "./exported.js";
import type { ReadScope } from "./read-scope.js";
import { grouped } from "./grouped.js";
import { readTypes } from "./stored-graph.js";
import { toNodeLine, toRelationshipLine, type LineFields } from "./to-line.js";
import { inSlices } from "./write-statements.js";

const EVERYTHING: ReadScope = { rule: { markings: null } };

/** Records as the store has them, as lines that an import would read, by their reference; without those that it lacks. */
export async function readCurrentLines(
  store: Store,
  model: Model,
  records: readonly RecordName[],
): Promise<ReadonlyMap<string, LineFields>> {
  const lines = new Map<string, LineFields>();
  await readNodeLines(store, model, records, lines);
  await readRelationshipLines(store, model, records, lines);
  return lines;
}

async function readNodeLines(
  store: Store,
  model: Model,
  records: readonly RecordName[],
  lines: Map<string, LineFields>,
): Promise<void> {
  const ids = [...new Set(records.flatMap((record) => (record.kind === "node" ? [record.id] : [])))];
  const types = await readTypes(store, model, ids);
  for (const [name, ofType] of grouped(types, ([, type]) => type)) {
    const type = name === null ? undefined : model.nodeTypes.get(name);
    if (!type) continue;
    for (const slice of inSlices(ofType.map(([id]) => id)))
      for (const node of await readNodes(store, model, EVERYTHING, type, slice)) lines.set(node.id, toNodeLine(node));
  }
}

type RelationshipName = Extract<RecordName, { readonly kind: "relationship" }>;

async function readRelationshipLines(
  store: Store,
  model: Model,
  records: readonly RecordName[],
  lines: Map<string, LineFields>,
): Promise<void> {
  const relationships = records.flatMap((record) => (record.kind === "relationship" ? [record] : []));
  for (const [name, ofType] of grouped(relationships, ({ type }) => type)) {
    const type = model.relationshipTypes.get(name);
    invariant(type?.properties, "only relationships between records are named");
    for (const slice of inSlices(ofType)) {
      const stored = await readStored(store, name, slice);
      const cited = await readCited(
        store,
        EVERYTHING,
        stored.flatMap(({ properties }) => citationIdsOf(properties)),
      );
      for (const { record, properties } of stored) {
        const { start, end, key } = record;
        const values = valuesOf(type.properties.properties.values(), properties);
        const ends = { start: { id: start }, end: { id: end } };
        const fields = toRelationshipLine({ type, ...ends, key, values, citations: citedBy(properties, cited) });
        lines.set(referenceOfName(record), fields);
      }
    }
  }
}

async function readStored(store: Store, type: string, records: readonly RelationshipName[]) {
  const statement = clauses([
    cypher`UNWIND $rows AS row`,
    cypher`MATCH (source:Record {id: row.start})`,
    cypher`MATCH (target:Record {id: row.end})`,
    cypher`MATCH (source)-[relationship:${named(type)} {key: row.key}]->(target)`,
    cypher`RETURN row.start AS start, row.end AS end, row.key AS key, properties(relationship) AS properties`,
  ]);
  const rows = records.map(({ start, end, key }) => ({ start, end, key }));
  const found = await store.read({ cypher: statement.text, params: { rows } });
  return found.map((row) => ({
    record: {
      kind: "relationship",
      type,
      start: textOf(row, "start"),
      end: textOf(row, "end"),
      key: textOf(row, "key"),
    } as const,
    properties: row["properties"] as Values, // A map, as the statement says.
  }));
}

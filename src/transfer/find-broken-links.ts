import { cypher, join, lines, name } from "../cypher/text.js";
import { quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import { describeRecord, nameOfReference } from "./change-lines.js";
import { citationIdsOf } from "./export-citations.js";
import type { Finding } from "./finding.js";
import { wholeGraph, type RawNode, type RawRelationship } from "./whole-graph.js";
import { inSlices } from "./write-statements.js";

/** What names something that is not there: citations that are kept but gone, or lead to no source, or are cited by nobody; names without an owner. */
export async function* findBrokenLinks(store: Store, model: Model): AsyncGenerator<Finding> {
  const graph = wholeGraph(store, model);
  for await (const nodes of graph.nodes()) {
    yield* findGone(store, nodes, ({ type, id }) => `${type.name} ${quoted(id)}`);
    yield* findUncited(store, nodes);
    yield* findOwnerless(store, model, nodes);
  }
  for await (const relationships of graph.relationships())
    yield* findGone(store, relationships, ({ type, start, end, key }) =>
      describeRecord({ kind: "relationship", type: type.name, start, end, key }),
    );
}

/** Records that keep the id of a citation which is not there, or leads to no source. */
async function* findGone<T extends RawNode | RawRelationship>(
  store: Store,
  records: readonly T[],
  describe: (record: T) => string,
): AsyncGenerator<Finding> {
  const ids = records.flatMap(({ properties }) => citationIdsOf(properties));
  const there = await readThere(store, ids, CITING);
  for (const record of records)
    for (const id of citationIdsOf(record.properties))
      if (!there.has(id))
        yield {
          kind: "dangling-citation",
          type: record.type.name,
          record: describe(record),
          trouble: `its citation ${quoted(id)} is not there, or leads to no source`,
          cure: "correct its citations with attest apply",
        };
}

/** Citations that say they are cited by a record which is not there. */
async function* findUncited(store: Store, nodes: readonly RawNode[]): AsyncGenerator<Finding> {
  const citing = nodes.flatMap(({ id, properties }) => {
    const references = properties["citedBy"];
    return Array.isArray(references)
      ? references.map((reference) => ({ id, record: nameOfReference(String(reference)) }))
      : [];
  });
  const ends = citing.flatMap(({ record }) => (record.kind === "node" ? [record.id] : [record.start, record.end]));
  const there = await readThere(store, ends, RECORD);
  for (const { id, record } of citing) {
    const isThere = record.kind === "node" ? there.has(record.id) : there.has(record.start) && there.has(record.end);
    if (isThere) continue;
    yield {
      kind: "dangling-citation",
      type: "Citation",
      record: `Citation ${quoted(id)}`,
      trouble: `it is kept for ${describeRecord(record)}, which is not there`,
      cure: "import the record that it was for, then delete that with attest apply",
    };
  }
}

/** Names and identifiers of nobody, which nobody reaches. */
async function* findOwnerless(store: Store, model: Model, nodes: readonly RawNode[]): AsyncGenerator<Finding> {
  const owned = nodes.filter(({ type }) => type.owned && !type.properties.has("citedBy") && type.name !== "Citation");
  if (owned.length === 0) return;
  const links = [...model.relationshipTypes.values()].filter(({ end }) => owned.some(({ type }) => type.name === end));
  const types = join(
    links.map((link) => name(link.name)),
    "|",
  );
  const statement = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (node:Record {id: id})<-[:${types}]-()`,
    cypher`RETURN DISTINCT id`,
  ]);
  const there = await readThere(
    store,
    owned.map(({ id }) => id),
    statement,
  );
  for (const { type, id } of owned)
    if (!there.has(id))
      yield {
        kind: "dangling-citation",
        type: type.name,
        record: `${type.name} ${quoted(id)}`,
        trouble: "no record has it",
        cure: "delete it with Cypher; no record shows it",
      };
}

const CITING = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (citation:Record {id: id})-[:CITES]->()`,
  cypher`RETURN DISTINCT id`,
]);
const RECORD = lines([cypher`UNWIND $rows AS id`, cypher`MATCH (node:Record {id: id})`, cypher`RETURN DISTINCT id`]);

async function readThere(store: Store, ids: readonly string[], statement: typeof RECORD): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  for (const slice of inSlices([...new Set(ids)]))
    for (const row of await store.read({ cypher: statement.text, params: { rows: slice } }))
      there.add(textOf(row, "id"));
  return there;
}

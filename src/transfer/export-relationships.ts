import { cypher, join, lines, name, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { Model, NodeType, RelationshipType } from "../model/model.js";
import type { Row, Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import { citationIdsOf, citedBy, readCited } from "./export-citations.js";
import { valuesOf } from "./export-nodes.js";
import type { ExportedRelationship, Values } from "./exported.js";
import type { ReadScope } from "./read-scope.js";

/** Relationships that one statement reads, at most. */
const PAGE = 2_000;

/** What leaves nodes of a type. */
export interface Leaving {
  readonly type: NodeType;
  readonly leaving: readonly RelationshipType[];
}

/**
 * The relationships that leave the nodes of these ids, which the rule allows: seen themselves, and leading to what is seen.
 * In pages of some 2,000, however many leave a node.
 */
export async function* readRelationships(
  store: Store,
  model: Model,
  scope: ReadScope,
  leaving: Leaving,
  ids: readonly string[],
): AsyncGenerator<readonly ExportedRelationship[]> {
  const counts = await countLeaving(store, scope, leaving, ids);
  let together: string[] = [];
  let room = PAGE;
  for (const id of ids) {
    const count = counts.get(id) ?? 0;
    if (count === 0) continue;
    if (count > room && together.length > 0) {
      yield await readTogether(store, model, scope, leaving, together);
      [together, room] = [[], PAGE];
    }
    if (count > PAGE) yield* readHub(store, model, scope, leaving, id);
    else {
      together.push(id);
      room -= count;
    }
  }
  if (together.length > 0) yield await readTogether(store, model, scope, leaving, together);
}

async function countLeaving(
  store: Store,
  scope: ReadScope,
  { leaving }: Leaving,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const statement = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (source:Record {id: id})-[relationship:${typesOf(leaving)}]->(target)`,
    cypher`RETURN id, count(relationship) AS records`,
  ]);
  const rows = await store.read({ cypher: statement.text, params: { rows: ids } }, scope);
  return new Map(rows.map((row) => [textOf(row, "id"), Number(row["records"])]));
}

async function readTogether(
  store: Store,
  model: Model,
  scope: ReadScope,
  { type, leaving }: Leaving,
  ids: readonly string[],
): Promise<readonly ExportedRelationship[]> {
  const statement = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (source:Record {id: id})-[relationship:${typesOf(leaving)}]->(target)`,
    ...visible(scope),
    RETURNED,
  ]);
  const params = { rows: ids, ...markingsOf(scope) };
  const rows = await store.read({ cypher: statement.text, params }, scope);
  const place = new Map(ids.map((id, index) => [id, index]));
  const read = await toRelationships(store, model, scope, type, rows);
  return read.toSorted((a, b) => (place.get(a.start.id) ?? 0) - (place.get(b.start.id) ?? 0) || compare(a, b));
}

/** One node's relationships, type after type, by keyset, since they may be any number. */
async function* readHub(
  store: Store,
  model: Model,
  scope: ReadScope,
  { type, leaving }: Leaving,
  id: string,
): AsyncGenerator<readonly ExportedRelationship[]> {
  for (const one of leaving.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const statement = lines([
      cypher`MATCH (source:Record {id: $id})-[relationship:${name(one.name)}]->(target)`,
      cypher`WHERE target.id >= $end AND (target.id > $end OR relationship.key > $key)`,
      cypher`WITH source, source.id AS id, relationship, target`,
      ...visible(scope),
      cypher`WITH id, relationship, target`,
      cypher`ORDER BY target.id, relationship.key`,
      cypher`LIMIT $size`,
      RETURNED,
    ]);
    for (let after = { end: "", key: "" }; ; ) {
      const params = { id, ...after, size: BigInt(PAGE), ...markingsOf(scope) };
      const rows = await store.read({ cypher: statement.text, params }, scope);
      const read = (await toRelationships(store, model, scope, type, rows)).toSorted(compare);
      yield read;
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      after = { end: textOf(last, "end"), key: textOf(last, "key") };
    }
  }
}

async function toRelationships(
  store: Store,
  model: Model,
  scope: ReadScope,
  type: NodeType,
  rows: readonly Row[],
): Promise<readonly ExportedRelationship[]> {
  const inScope = rows.filter((row) => isSelected(scope, endType(model, row), textOf(row, "end")));
  const stored = inScope.map((row) => ({ row, properties: row["properties"] as Values })); // A map, as RETURNED says.
  const cited = await readCited(
    store,
    scope,
    stored.flatMap(({ properties }) => citationIdsOf(properties)),
  );
  return stored.map(({ row, properties }) => {
    const relationship = model.relationshipTypes.get(textOf(row, "type"));
    invariant(relationship?.properties, "a relationship between records carries Record's properties");
    return {
      type: relationship,
      start: { id: textOf(row, "id"), type },
      end: { id: textOf(row, "end"), type: endType(model, row) },
      key: textOf(row, "key"),
      values: valuesOf(relationship.properties.properties.values(), properties),
      citations: citedBy(properties, cited),
    };
  });
}

const RETURNED = cypher`RETURN id, type(relationship) AS type, target.id AS end, labels(target) AS labels, relationship.key AS key, properties(relationship) AS properties`;

function endType(model: Model, row: Row): NodeType {
  const labels = row["labels"] as readonly string[]; // A list of texts, as RETURNED says.
  const type = labels.map((label) => model.nodeTypes.get(label)).find((other) => other?.kind === "object");
  invariant(type, `${textOf(row, "end")} bears the label of its type`);
  return type;
}

function isSelected({ only }: ReadScope, type: NodeType, id: string): boolean {
  return only === undefined || only.get(type.name)?.has(id) === true;
}

function typesOf(types: readonly RelationshipType[]): Cypher {
  return join(
    types.map((type) => name(type.name)),
    "|",
  );
}

function visible({ rule }: ReadScope): readonly Cypher[] {
  if (rule.markings === null) return [];
  return [
    cypher`WHERE source.marking IN $markings AND relationship.marking IN $markings AND target.marking IN $markings`,
  ];
}

function markingsOf({ rule }: ReadScope): { readonly markings?: readonly string[] } {
  return rule.markings === null ? {} : { markings: rule.markings };
}

function compare(a: ExportedRelationship, b: ExportedRelationship): number {
  const [one, other] = [a, b].map(({ type, end, key }) => [type.name, end.id, key]) as [string[], string[]];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

import { cypher, join, lines, name, type Cypher } from "../cypher/text.js";
import type { Row, Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import type { ReadScope } from "./read-scope.js";

/** Relationships that one statement reads, at most. */
const PAGE = 2_000;

/**
 * The relationships of some types that leave the nodes of these ids, as far as the rule allows: seen themselves, and between
 * what is seen. As rows of `start`, `type`, `end`, `labels` (the end's), `key` and `properties`, in the order of the ids, then
 * by type, end and key; in pages of some 2,000, however many leave a node.
 */
export async function* relationshipRows(
  store: Store,
  scope: ReadScope,
  types: readonly string[],
  ids: readonly string[],
): AsyncGenerator<readonly Row[]> {
  const counts = await countLeaving(store, scope, types, ids);
  let together: string[] = [];
  let room = PAGE;
  for (const id of ids) {
    const count = counts.get(id) ?? 0;
    if (count === 0) continue;
    if (count > room && together.length > 0) {
      yield await readTogether(store, scope, types, together);
      [together, room] = [[], PAGE];
    }
    if (count > PAGE) yield* readHub(store, scope, types, id);
    else {
      together.push(id);
      room -= count;
    }
  }
  if (together.length > 0) yield await readTogether(store, scope, types, together);
}

async function countLeaving(
  store: Store,
  scope: ReadScope,
  types: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const statement = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (source:Record {id: id})-[relationship:${anyOf(types)}]->(target)`,
    cypher`RETURN id, count(relationship) AS records`,
  ]);
  const rows = await store.read({ cypher: statement.text, params: { rows: ids } }, scope);
  return new Map(rows.map((row) => [textOf(row, "id"), Number(row["records"])]));
}

async function readTogether(
  store: Store,
  scope: ReadScope,
  types: readonly string[],
  ids: readonly string[],
): Promise<readonly Row[]> {
  const statement = lines([
    cypher`UNWIND $rows AS start`,
    cypher`MATCH (source:Record {id: start})-[relationship:${anyOf(types)}]->(target)`,
    ...visible(scope),
    RETURNED,
  ]);
  const rows = await store.read({ cypher: statement.text, params: { rows: ids, ...markingsOf(scope) } }, scope);
  const place = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (row: Row): number => place.get(textOf(row, "start")) ?? 0;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || compare(a, b));
}

/** One node's relationships, type after type, by keyset, since they may be any number. */
async function* readHub(
  store: Store,
  scope: ReadScope,
  types: readonly string[],
  start: string,
): AsyncGenerator<readonly Row[]> {
  for (const type of types.toSorted()) {
    const statement = lines([
      cypher`MATCH (source:Record {id: $start})-[relationship:${name(type)}]->(target)`,
      cypher`WHERE target.id >= $end AND (target.id > $end OR relationship.key > $key)`,
      cypher`WITH source, relationship, target`,
      ...visible(scope),
      cypher`WITH source.id AS start, relationship, target`,
      cypher`ORDER BY target.id, relationship.key`,
      cypher`LIMIT $size`,
      RETURNED,
    ]);
    for (let after = { end: "", key: "" }; ; ) {
      const params = { start, ...after, size: BigInt(PAGE), ...markingsOf(scope) };
      const rows = await store.read({ cypher: statement.text, params }, scope);
      if (rows.length > 0) yield rows.toSorted(compare);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      after = { end: textOf(last, "end"), key: textOf(last, "key") };
    }
  }
}

const RETURNED = lines([
  cypher`RETURN start, type(relationship) AS type, target.id AS end, labels(target) AS labels,`,
  cypher`  relationship.key AS key, properties(relationship) AS properties`,
]);

function anyOf(types: readonly string[]): Cypher {
  return join(types.map(name), "|");
}

function visible({ rule }: ReadScope): readonly Cypher[] {
  if (rule.markings === null) return [];
  const records = ["source", "relationship", "target"].map((record) => cypher`${name(record)}.marking IN $markings`);
  return [cypher`WHERE ${join(records, " AND ")}`];
}

function markingsOf({ rule }: ReadScope): { readonly markings?: readonly string[] } {
  return rule.markings === null ? {} : { markings: rule.markings };
}

function compare(a: Row, b: Row): number {
  for (const part of ["type", "end", "key"]) {
    const [one, other] = [textOf(a, part), textOf(b, part)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

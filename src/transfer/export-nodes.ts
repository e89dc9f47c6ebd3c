import { cypher, join, lines, name } from "../cypher/text.js";
import type { Model, NodeType, Property } from "../model/model.js";
import type { Row, Store, Value } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import { ownedFields } from "./check-owned.js";
import { LOADER_PROPERTIES } from "./check-value.js";
import { citationIdsOf, citedBy, readCited } from "./export-citations.js";
import type { ExportedNode, Values } from "./exported.js";
import { grouped } from "./grouped.js";
import { isAllowed, type ReadScope } from "./read-scope.js";

/** The nodes of a type that have these ids, in their order, with what they own and cite; without what is gone or may not be seen. */
export async function readNodes(
  store: Store,
  model: Model,
  scope: ReadScope,
  type: NodeType,
  ids: readonly string[],
): Promise<readonly ExportedNode[]> {
  const params = { rows: ids };
  const rows = await store.read({ cypher: NODES.text, params }, scope);
  const owned = await readOwned(store, model, scope, type, ids);
  const byId = new Map(rows.map((row) => [textOf(row, "id"), row["properties"] as Values])); // A map, as the statement says.
  const stored = ids.flatMap((id) => {
    const properties = byId.get(id);
    return properties && isAllowed(scope.rule, properties["marking"]) ? [{ id, properties }] : [];
  });
  const cited = await readCited(
    store,
    scope,
    stored.flatMap(({ properties }) => citationIdsOf(properties)),
  );
  return stored.map(({ id, properties }) => ({
    type,
    id,
    values: valuesOf(type.properties.values(), properties),
    owned: owned.get(id) ?? new Map<string, readonly Values[]>(),
    citations: citedBy(properties, cited),
  }));
}

/** What is stored of the properties that a line gives: without the id, the times, and whatever is derived. */
export function valuesOf(properties: Iterable<Property>, stored: Values): Values {
  const values: Record<string, Value> = {};
  for (const property of properties) {
    const value = stored[property.name] ?? null;
    if (value !== null && property.type.kind !== "id" && !LOADER_PROPERTIES.has(property.name))
      values[property.name] = value;
  }
  return values;
}

/** Ids by UNWIND, as in `readStored`. */
const NODES = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (node:Record {id: id})`,
  cypher`RETURN id, properties(node) AS properties`,
]);

type Owned = ReadonlyMap<string, ReadonlyMap<string, readonly Values[]>>;

/** What each owner has, by its id and the field it is read under. */
async function readOwned(
  store: Store,
  model: Model,
  scope: ReadScope,
  type: NodeType,
  ids: readonly string[],
): Promise<Owned> {
  const fields = ownedFields(model, type).flatMap(({ name: field, via, target }) => {
    const owned = model.nodeTypes.get(target);
    return via.kind === "relationship" && owned ? [{ field, relationship: via.types[0], owned }] : [];
  });
  if (fields.length === 0) return new Map();
  const types = join(
    fields.map(({ relationship }) => name(relationship)),
    "|",
  );
  const statement = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (owner:Record {id: id})-[has:${types}]->(owned)`,
    cypher`RETURN id, type(has) AS type, properties(owned) AS properties`,
  ]);
  const rows = await store.read({ cypher: statement.text, params: { rows: ids } }, scope);
  const byOwner = grouped(rows, (row) => textOf(row, "id"));
  return new Map(
    [...byOwner].map(([id, ofOwner]) => [
      id,
      new Map(fields.map(({ field, relationship, owned }) => [field, ordered(owned, ofOwner, relationship)])),
    ]),
  );
}

/** An owner's names or identifiers, in an order that follows from what they say: the primary name first. */
function ordered(type: NodeType, rows: readonly Row[], relationship: string): readonly Values[] {
  const properties = [...type.properties.values()];
  const rank = (values: Values): string => {
    const enums = properties.flatMap(({ name: field, type: kind }) =>
      kind.kind === "enum" ? [String(kind.enum.values.findIndex((value) => value.name === values[field]))] : [],
    );
    return JSON.stringify([enums, properties.map(({ name: field }) => values[field] ?? null)]);
  };
  return rows
    .filter((row) => row["type"] === relationship)
    .map((row) => valuesOf(properties, row["properties"] as Values)) // A map, as the statement says.
    .map((values) => ({ values, rank: rank(values) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ values }) => values);
}

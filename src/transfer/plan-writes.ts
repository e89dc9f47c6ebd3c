import type { Parameter } from "../cypher/statement.js";
import type { Model, NodeType } from "../model/model.js";
import { invariant } from "../errors.js";
import {
  referenceOf,
  type CheckedNode,
  type CheckedRelationship,
  type OwnedNode,
  type StoredProperties,
} from "./checked.js";
import {
  createNodes,
  createOwned,
  createRelationships,
  nodeColumns,
  relationshipColumns,
  rowOf,
} from "./create-statements.js";
import { deriveSearchForm } from "./derive-values.js";
import type { Change } from "./find-changes.js";
import { grouped } from "./grouped.js";
import type { StoredNodes } from "./stored-graph.js";
import { DELETE_OWNED, mergeNodes, mergeRelationships, TAKE_OVER, UNCITE, type RowGroup } from "./write-statements.js";

/** The rows that write changed nodes with what they own, in an order in which the ends of a relationship come before it. */
export function planNodes(
  model: Model,
  changes: readonly Change<CheckedNode>[],
  stored: StoredNodes,
): readonly RowGroup[] {
  const [created, changed] = parted(changes);
  return filled([
    ...uncite(changed),
    ...newRecordGroups(model, created),
    ...recordGroups(model, changed),
    ...takingGroups(changes, stored),
    ...newOwnedGroups(model, created),
    ...ownedGroups(model, changed),
  ]);
}

/** The rows that write changed relationships. */
export function planRelationships(changes: readonly Change<CheckedRelationship>[]): readonly RowGroup[] {
  const [created, changed] = parted(changes);
  return filled([
    ...uncite(changed),
    ...[...grouped(created, ({ record }) => record.type)].map(([type, ofType]) => {
      const columns = relationshipColumns(type);
      return {
        cypher: createRelationships(type.name, columns),
        rows: ofType.map(({ record: { start, end }, properties }) => [start, end, ...rowOf(columns, properties)]),
      };
    }),
    ...[...grouped(changed, ({ record }) => record.type.name)].map(([type, ofType]) => ({
      cypher: mergeRelationships(type),
      rows: ofType.map(({ record: { start, end, key }, properties }) => ({ start, end, key, properties })),
    })),
  ]);
}

/** How many texts that an index holds are replaced by others, or go. */
export function replacedTexts(changes: readonly Change<CheckedNode>[], stored: StoredNodes): number {
  const had = changes.filter(({ before }) => before !== undefined);
  return had.reduce((sum, { record }) => sum + 1 + (stored.owned.get(record.id)?.length ?? 0), 0);
}

interface Ends {
  readonly start: string;
  readonly end: string;
}

/** Takes records off the citations that they no longer have, together with the change, so that no stop leaves one on it. */
function uncite(changes: readonly Change<CheckedNode | CheckedRelationship>[]): readonly RowGroup[] {
  const gone = changes.flatMap(({ record, before }) => {
    const ids = before?.["citationIds"];
    if (!Array.isArray(ids)) return [];
    const now = new Set(record.citations.map(({ id }) => id));
    const reference = referenceOf(record);
    return ids.filter((id) => !now.has(String(id))).map((id) => ({ id: String(id), reference }));
  });
  const byCitation = grouped(gone, ({ id }) => id);
  return [
    {
      cypher: UNCITE,
      rows: [...byCitation].map(([id, of]) => ({ id, references: of.map(({ reference }) => reference) })),
    },
  ];
}

function recordGroups(model: Model, changes: readonly Change<CheckedNode>[]): RowGroup[] {
  return [...grouped(changes, ({ record }) => record.type)].map(([type, ofType]) => ({
    cypher: mergeNodes(model, type),
    rows: ofType.map(({ record, properties }) => nodeRow(record.id, type, properties, record)),
  }));
}

function newRecordGroups(model: Model, changes: readonly Change<CheckedNode>[]): RowGroup[] {
  return [...grouped(changes, ({ record }) => record.type)].map(([type, ofType]) => {
    const columns = nodeColumns(model, type);
    return {
      cypher: createNodes(model, type, columns),
      rows: ofType.map(({ record, properties }) => rowOf(columns, searchable(type, properties, record))),
    };
  });
}

/** Deletes names and identifiers that an owner no longer has, and identifiers that one takes over from another. */
function takingGroups(changes: readonly Change<CheckedNode>[], stored: StoredNodes): RowGroup[] {
  const owned = ownedOf(changes);
  const now = new Map(owned.map(({ node, owner }) => [node.id, owner.id]));
  const gone = changes.flatMap(({ record }) =>
    (stored.owned.get(record.id) ?? [])
      .filter((id) => now.get(id) !== record.id)
      .map((id) => ({ id, owner: record.id })),
  );
  const taken = owned.filter(({ node, owner }) => (stored.owners.get(node.id) ?? owner.id) !== owner.id);
  return [
    { cypher: DELETE_OWNED, rows: gone },
    { cypher: TAKE_OVER, rows: taken.map(({ node, owner }) => ({ id: node.id, owner: owner.id })) },
  ];
}

/** Names and identifiers of nodes that were there. */
function ownedGroups(model: Model, changes: readonly Change<CheckedNode>[]): RowGroup[] {
  const owned = ownedOf(changes);
  return [
    ...[...grouped(owned, ({ node }) => node.type)].map(([type, ofType]) => ({
      cypher: mergeNodes(model, type),
      rows: ofType.map(({ node, owner }) => ownedRow(node, owner)),
    })),
    ...[...grouped(owned, ({ node }) => node.relationship)].map(([type, ofType]) =>
      linkGroup(
        type,
        ofType.map(({ owner, node }) => ({ start: owner.id, end: node.id })),
      ),
    ),
  ];
}

function newOwnedGroups(model: Model, changes: readonly Change<CheckedNode>[]): RowGroup[] {
  return [...grouped(ownedOf(changes), ({ node }) => node.relationship)].map(([relationship, ofType]) => {
    const type = ofType[0]?.node.type;
    invariant(type, "a group is not empty");
    const columns = nodeColumns(model, type);
    return {
      cypher: createOwned(model, type, columns, relationship),
      rows: ofType.map(({ owner, node: { id, properties } }) => [
        owner.id,
        ...rowOf(columns, searchable(type, { id, ...properties }, owner)),
      ]),
    };
  });
}

function ownedOf(changes: readonly Change<CheckedNode>[]) {
  return changes.flatMap(({ record }) => record.owned.map((node) => ({ owner: record, node })));
}

function ownedRow({ id, type, properties }: OwnedNode, owner: CheckedNode): Parameter {
  return nodeRow(id, type, { id, ...properties }, owner);
}

function nodeRow(id: string, type: NodeType, properties: StoredProperties, owner: CheckedNode): Parameter {
  return { id, properties: searchable(type, properties, owner) };
}

/** Properties with the search form: what a record owns is hidden with it, and has no marking of its own. */
function searchable(
  type: NodeType,
  properties: StoredProperties,
  { properties: { marking } }: CheckedNode,
): StoredProperties {
  return { ...properties, ...deriveSearchForm(type, properties, marking) };
}

/** What the store lacks, and what it has otherwise. */
function parted<T>(changes: readonly Change<T>[]): readonly [readonly Change<T>[], readonly Change<T>[]] {
  return [changes.filter(({ before }) => before === undefined), changes.filter(({ before }) => before !== undefined)];
}

/** Relationships that carry nothing but an empty key. */
export function linkGroup(type: string, ends: readonly Ends[]): RowGroup {
  return {
    cypher: mergeRelationships(type),
    rows: ends.map(({ start, end }) => ({ start, end, key: "", properties: { key: "" } })),
  };
}

/** The groups that have rows. */
export function filled(groups: readonly RowGroup[]): readonly RowGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}

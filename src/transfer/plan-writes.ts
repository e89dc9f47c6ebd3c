import { invariant } from "../errors.js";
import type { Model, NodeType } from "../model/model.js";
import { grouped } from "./grouped.js";
import type { CitationChanges } from "./cite.js";
import type { OwnedNode, StoredProperties } from "./checked.js";
import type { Changes } from "./find-changes.js";
import type { StoredGraph } from "./stored-graph.js";
import { DELETE_NODES, mergeNodes, mergeRelationships, RECITE, type RowGroup } from "./write-statements.js";

/** The rows to write, in an order in which the ends of a relationship come before it. */
export function planWrites(
  model: Model,
  changes: Changes,
  citations: CitationChanges,
  stored: StoredGraph,
): readonly RowGroup[] {
  const groups: RowGroup[] = [
    ...recordGroups(model, changes),
    ...ownedGroups(model, changes, stored),
    ...citationGroups(model, citations),
    ...relationshipGroups(changes),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

interface Ends {
  readonly start: string;
  readonly end: string;
}

function recordGroups(model: Model, { nodes }: Changes): RowGroup[] {
  return [...grouped(nodes, ({ record }) => record.type)].map(([type, ofType]) =>
    nodeGroup(
      model,
      type,
      ofType.map(({ record, properties }) => ({ id: record.id, properties })),
    ),
  );
}

/** Names and identifiers: those that an owner no longer has are deleted, unless another takes them over. */
function ownedGroups(model: Model, { nodes }: Changes, stored: StoredGraph): RowGroup[] {
  const owned = nodes.flatMap(({ record }) => record.owned.map((node) => ({ owner: record.id, node })));
  const now = new Map(owned.map(({ node, owner }) => [node.id, owner]));
  const had = nodes.flatMap(({ record }) =>
    (stored.owned.get(record.id) ?? []).map((id) => ({ id, owner: record.id })),
  );
  const gone = had.filter(({ id, owner }) => now.get(id) !== owner).map(({ id }) => id);
  return [
    { cypher: DELETE_NODES, rows: gone },
    ...[...grouped(owned, ({ node }) => node.type)].map(([type, ofType]) =>
      nodeGroup(
        model,
        type,
        ofType.map(({ node }) => ownedRow(node)),
      ),
    ),
    ...[...grouped(owned, ({ node }) => node.relationship)].map(([type, ofType]) =>
      linkGroup(
        type,
        ofType.map(({ owner, node }) => ({ start: owner, end: node.id })),
      ),
    ),
  ];
}

function citationGroups(model: Model, { write, recite, remove }: CitationChanges): RowGroup[] {
  const type = model.nodeTypes.get("Citation");
  invariant(type, "the model has no Citation");
  const quoting = write.filter(({ citation }) => citation.statement !== null);
  const rows = write.map(({ citation, citedBy }) => {
    const { id, locator, quote, retrievedAt } = citation;
    const given = Object.entries({ locator, quote, retrievedAt }).filter(([, value]) => value !== null);
    return { id, properties: { id, citedBy, ...Object.fromEntries(given) } };
  });
  return [
    { cypher: DELETE_NODES, rows: remove },
    nodeGroup(model, type, rows),
    { cypher: RECITE, rows: recite.map(({ id, citedBy }) => ({ id, citedBy })) },
    linkGroup(
      "CITES",
      write.map(({ citation }) => ({ start: citation.id, end: citation.source })),
    ),
    linkGroup(
      "QUOTES",
      quoting.map(({ citation }) => ({ start: citation.id, end: citation.statement ?? "" })),
    ),
  ];
}

function relationshipGroups({ relationships }: Changes): RowGroup[] {
  return [...grouped(relationships, ({ record }) => record.type.name)].map(([type, ofType]) => ({
    cypher: mergeRelationships(type),
    rows: ofType.map(({ record: { start, end, key }, properties }) => ({ start, end, key, properties })),
  }));
}

function nodeGroup(
  model: Model,
  type: NodeType,
  rows: readonly { readonly id: string; readonly properties: StoredProperties }[],
): RowGroup {
  return { cypher: mergeNodes(model, type), rows: rows.map(({ id, properties }) => ({ id, properties })) };
}

function ownedRow(node: OwnedNode): { readonly id: string; readonly properties: StoredProperties } {
  return { id: node.id, properties: { id: node.id, ...node.properties } };
}

/** Relationships that carry nothing but an empty key. */
function linkGroup(type: string, ends: readonly Ends[]): RowGroup {
  return {
    cypher: mergeRelationships(type),
    rows: ends.map(({ start, end }) => ({ start, end, key: "", properties: { key: "" } })),
  };
}

import type { Parameter } from "../cypher/statement.js";
import type { Model, NodeType } from "../model/model.js";
import { invariant } from "../errors.js";
import {
  referenceOf,
  type CheckedCitation,
  type CheckedNode,
  type CheckedRelationship,
  type OwnedNode,
  type StoredProperties,
} from "./checked.js";
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
  return filled([...uncite(changes), ...recordGroups(model, changes), ...ownedGroups(model, changes, stored)]);
}

/** The rows that write changed relationships. */
export function planRelationships(changes: readonly Change<CheckedRelationship>[]): readonly RowGroup[] {
  const byType = grouped(changes, ({ record }) => record.type.name);
  return filled([
    ...uncite(changes),
    ...[...byType].map(([type, ofType]) => ({
      cypher: mergeRelationships(type),
      rows: ofType.map(({ record: { start, end, key }, properties }) => ({ start, end, key, properties })),
    })),
  ]);
}

/** A citation, and the references of all that rest on it. */
export interface CitedBy {
  readonly citation: CheckedCitation;
  readonly citedBy: readonly string[];
}

/** The rows that write citations. What they lead to is there. */
export function planCitations(model: Model, citations: readonly CitedBy[]): readonly RowGroup[] {
  const type = model.nodeTypes.get("Citation");
  invariant(type, "the model has no Citation");
  const quoting = citations.filter(({ citation }) => citation.statement !== null);
  const rows = citations.map(({ citation, citedBy }) => {
    const { id, locator, quote, retrievedAt } = citation;
    const given = Object.entries({ locator, quote, retrievedAt }).filter(([, value]) => value !== null);
    return { id, properties: { id, citedBy, ...Object.fromEntries(given) } };
  });
  return filled([
    { cypher: mergeNodes(model, type), rows },
    linkGroup(
      "CITES",
      citations.map(({ citation }) => ({ start: citation.id, end: citation.source })),
    ),
    linkGroup(
      "QUOTES",
      quoting.map(({ citation }) => ({ start: citation.id, end: citation.statement ?? "" })),
    ),
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
    rows: ofType.map(({ record, properties }) => nodeRow(record.id, type, properties, record.properties["marking"])),
  }));
}

/** Names and identifiers: those that an owner no longer has are deleted, unless another takes them over. */
function ownedGroups(model: Model, changes: readonly Change<CheckedNode>[], stored: StoredNodes): RowGroup[] {
  const owned = changes.flatMap(({ record }) => record.owned.map((node) => ({ owner: record, node })));
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
    ...[...grouped(owned, ({ node }) => node.type)].map(([type, ofType]) => ({
      cypher: mergeNodes(model, type),
      rows: ofType.map(({ node, owner }) => ownedRow(node, owner.properties["marking"])),
    })),
    ...[...grouped(owned, ({ node }) => node.relationship)].map(([type, ofType]) =>
      linkGroup(
        type,
        ofType.map(({ owner, node }) => ({ start: owner.id, end: node.id })),
      ),
    ),
  ];
}

/** A name or identifier with its search form: it is hidden with its owner, and has no marking of its own. */
function ownedRow({ id, type, properties }: OwnedNode, marking: unknown): Parameter {
  return nodeRow(id, type, { id, ...properties }, marking);
}

function nodeRow(id: string, type: NodeType, properties: StoredProperties, marking: unknown): Parameter {
  return { id, properties: { ...properties, ...deriveSearchForm(type, properties, marking) } };
}

/** Relationships that carry nothing but an empty key. */
function linkGroup(type: string, ends: readonly Ends[]): RowGroup {
  return {
    cypher: mergeRelationships(type),
    rows: ends.map(({ start, end }) => ({ start, end, key: "", properties: { key: "" } })),
  };
}

function filled(groups: readonly RowGroup[]): readonly RowGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}

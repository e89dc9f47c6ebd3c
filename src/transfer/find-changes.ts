import type { Parameter } from "../cypher/statement.js";
import type { Value } from "../store/store.js";
import {
  relationshipReference,
  type CheckedLines,
  type CheckedNode,
  type CheckedRelationship,
  type StoredProperties,
} from "./checked.js";
import { LOADER_PROPERTIES } from "./check-value.js";
import type { StoredGraph } from "./stored-graph.js";

/** How many records an import wrote, and how many it found as they are. */
export interface ChangeCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A record that the store does not have as the import does, with the properties to store, its times among them. */
export interface Change<T> {
  readonly record: T;
  readonly properties: StoredProperties;
}

/** What an import has to write. */
export interface Changes {
  readonly nodes: readonly Change<CheckedNode>[];
  readonly relationships: readonly Change<CheckedRelationship>[];
  readonly counts: { readonly nodes: ChangeCounts; readonly relationships: ChangeCounts };
}

/** Finds the records that the store lacks or has otherwise; `now` is when they changed, and those it lacks entered. */
export function findChanges(lines: CheckedLines, stored: StoredGraph, now: string): Changes {
  const nodes = compare(lines.nodes, now, ({ id, properties, owned }) => {
    const before = stored.nodes.get(id)?.properties;
    const same = sameIds(
      stored.owned.get(id) ?? [],
      owned.map((node) => node.id),
    );
    return { before, same: same && sameProperties(before, properties) };
  });
  const relationships = compare(lines.relationships, now, (relationship) => {
    const before = stored.relationships.get(relationshipReference(relationship));
    return { before, same: sameProperties(before, relationship.properties) };
  });
  return {
    nodes: nodes.changes,
    relationships: relationships.changes,
    counts: { nodes: nodes.counts, relationships: relationships.counts },
  };
}

/** Whether a stored value is what would be stored: integers come back as numbers. */
export function sameValue(before: Value | undefined, after: Parameter | undefined): boolean {
  if (isList(after))
    return isList(before) && before.length === after.length && after.every((item, i) => sameValue(before[i], item));
  if (typeof after === "bigint") return before === Number(after);
  return (before ?? null) === (after ?? null);
}

/** `Array.isArray` by itself takes every item of a readonly list for `any`. */
function isList<T>(value: T | readonly T[] | undefined): value is readonly T[] {
  return Array.isArray(value);
}

type Before = Readonly<Record<string, Value>> | undefined;

function compare<T extends { readonly properties: StoredProperties }>(
  records: readonly T[],
  now: string,
  lookUp: (record: T) => { readonly before: Before; readonly same: boolean },
): { readonly changes: readonly Change<T>[]; readonly counts: ChangeCounts } {
  const changes: Change<T>[] = [];
  let created = 0;
  for (const record of records) {
    const { before, same } = lookUp(record);
    if (before === undefined) created++;
    else if (same) continue;
    const createdAt = typeof before?.["createdAt"] === "string" ? before["createdAt"] : now;
    changes.push({ record, properties: { ...record.properties, createdAt, updatedAt: now } });
  }
  const changed = changes.length - created;
  return { changes, counts: { created, changed, unchanged: records.length - changes.length } };
}

function sameProperties(before: Before, after: StoredProperties): boolean {
  if (before === undefined) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].every((name) => LOADER_PROPERTIES.has(name) || sameValue(before[name], after[name]));
}

function sameIds(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && new Set([...before, ...after]).size === after.length;
}

import type { Parameter } from "../cypher/statement.js";
import type { Value } from "../store/store.js";
import { relationshipReference, type CheckedNode, type CheckedRelationship, type StoredProperties } from "./checked.js";
import { LOADER_PROPERTIES } from "./check-value.js";
import type { StoredValues } from "./derived-kinds.js";
import type { StoredNodes } from "./stored-graph.js";

/** A record that the store does not have as the import does. */
export interface Change<T> {
  readonly record: T;
  /** What it had; undefined where the store lacks it. */
  readonly before: StoredValues | undefined;
  /** What to store, its times among it. */
  readonly properties: StoredProperties;
}

/**
 * The nodes that the store lacks or has otherwise; `now` is when they changed, and those it lacks entered. `ignored` are the
 * properties that follow from others, and are written with them.
 */
export function changedNodes(
  nodes: readonly CheckedNode[],
  stored: StoredNodes,
  now: string,
  ignored: ReadonlySet<string>,
): readonly Change<CheckedNode>[] {
  return changed(nodes, now, (node) => {
    const before = stored.nodes.get(node.id);
    const owned = stored.owned.get(node.id) ?? [];
    const same =
      sameProperties(before, node.properties, ignored) &&
      sameIds(
        owned,
        node.owned.map(({ id }) => id),
      );
    return { before, same };
  });
}

/** The relationships that the store lacks or has otherwise; `stored` is by reference. */
export function changedRelationships(
  relationships: readonly CheckedRelationship[],
  stored: ReadonlyMap<string, StoredValues>,
  now: string,
): readonly Change<CheckedRelationship>[] {
  return changed(relationships, now, (relationship) => {
    const before = stored.get(relationshipReference(relationship));
    return { before, same: sameProperties(before, relationship.properties, NONE) };
  });
}

/** Whether a stored value is what would be stored: integers come back as numbers. */
export function sameValue(before: Value | undefined, after: Parameter | undefined): boolean {
  if (isList(after))
    return isList(before) && before.length === after.length && after.every((item, i) => sameValue(before[i], item));
  if (typeof after === "bigint") return before === Number(after);
  return (before ?? null) === (after ?? null);
}

const NONE: ReadonlySet<string> = new Set();

/** `Array.isArray` by itself takes every item of a readonly list for `any`. */
function isList<T>(value: T | readonly T[] | undefined): value is readonly T[] {
  return Array.isArray(value);
}

function changed<T extends { readonly properties: StoredProperties }>(
  records: readonly T[],
  now: string,
  lookUp: (record: T) => { readonly before: StoredValues | undefined; readonly same: boolean },
): readonly Change<T>[] {
  return records.flatMap((record) => {
    const { before, same } = lookUp(record);
    if (same) return [];
    const createdAt = typeof before?.["createdAt"] === "string" ? before["createdAt"] : now;
    return [{ record, before, properties: { ...record.properties, createdAt, updatedAt: now } }];
  });
}

function sameProperties(
  before: StoredValues | undefined,
  after: StoredProperties,
  ignored: ReadonlySet<string>,
): boolean {
  if (before === undefined) return false;
  const isSame = (name: string): boolean =>
    LOADER_PROPERTIES.has(name) || ignored.has(name) || sameValue(before[name], after[name]);
  return Object.keys(before).every(isSame) && Object.keys(after).every(isSame);
}

function sameIds(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && new Set([...before, ...after]).size === after.length;
}

import { typeValue } from "../../src/model/names.js";
import type { NaiveGraph, NaiveNode, NaiveRelationship } from "./graph.js";
import { compare } from "./value.js";

/** How many relationships of one kind a node has. */
export interface NaiveLinkCount {
  readonly relationship: string;
  readonly role: string | null;
  readonly direction: "OUT" | "IN";
  readonly type: string;
  readonly count: number;
}

/** Counts a node's relationships; one to itself leads away from it and to it. The most come first. */
export function linkSummary(graph: NaiveGraph, { id }: NaiveNode): readonly NaiveLinkCount[] {
  const counts = new Map<string, NaiveLinkCount>();
  const add = (relationship: NaiveRelationship, direction: "OUT" | "IN", far: string): void => {
    const other = graph.nodes.find((node) => node.id === far);
    if (!other) throw new Error(`${far} is in no list`);
    const kind = {
      relationship: relationship.type,
      role: roleOf(graph, relationship),
      direction,
      type: typeValue(other.type),
    };
    const key = JSON.stringify(kind);
    counts.set(key, { ...kind, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const relationship of graph.relationships) {
    if (relationship.start === id) add(relationship, "OUT", relationship.end);
    if (relationship.end === id) add(relationship, "IN", relationship.start);
  }
  return [...counts.values()].toSorted(compareCounts);
}

/** What a relationship says of its role, by whatever name its type has for it. */
export function roleOf({ model }: NaiveGraph, { type, fields }: NaiveRelationship): string | null {
  const name = model.relationshipTypes.get(type)?.properties?.role ?? null;
  const role = name === null ? null : fields[name];
  return typeof role === "string" ? role : null;
}

/** The most come first. */
export function compareCounts(one: NaiveLinkCount, other: NaiveLinkCount): number {
  return (
    other.count - one.count ||
    compare(one.relationship, other.relationship) ||
    compare(one.direction, other.direction) ||
    Number(one.role !== null) - Number(other.role !== null) ||
    compare(one.role, other.role) ||
    compare(one.type, other.type)
  );
}

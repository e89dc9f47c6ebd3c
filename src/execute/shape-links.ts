import type { NamedField } from "../compile/shape.js";
import type { Value } from "../store/store.js";
import { listAt, type Row } from "./row.js";
import { put, type ResponseObject } from "./shaping.js";

/** The counts of a node's relationships, the largest first. */
export function shapeLinks(links: Value | undefined, fields: readonly NamedField[]): readonly ResponseObject[] {
  const ways = links as Row; // A map of two lists is what the statement returns.
  const counts = [
    ...listAt(ways, "outgoing").map((count) => ({ ...count, direction: "OUT" })),
    ...listAt(ways, "incoming").map((count) => ({ ...count, direction: "IN" })),
  ];
  return counts.toSorted(inOrder).map((count: Row) => {
    const object: ResponseObject = {};
    for (const { responseKey, name } of fields)
      put(object, responseKey, name === "__typename" ? "LinkCount" : (count[name] ?? null));
    return object;
  });
}

function inOrder(one: Row, other: Row): number {
  return Number(other["count"]) - Number(one["count"]) || (keyOf(one) < keyOf(other) ? -1 : 1);
}

function keyOf({ relationship, direction, role, type }: Row): string {
  return [relationship, direction, role, type].map((part) => (typeof part === "string" ? part : "")).join("\u0000");
}

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
  return counts.toSorted(compareLinkCounts).map((count: Row) => {
    const object: ResponseObject = {};
    for (const { responseKey, name } of fields)
      put(object, responseKey, name === "__typename" ? "LinkCount" : (count[name] ?? null));
    return object;
  });
}

/** A count of relationships of one kind, as far as it is ordered by. */
interface LinkCount {
  readonly count?: Value;
  readonly relationship?: Value;
  readonly direction?: Value;
  readonly role?: Value;
  readonly type?: Value;
}

/** The largest first; of the same size by what they count. */
export function compareLinkCounts(one: LinkCount, other: LinkCount): number {
  return Number(other.count) - Number(one.count) || (keyOf(one) < keyOf(other) ? -1 : 1);
}

function keyOf({ relationship, direction, role, type }: LinkCount): string {
  return [relationship, direction, role, type].map((part) => (typeof part === "string" ? part : "")).join("\u0000");
}

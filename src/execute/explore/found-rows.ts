import type { Value } from "../../store/store.js";
import type { BeyondCount, FoundLink } from "./exploring.js";

/** A list that a statement of an exploration returns. */
export type FoundRow = readonly Value[];

/** Rows by the ids that they begin with. */
export function grouped<Item>(rows: readonly FoundRow[], itemOf: (row: FoundRow) => Item): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const id = textOf(row[0]);
    const group = groups.get(id);
    if (group) group.push(itemOf(row));
    else groups.set(id, [itemOf(row)]);
  }
  return groups;
}

/** A step as it is followed: [id, type, other end's id, whether it leads away, key, confidence]. */
export function linkOf([id, type, other, outgoing, key, confidence]: FoundRow): FoundLink {
  const [start, end] = outgoing === true ? [id, other] : [other, id];
  return {
    type: textOf(type),
    start: textOf(start),
    end: textOf(end),
    key: textOf(key),
    confidence: typeof confidence === "string" ? confidence : null,
  };
}

/** A count of steps of one kind: [id, type, role, other end's type, whether they lead away, count]. */
export function countOf([, relationship, role, type, outgoing, count]: FoundRow): BeyondCount {
  return {
    relationship: textOf(relationship),
    role: typeof role === "string" ? role : null,
    type: textOf(type),
    direction: outgoing === true ? "OUT" : "IN",
    count: Number(count),
  };
}

/** A number for each id: [id, number]. */
export function numbers(rows: readonly FoundRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(([id, count]) => [textOf(id), Number(count)]));
}

/** A text in a row. */
export function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

import { invariant } from "../errors.js";
import type { Value } from "../store/store.js";

/** A row as the store has shaped it: a map. */
export type Row = Readonly<Record<string, Value>>;

/** Where a row keeps what is of its node, and what is of the relationship to it. */
export function ownerOf(row: Row, on: "node" | "edge"): Row {
  if (on === "node") return row;
  const edge = row["edge"];
  return isRow(edge) ? edge : {};
}

/** What a statement has answered: its one row's `data`. */
export function dataOf(rows: readonly Row[]): Row {
  const data = rows[0]?.["data"];
  return isRow(data) ? data : {};
}

/** A text that a row holds. */
export function textAt(row: Row, key: string): string {
  const value = row[key];
  invariant(typeof value === "string", `${key} of a row is text`);
  return value;
}

/** A list that a row holds. */
export function listAt(row: Row, key: string): readonly Row[] {
  const list = row[key];
  return Array.isArray(list) ? list.filter(isRow) : [];
}

function isRow(value: Value | undefined): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

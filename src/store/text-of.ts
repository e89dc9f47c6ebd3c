import { invariant } from "../errors.js";
import type { Row } from "./store.js";

/** The text that a row has under a name, of a statement that returns text there. */
export function textOf(row: Row, name: string): string {
  const value = row[name];
  invariant(typeof value === "string", `a row has no text under ${name}`);
  return value;
}

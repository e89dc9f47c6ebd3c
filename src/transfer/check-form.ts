import { quoted } from "../errors.js";
import { badImport, columnOf } from "./bad-import.js";

/** An object of a line, or inside one. Throws BAD_IMPORT where `value` is none. */
export function objectAt(place: string, what: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badImport(place, `${what} is ${quoted(value)}: write an object in braces.`, {
      column: columnOf(what),
      value,
    });
  return value as Readonly<Record<string, unknown>>; // An object parsed from JSON has no other keys than texts.
}

/** A list inside a line; empty where it is left out. Throws BAD_IMPORT where `value` is none. */
export function listAt(place: string, what: string, value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw badImport(place, `${what} is ${quoted(value)}: write a list in square brackets.`, {
      column: columnOf(what),
      value,
    });
  return value;
}

import { quoted } from "../errors.js";
import { badImport, checkAll } from "./bad-import.js";

/** A file to import: its name, for messages, and its text. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** A line of an import: where it stands (`events.jsonl:12`), and its fields as they were written. */
export interface Line {
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The lines of Attest JSON Lines files, in their order, without the empty ones. Throws BAD_IMPORT where one is no JSON object. */
export function readLines(files: readonly ImportFile[]): readonly Line[] {
  const lines = files.flatMap(({ name, text }) =>
    text
      .replace(/^\uFEFF/, "")
      .split("\n")
      .map((line, index) => ({ place: `${name}:${index + 1}`, line: line.trim() })),
  );
  return checkAll(
    lines.filter(({ line }) => line !== ""),
    ({ place, line }) => ({ place, fields: readFields(place, line) }),
  );
}

/** An object of a line, or inside one. Throws BAD_IMPORT where `value` is none. */
export function objectAt(place: string, what: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badImport(place, `${what} is ${quoted(value)}: write an object in braces.`);
  return value as Readonly<Record<string, unknown>>; // An object parsed from JSON has no other keys than texts.
}

/** A list inside a line; empty where it is left out. Throws BAD_IMPORT where `value` is none. */
export function listAt(place: string, what: string, value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badImport(place, `${what} is ${quoted(value)}: write a list in square brackets.`);
  return value;
}

function readFields(place: string, line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw badImport(place, `${quoted(line)} is not JSON: write one JSON object a line.`, { cause: error });
  }
  return objectAt(place, "the line", value);
}

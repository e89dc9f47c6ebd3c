import { quoted } from "../../errors.js";
import { asText } from "./as-text.js";
import { refuse } from "./row-refused.js";
import type { Scope } from "./scope.js";
import type { Step } from "./steps.js";

/** Text with holes: `person/{id}`. One that is a hole alone keeps the value as it is; one without a hole is a constant. */
export interface Template {
  readonly place: string;
  readonly source: string;
  readonly parts: readonly (string | Hole)[];
}

/** `{birth.date | or "unknown"}`: where a value is found, and the steps it goes through. */
export interface Hole {
  /** The path as it is written, and cut at its points. */
  readonly path: string;
  readonly segments: readonly [string, ...string[]];
  readonly steps: readonly Step[];
}

/**
 * What a template becomes in a scope: text, or of a hole alone the value itself; undefined where one of its holes is empty.
 * Throws a RowRefused where a step, or text around a list, cannot be.
 */
export function fill(template: Template, scope: Scope): unknown {
  const { parts } = template;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return typeof only === "string" ? only : fillHole(only, scope);
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      const value = fillHole(part, scope);
      if (value === undefined) return undefined;
      const filled = asText(value);
      if (filled === null)
        throw refuse(
          part.path,
          value,
          `{${part.path}} stands in ${quoted(template.source)} and is no text: join it, or go through it with "each"`,
        );
      text += filled;
    }
  }
  return text;
}

/** The column that a template is read from first, for rejects; null where it is constant. */
export function columnOf(template: Template): string | null {
  const hole = template.parts.find((part) => typeof part !== "string");
  return hole?.path ?? null;
}

function fillHole(hole: Hole, scope: Scope): unknown {
  let value = find(hole, scope);
  for (const step of hole.steps) value = step.run(value, hole.path, scope);
  return value;
}

/** A name that the mapping gave, or the column of the whole path, or what the path leads to within the row. */
function find({ path, segments }: Hole, { names, row }: Scope): unknown {
  const [first] = segments;
  if (Object.hasOwn(names, first)) return present(inside(names[first], segments));
  if (Object.hasOwn(row, path)) return present(row[path]);
  return Object.hasOwn(row, first) ? present(inside(row[first], segments)) : undefined;
}

function inside(start: unknown, segments: readonly string[]): unknown {
  let value = start;
  for (const segment of segments.slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[segment]; // An object or list parsed from JSON.
  }
  return value;
}

/** Undefined for what is empty: null, and text of nothing but spaces. Other text without the spaces around it. */
export function present(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== "string") return value;
  const trimmed = value.trim();
  return trimmed === "" ? undefined : trimmed;
}

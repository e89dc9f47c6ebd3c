import { quoted } from "../../errors.js";
import { nameKey } from "../../record/name-key.js";
import { asText } from "./as-text.js";
import { refuse } from "./row-refused.js";
import type { Scope } from "./scope.js";
import { scriptOf } from "./script-of.js";
import { lookUp } from "./table.js";

/** A step that the value of a hole goes through; undefined is an empty value. Throws a RowRefused where it cannot. */
export interface Step {
  readonly run: (value: unknown, column: string, scope: Scope) => unknown;
}

/** What a step is called with, at least and at most, and how it is made of that. */
export interface StepKind {
  readonly least: number;
  readonly most: number;
  readonly make: (args: readonly string[]) => Step;
}

/** The steps by their names. */
export const STEPS: Readonly<Record<string, StepKind>> = {
  split: kind(1, 9, (separators) => whole((value, column) => split(text(value, column), separators))),
  join: kind(1, 1, ([between = ""]) =>
    whole((value, column) =>
      listOf(value)
        .map((item) => text(item, column))
        .join(between),
    ),
  ),
  first: kind(0, 0, () => whole((value) => listOf(value)[0])),
  rest: kind(0, 0, () => whole((value) => listOf(value).slice(1))),
  last: kind(0, 0, () => whole((value) => listOf(value).at(-1))),
  lower: kind(0, 0, () => each((value, column) => text(value, column).toLowerCase())),
  upper: kind(0, 0, () => each((value, column) => text(value, column).toUpperCase())),
  key: kind(0, 0, () => each((value, column) => nameKey(text(value, column)))),
  script: kind(0, 0, () => each((value, column) => scriptOf(text(value, column)) ?? undefined)),
  replace: kind(2, 2, ([from = "", to = ""]) =>
    each((value, column) => text(value, column).replaceAll(from, to).trim() || undefined),
  ),
  match: kind(1, 1, ([pattern = ""]) => {
    const expression = new RegExp(pattern, "u");
    return each((value, column) => {
      const found = expression.exec(text(value, column));
      return (found?.[1] ?? found?.[0])?.trim() || undefined;
    });
  }),
  table: kind(1, 2, ([name = "", column]) => ({
    run: (value, from, scope) =>
      mapped(value, (item) => lookUp(scope.tables.get(name), name, item, column ?? null, from)),
  })),
  then: kind(1, 1, ([constant = ""]) => whole(() => constant)),
  or: kind(1, 1, ([constant = ""]) => ({ run: (value) => value ?? constant })),
};

function kind(least: number, most: number, make: StepKind["make"]): StepKind {
  return { least, most, make };
}

/** A step that takes what is there as it is, and leaves alone what is empty. */
function whole(change: (value: unknown, column: string) => unknown): Step {
  return { run: (value, column) => (value === undefined ? undefined : change(value, column)) };
}

/** A step for text, which a list's items go through one by one. */
function each(change: (value: unknown, column: string) => unknown): Step {
  return { run: (value, column) => mapped(value, (item) => change(item, column)) };
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? undefined : change(item)));
  return value === undefined ? undefined : change(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter((item: unknown) => item !== undefined) : [value];
}

function text(value: unknown, column: string): string {
  const found = asText(value);
  if (found === null)
    throw refuse(column, value, `{${column}} is ${quoted(value)}: it has no text to take this step with`);
  return found;
}

/** The parts between any of the separators, without spaces around them; an empty part is undefined, so that lists stay side by side. */
function split(value: string, separators: readonly string[]): readonly (string | undefined)[] {
  const [first = "", ...others] = separators;
  const alike = others.reduce((joined, other) => joined.replaceAll(other, first), value);
  return alike.split(first).map((part) => part.trim() || undefined);
}

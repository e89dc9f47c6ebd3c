import { quoted } from "../../errors.js";
import { badMapping, textAt, type Located } from "./located.js";
import { STEPS, type Step } from "./steps.js";
import type { Hole, Template } from "./template.js";

/** What is known where a template stands. */
export interface Naming {
  /** The names that the mapping gave to values, which hide columns. */
  readonly names: ReadonlySet<string>;
  /** The tables that may be asked. */
  readonly tables: ReadonlySet<string>;
  /** Hears of each column that a template reads, and where: a file with a header is checked to have it. */
  readonly reads: (column: ColumnRead) => void;
}

/** A column that a template reads: its whole path, and the first part of it. */
export interface ColumnRead {
  readonly place: string;
  readonly path: string;
  readonly first: string;
}

/** Reads a template. Throws BAD_IMPORT where a brace, a step or its values are wrong. */
export function readTemplate(value: Located, what: string, naming: Naming): Template {
  const source = textAt(value, what);
  const parts: (string | Hole)[] = [];
  const pattern = /\{\{|\}\}|\{((?:[^{}'"]|'[^']*'|"[^"]*")*)\}|[{}]|[^{}]+/gu;
  let text = "";
  for (const [piece, inside] of source.matchAll(pattern)) {
    if (piece === "{{" || piece === "}}") text += piece.slice(1);
    else if (inside !== undefined) {
      if (text !== "") parts.push(text);
      text = "";
      parts.push(readHole(value, inside, naming));
    } else if (piece === "{" || piece === "}")
      throw badMapping(
        value,
        `${what} is ${quoted(source)}: close the brace, or double it where it stands for itself.`,
      );
    else text += piece;
  }
  if (text !== "" || parts.length === 0) parts.push(text);
  return { place: value.place, source, parts };
}

function readHole(value: Located, inside: string, naming: Naming): Hole {
  const [path = "", ...steps] = /^\s*(\||$)/u.test(inside) ? [] : cut(inside, "|");
  const [first = "", ...rest] = path.split(".");
  if (first === "")
    throw badMapping(value, `{${inside}} begins with no column: write one, as in "{id}" or "{id | lower}".`);
  if (!naming.names.has(first)) naming.reads({ place: value.place, path, first });
  return { path, segments: [first, ...rest], steps: steps.map((step) => readStep(value, step, naming)) };
}

function readStep(value: Located, source: string, naming: Naming): Step {
  const [name = "", ...args] = cut(source, " ").map(unquoted);
  const kind = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (kind === undefined)
    throw badMapping(value, `there is no step ${quoted(name)}: write one of ${Object.keys(STEPS).join(", ")}.`);
  if (args.length < kind.least || args.length > kind.most)
    throw badMapping(
      value,
      `the step ${quoted(source)} has ${args.length} values: give it ${kind.least === kind.most ? kind.least : `${kind.least} to ${kind.most}`}.`,
    );
  if (name === "table" && !naming.tables.has(args[0] ?? ""))
    throw badMapping(value, `there is no table ${quoted(args[0])}: add it under "tables".`);
  try {
    return kind.make(args);
  } catch (error) {
    throw badMapping(value, `the step ${quoted(source)} cannot be read (${String(error)}): correct it.`);
  }
}

/** The parts of a text between separators that are in no quotes, without spaces around them. */
function cut(source: string, separator: "|" | " "): readonly string[] {
  const parts = separator === "|" ? /(?:[^|'"]|'[^']*'|"[^"]*")+/gu : /(?:[^\s'"]|'[^']*'|"[^"]*")+/gu;
  return [...source.matchAll(parts)].map(([part]) => part.trim()).filter((part) => part !== "");
}

function unquoted(text: string): string {
  return /^'[^']*'$|^"[^"]*"$/u.test(text) ? text.slice(1, -1) : text;
}

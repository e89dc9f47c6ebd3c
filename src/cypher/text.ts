import { invariant } from "../errors.js";

/** A piece of Cypher. Only this file makes one, so no other text can reach a statement. */
export interface Cypher {
  readonly text: string;
  readonly [made]: true;
}

declare const made: unique symbol;

/**
 * Cypher as it is written, with other pieces in its holes. A bare string in a hole is refused, by the types and again
 * when it runs: names go through `name`, values through `parameter`.
 */
export function cypher(parts: TemplateStringsArray, ...holes: readonly Cypher[]): Cypher {
  return piece(parts.map((part, index) => (index === 0 ? part : textOf(holes[index - 1]) + part)).join(""));
}

/** A variable, label, relationship type or key: plain where Cypher reads it so, else in backticks (openCypher 9, "Naming rules"). */
export function name(text: string): Cypher {
  invariant(text !== "" && !text.includes("\u0000"), `a Cypher name is not empty: ${JSON.stringify(text)}`);
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !RESERVED.has(text.toLowerCase());
  return piece(plain ? text : `\`${text.replaceAll("`", "``")}\``);
}

/** A place for a value, given beside the text: `$first`. */
export function parameter(text: string): Cypher {
  invariant(/^[A-Za-z][A-Za-z0-9_]*$/.test(text), `a parameter's name is plain: ${JSON.stringify(text)}`);
  return piece(`$${text}`);
}

/** A constant of the model: an enum's value, as a string literal, or a boolean. */
export function literal(text: string | boolean): Cypher {
  if (typeof text === "boolean") return piece(String(text));
  invariant(/^[A-Za-z0-9_]*$/.test(text), `a literal is a GraphQL name: ${JSON.stringify(text)}`);
  return piece(`'${text}'`);
}

/** A whole number that the compiler knows: the bound of a pattern's length. */
export function number(value: number): Cypher {
  invariant(Number.isSafeInteger(value), `${value} is a whole number`);
  return piece(String(value));
}

/** Pieces one after another, with `separator` between. */
export function join(pieces: readonly Cypher[], separator: "" | "|" | " " | ", " | " AND " | " OR "): Cypher {
  return piece(pieces.map(textOf).join(separator));
}

/** Clauses, one a line. */
export function lines(pieces: readonly Cypher[]): Cypher {
  return piece(pieces.map(textOf).join("\n"));
}

/** Clauses inside braces, two spaces further in. */
export function braces(head: Cypher, body: Cypher, tail: Cypher = cypher``): Cypher {
  return piece(`${textOf(head)} {\n${textOf(body).replace(/^/gm, "  ")}\n}${textOf(tail)}`);
}

function piece(text: string): Cypher {
  return Object.freeze({ text, [BRAND]: true }) as unknown as Cypher; // The only place where a brand is given.
}

const BRAND = Symbol("Cypher");

function textOf(value: Cypher | undefined): string {
  invariant(typeof value === "object" && BRAND in value, `only Cypher goes into Cypher, not ${JSON.stringify(value)}`);
  return value.text;
}

/** Words that one of the engines does not read as a name: openCypher 9's reserved words, and those found by trying. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "all and as asc ascending by call case constraint contains create delete desc descending detach distinct do drop " +
    "else end ends exists false for foreach in inf infinity is limit mandatory match merge nan not null of on optional " +
    "or order remove require return scalar set skip starts then true union unique unwind when where with xor yield"
  ).split(" "),
);

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { quoted } from "../../errors.js";
import { badImport } from "../bad-import.js";

/** A value of a YAML file, and where it stands (`my.yaml:12`). */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedMap {
  readonly kind: "map";
  readonly place: string;
  readonly entries: ReadonlyMap<string, Located>;
}

export interface LocatedList {
  readonly kind: "list";
  readonly place: string;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: "scalar";
  readonly place: string;
  readonly value: string | number | boolean | null;
}

/** The value of a YAML text. Throws BAD_IMPORT, with file and line, where it is no YAML. */
export function readYaml(name: string, text: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: isSameKey });
  const [error] = document.errors;
  if (error)
    throw badImport(`${name}:${lines.linePos(error.pos[0]).line}`, `this is not YAML: ${error.message}.`, {
      cause: error,
    });
  const place = (node: Node | null): string => {
    const offset = node?.range?.[0];
    return offset === undefined ? name : `${name}:${lines.linePos(offset).line}`;
  };
  return located(document, place, document.contents, 0);
}

/** What is wrong at a place of a mapping file, and what to do. */
export function badMapping({ place }: { readonly place: string }, trouble: string): Error {
  return badImport(place, trouble);
}

/** A mapping of YAML with no other keys than `known`, of which `needed` are there. Throws BAD_IMPORT for all else. */
export function mapAt(
  value: Located,
  what: string,
  known: readonly string[],
  needed: readonly string[] = [],
): ReadonlyMap<string, Located> {
  if (value.kind !== "map")
    throw badMapping(value, `${what} is ${shown(value)}: write keys, as in "${known[0] ?? "key"}: ...".`);
  for (const [key, entry] of value.entries)
    if (!known.includes(key))
      throw badMapping(entry, `${what} has no key ${quoted(key)}: leave it out, or write one of ${known.join(", ")}.`);
  for (const key of needed)
    if (!value.entries.has(key)) throw badMapping(value, `${what} has no ${quoted(key)}: write it.`);
  return value.entries;
}

/** The items of a list of YAML; one that is no list stands for a list of itself. */
export function itemsOf(value: Located | undefined): readonly Located[] {
  if (value === undefined) return [];
  return value.kind === "list" ? value.items : [value];
}

/** Text, or a number or truth value as text. Throws BAD_IMPORT for all else. */
export function textAt(value: Located, what: string): string {
  if (value.kind !== "scalar" || value.value === null)
    throw badMapping(value, `${what} is ${shown(value)}: write text.`);
  return String(value.value);
}

/** A truth value; false where it is left out. Throws BAD_IMPORT for all else. */
export function flagAt(value: Located | undefined, what: string): boolean {
  if (value === undefined) return false;
  if (value.kind !== "scalar" || typeof value.value !== "boolean")
    throw badMapping(value, `${what} is ${shown(value)}: write true or false.`);
  return value.value;
}

/** A value as messages show it. */
export function shown(value: Located): string {
  return quoted(plain(value));
}

/** The value without its places. */
export function plain(value: Located): unknown {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
  }
}

const DEEPEST = 40;

function located(
  document: Document.Parsed,
  place: (node: Node | null) => string,
  node: Node | null,
  depth: number,
): Located {
  const target = isAlias(node) ? (node.resolve(document) ?? null) : node;
  const here = { place: place(node) };
  if (depth > DEEPEST) throw badMapping(here, "this is nested too deeply: an alias may lead into itself.");
  const inside = (child: unknown): Located => located(document, place, child as Node | null, depth + 1); // YAML's values are nodes or null.
  if (isMap(target))
    return {
      kind: "map",
      ...here,
      entries: new Map(target.items.map(({ key, value }) => [keyOf(key), inside(value)])),
    };
  if (isSeq(target)) return { kind: "list", ...here, items: target.items.map(inside) };
  const value = isScalar(target) ? target.value : null;
  if (value !== null && typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw badMapping(here, `${quoted(typeof value)} is no text, number or truth value: put it in quotes.`);
  return { kind: "scalar", ...here, value };
}

/** As YAML has it, 01 and 1 would be one key. */
function isSameKey(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other);
}

/** A key as it is written: `01` stays so. */
function keyOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : quoted(key);
}

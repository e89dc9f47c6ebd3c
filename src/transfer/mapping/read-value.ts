import { quoted } from "../../errors.js";
import { readDateFormat } from "./date-format.js";
import { badMapping, itemsOf, mapAt, shown, type Located, type LocatedMap } from "./located.js";
import { readTemplate, type Naming } from "./read-template.js";
import type { Template } from "./template.js";
import type { Condition, DateValue, Guard, Value } from "./value.js";

const DATE_FORMS = ["date", "from", "to", "between"];

/** Reads what a field is given. Throws BAD_IMPORT where it is nothing that a value can be. */
export function readValue(value: Located, what: string, naming: Naming): Value {
  switch (value.kind) {
    case "scalar":
      if (value.value === null) throw badMapping(value, `${what} is empty: write a value, or leave it out.`);
      if (typeof value.value !== "string") return { kind: "constant", value: value.value };
      return templateValue(readTemplate(value, what, naming));
    case "list":
      return {
        kind: "list",
        items: value.items.map((item) => ({
          guard: NO_GUARD,
          value: { kind: "value", value: readValue(item, what, naming) },
        })),
      };
    case "map":
      if (value.entries.has("first")) return readFirst(value, what, naming);
      if (value.entries.has("choose")) return readChoice(value, what, naming);
      if (DATE_FORMS.some((form) => value.entries.has(form))) return readDate(value, what, naming);
      throw badMapping(
        value,
        `${what} is ${shown(value)}: write text, {first: [...]}, {choose: ..., of: {...}}, {date: ...}, {from: ..., to: ...} or {between: [..., ...]}.`,
      );
  }
}

/** A value of a template; a constant where it has no hole. */
export function templateValue(template: Template): Value {
  const [only] = template.parts;
  if (template.parts.length === 1 && typeof only === "string") return { kind: "constant", value: only };
  return { kind: "template", template };
}

/** Nothing that stands in the way. */
export const NO_GUARD: Guard = { only: [], skip: [], each: [], names: [] };
/** The keys of a guard. */
export const GUARD_KEYS = ["each", "let", "only", "skip"];

/** Reads `each`, `let`, `only` and `skip`, and what may be named where they stand. */
export function readGuard(
  entries: ReadonlyMap<string, Located>,
  naming: Naming,
): { readonly guard: Guard; readonly inside: Naming } {
  const each = readNamed(entries.get("each"), '"each"', naming, false);
  const names = readNamed(entries.get("let"), '"let"', each.inside, true);
  const inside = names.inside;
  return {
    guard: {
      each: each.named,
      names: names.named,
      only: readConditions(entries.get("only"), '"only"', inside),
      skip: readConditions(entries.get("skip"), '"skip"', inside),
    },
    inside,
  };
}

function readNamed(value: Located | undefined, what: string, naming: Naming, inTurn: boolean) {
  if (value === undefined) return { named: [], inside: naming };
  if (value.kind !== "map")
    throw badMapping(value, `${what} is ${shown(value)}: write a name and a value, as in "item: ...".`);
  const named: (readonly [string, Value])[] = [];
  let inside = naming;
  for (const [name, entry] of value.entries) {
    if (!/^[\p{L}_]\w*$/u.test(name))
      throw badMapping(
        entry,
        `${what} names a value ${quoted(name)}: write a name of letters, digits and underscores.`,
      );
    named.push([name, readValue(entry, `${what} ${name}`, inTurn ? inside : naming)]);
    inside = { ...inside, names: new Set([...inside.names, name]) };
  }
  return { named, inside };
}

/** Reads conditions: a template that must not be empty, or templates with the texts that they may be. */
export function readConditions(value: Located | undefined, what: string, naming: Naming): readonly Condition[] {
  return itemsOf(value).flatMap((item): readonly Condition[] => {
    if (item.kind === "scalar") return [{ template: readTemplate(item, what, naming), among: null }];
    if (item.kind === "list") return readConditions(item, what, naming);
    return [...item.entries].map(([source, texts]) => ({
      template: readTemplate({ kind: "scalar", place: texts.place, value: source }, what, naming),
      among: new Set(itemsOf(texts).map((text) => readText(text, what))),
    }));
  });
}

function readText(value: Located, what: string): string | null {
  if (value.kind !== "scalar")
    throw badMapping(value, `${what} compares with ${shown(value)}: write texts, or null for an empty one.`);
  return value.value === null ? null : String(value.value);
}

function readFirst(value: LocatedMap, what: string, naming: Naming): Value {
  const first = mapAt(value, what, ["first"]).get("first");
  return { kind: "first", values: itemsOf(first).map((one) => readValue(one, what, naming)) };
}

function readChoice(value: LocatedMap, what: string, naming: Naming): Value {
  const entries = mapAt(value, what, ["choose", "of", "otherwise"], ["choose", "of"]);
  const of = entries.get("of") ?? value;
  if (of.kind !== "map") throw badMapping(of, `"of" is ${shown(of)}: write a value for each text, as in "yes: ...".`);
  const otherwise = entries.get("otherwise");
  return {
    kind: "choice",
    template: readTemplate(entries.get("choose") ?? value, what, naming),
    among: new Map([...of.entries].map(([text, entry]) => [text, readChosen(entry, what, naming)])),
    otherwise: otherwise === undefined ? null : readChosen(otherwise, what, naming),
  };
}

/** What is chosen: null is an empty value. */
function readChosen(value: Located, what: string, naming: Naming): Value {
  if (value.kind === "scalar" && value.value === null) return { kind: "constant", value: undefined };
  return readValue(value, what, naming);
}

function readDate(value: LocatedMap, what: string, naming: Naming): DateValue {
  const entries = mapAt(value, what, [...DATE_FORMS, "formats", "precision", "mark"]);
  const part = (key: string): Value | null => {
    const entry = entries.get(key);
    return entry === undefined ? null : readValue(entry, `${what} ${key}`, naming);
  };
  const forms = (["date", "between"] as const).filter((form) => entries.has(form));
  const isSpan = entries.has("from") || entries.has("to");
  if (forms.length + (isSpan ? 1 : 0) !== 1)
    throw badMapping(value, `${what} is ${shown(value)}: write one of "date", "from" with "to", or "between".`);
  const [start, end] = itemsOf(entries.get("between")).map((one) => readValue(one, what, naming));
  if (entries.has("between") && itemsOf(entries.get("between")).length !== 2)
    throw badMapping(
      value,
      `${what} is between ${shown(entries.get("between") ?? value)}: write two dates in brackets.`,
    );
  return {
    kind: "date",
    place: value.place,
    form: isSpan ? "span" : (forms[0] ?? "date"),
    start: start ?? part("date") ?? part("from"),
    end: end ?? part("to"),
    formats: itemsOf(entries.get("formats")).map(readDateFormat),
    precision: part("precision"),
    mark: part("mark"),
  };
}

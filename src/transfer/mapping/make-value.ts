import { quoted, unreachable } from "../../errors.js";
import type { Property } from "../../model/model.js";
import type { IdentifierReference } from "../identifier-references.js";
import { asText } from "./as-text.js";
import { columnOfValue } from "./column-of-value.js";
import { makeDate } from "./make-date.js";
import { refuse } from "./row-refused.js";
import { withNames, type Scope } from "./scope.js";
import { columnOf, fill } from "./template.js";
import type { Condition, FieldValue, Guard, ListItem, Reference, Value } from "./value.js";

/** What a value is in a scope; undefined where it is empty. Throws a RowRefused where the row does not let it be made. */
export function makeValue(value: Value, scope: Scope): unknown {
  switch (value.kind) {
    case "constant":
      return value.value;
    case "template":
      return fill(value.template, scope);
    case "first":
      for (const one of value.values) {
        const made = makeValue(one, scope);
        if (made !== undefined) return made;
      }
      return undefined;
    case "choice":
      return choose(value, scope);
    case "date":
      return makeDate(value, (part) => makeValue(part, scope));
    case "list":
      return distinct(value.items.flatMap((item) => makeItems(item, scope)));
    default:
      return unreachable(value);
  }
}

function choose({ template, among, otherwise }: Extract<Value, { kind: "choice" }>, scope: Scope): unknown {
  const key = fill(template, scope);
  if (key === undefined) return otherwise === null ? undefined : makeValue(otherwise, scope);
  const chosen = among.get(asText(key) ?? "") ?? otherwise;
  if (chosen !== null) return makeValue(chosen, scope);
  throw refuse(
    columnOf(template),
    key,
    `${quoted(key)} chooses none of ${[...among.keys()].join(", ")}: add it, or say "otherwise"`,
  );
}

/** The fields that are not empty, as Attest JSON Lines have them. */
export function makeFields(fields: readonly FieldValue[], scope: Scope): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const field of fields) {
    const value = makeField(field, scope);
    if (value !== undefined) made[field.name] = value;
  }
  return made;
}

/** An id in the graph, or an identifier whose record the import finds; undefined where a value is empty. */
export function makeReference(reference: Reference, scope: Scope): string | IdentifierReference | undefined {
  const text = makeIdText(reference.value, scope);
  if (text === undefined) return undefined;
  switch (reference.kind) {
    case "scoped":
      return scope.idOf(text);
    case "given":
      return text;
    case "identifier": {
      const scheme = makeIdText(reference.scheme, scope);
      return scheme === undefined ? undefined : { scheme, value: text };
    }
    default:
      return unreachable(reference);
  }
}

function makeIdText(value: Value, scope: Scope): string | undefined {
  const external = makeValue(value, scope);
  if (external === undefined) return undefined;
  const text = asText(external);
  if (text !== null) return text;
  throw refuse(
    columnOfValue(value),
    external,
    `the id is ${quoted(external)}: it must be text, so go through it with "each"`,
  );
}

/** The scopes in which something is made: one for each item it goes through, of those that its conditions let through. */
export function scopesOf(guard: Guard, scope: Scope): readonly Scope[] {
  const scopes = guard.each.length === 0 ? [scope] : itemScopes(guard.each, scope);
  if (guard.names.length === 0 && guard.only.length === 0 && guard.skip.length === 0) return scopes;
  return scopes
    .map((one) => (guard.names.length === 0 ? one : named(guard.names, one)))
    .filter((one) => guard.only.every((only) => holds(only, one)) && !guard.skip.some((skip) => holds(skip, one)));
}

function makeField({ value, property, reference }: FieldValue, scope: Scope): unknown {
  if (reference !== null) return makeReference(reference, scope);
  const made = makeValue(value, scope);
  return property === null || made === undefined ? made : typed(property, made);
}

/** Text as the property's type has it, where it can be read so; what cannot is left to the check of the line, which says why. */
function typed(property: Property, made: unknown): unknown {
  if (property.list) {
    const items = Array.isArray(made) ? made.filter((item: unknown) => item !== undefined) : [made];
    return items.map((item: unknown) => scalar(property, item));
  }
  return scalar(property, made);
}

function scalar({ type }: Property, made: unknown): unknown {
  if (type.kind === "int" || type.kind === "float")
    return typeof made === "string" && NUMBER.test(made) ? Number(made) : made;
  if (type.kind === "boolean") return made === "true" ? true : made === "false" ? false : made;
  return typeof made === "number" || typeof made === "boolean" ? String(made) : made;
}

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

function makeItems({ guard, value }: ListItem, scope: Scope): readonly unknown[] {
  return scopesOf(guard, scope).flatMap((one): readonly unknown[] => {
    if (value.kind === "object") {
      const made = makeFields(value.fields, one);
      return value.fields.every(({ name }) => !NEEDED.includes(name) || made[name] !== undefined) ? [made] : [];
    }
    const made = makeValue(value.value, one);
    return Array.isArray(made) ? (made as readonly unknown[]) : [made];
  });
}

/** What a name, an identifier or a citation is nothing without. */
const NEEDED: readonly string[] = ["value", "scheme", "source"];

/** The items, of objects each once: a name that a row gives twice is one name. Values stay where they are, for "each". */
function distinct(items: readonly unknown[]): readonly unknown[] {
  if (items.length < 2 || !items.every((item) => typeof item === "object")) return items;
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The scope with the names of `let`, each of which may use those before it. */
function named(names: Guard["names"], scope: Scope): Scope {
  const all: Record<string, unknown> = { ...scope.names };
  const inside = { ...scope, names: all };
  for (const [name, value] of names) all[name] = makeValue(value, inside);
  return inside;
}

/** The items of lists side by side, as long as one of them has any; one that is no list has one. Places where all are empty are left out. */
function itemScopes(each: Guard["each"], scope: Scope): readonly Scope[] {
  const lists = each.map(([name, value]) => {
    const made = makeValue(value, scope);
    return { name, items: Array.isArray(made) ? (made as readonly unknown[]) : made === undefined ? [] : [made] };
  });
  const length = Math.max(...lists.map(({ items }) => items.length));
  const scopes: Scope[] = [];
  for (let index = 0; index < length; index++) {
    const names = Object.fromEntries(lists.map(({ name, items }) => [name, items[index]]));
    if (Object.values(names).some((item) => item !== undefined && item !== null)) scopes.push(withNames(scope, names));
  }
  return scopes;
}

/** Whether a condition is met. */
export function holds({ template, among }: Condition, scope: Scope): boolean {
  const value = fill(template, scope);
  if (among === null) return value !== undefined && !(Array.isArray(value) && value.length === 0);
  return among.has(asText(value) ?? null);
}

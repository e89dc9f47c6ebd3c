import { quoted } from "../../errors.js";
import type { Model, Property, RelationshipType, NodeType } from "../../model/model.js";
import { ownedFields } from "../check-owned.js";
import { LOADER_PROPERTIES, writableNames } from "../check-value.js";
import { badMapping, itemsOf, mapAt, type Located, type LocatedMap } from "./located.js";
import type { Naming } from "./read-template.js";
import { readReference } from "./read-reference.js";
import { GUARD_KEYS, readGuard, readValue } from "./read-value.js";
import type { FieldValue, ListItem, Value } from "./value.js";

/** What a record is given where it says nothing of it: the mapping's marking, confidence and citations. */
export type Defaults = ReadonlyMap<string, Located>;

/** Where fields are read. */
export interface FieldContext {
  readonly model: Model;
  readonly naming: Naming;
  readonly defaults: Defaults;
}

const CITATION_FIELDS = ["source", "statement", "locator", "quote", "retrievedAt"];
const CITATION_REFERENCES: readonly string[] = ["source", "statement"];

/**
 * The fields of a node or a relationship, those it takes over from the mapping included. Throws BAD_IMPORT for one that its
 * type does not have, a value that no such field can have, and a needed one that is not given.
 */
export function readFields(
  type: NodeType | RelationshipType,
  value: Located | undefined,
  at: LocatedMap,
  context: FieldContext,
): readonly FieldValue[] {
  const properties = new Map(
    [...propertiesOf(type)].filter(
      ([
        ,
        {
          type: { kind },
        },
      ]) => kind !== "id",
    ),
  );
  const owned = "traversals" in type ? ownedFields(context.model, type) : [];
  const known = [...writableNames(properties.values()), ...owned.map(({ name }) => name), "citations"];
  const own = value === undefined ? new Map<string, Located>() : mapAt(value, `"fields" of ${type.name}`, known);
  const entries = new Map([...[...context.defaults].filter(([name]) => known.includes(name)), ...own]);
  for (const property of properties.values())
    if (property.required && !property.list && !entries.has(property.name) && !LOADER_PROPERTIES.has(property.name))
      if (property.name !== "confidence")
        throw badMapping(
          at,
          `${type.name}.${property.name} is missing, and every ${type.name} has one: write it under "fields".`,
        );
  return [...entries].map(([name, entry]) => {
    const what = `${type.name}.${name}`;
    if (name === "citations")
      return readObjects(name, entry, what, new Map(CITATION_FIELDS.map((field) => [field, null])), context);
    const traversal = owned.find((one) => one.name === name);
    const target = traversal && context.model.nodeTypes.get(traversal.target);
    if (target) return readObjects(name, entry, what, withoutId(target.properties), context);
    const property = properties.get(name) ?? null;
    return {
      name,
      value: checkConstant(readValue(entry, what, context.naming), property, what, entry),
      property,
      reference: null,
    };
  });
}

function propertiesOf(type: NodeType | RelationshipType): ReadonlyMap<string, Property> {
  if ("traversals" in type) return type.properties;
  return type.properties?.properties ?? new Map<string, Property>();
}

function withoutId(properties: ReadonlyMap<string, Property>): ReadonlyMap<string, Property> {
  return new Map([...properties].filter(([, { type }]) => type.kind !== "id"));
}

/** Names, identifiers or citations: objects of these fields, each of which may stand for several. */
function readObjects(
  name: string,
  value: Located,
  what: string,
  properties: ReadonlyMap<string, Property | null>,
  { naming }: FieldContext,
): FieldValue {
  const items = itemsOf(value).map((item): ListItem => {
    const entries = mapAt(
      item,
      what,
      [...properties.keys(), ...GUARD_KEYS],
      name === "citations" ? ["source"] : ["value"],
    );
    const { guard, inside } = readGuard(entries, naming);
    const fields = [...entries]
      .filter(([key]) => !GUARD_KEYS.includes(key))
      .map(([key, entry]) => {
        if (name === "citations" && CITATION_REFERENCES.includes(key)) {
          const reference = readReference(entry, `${what}.${key}`, inside);
          return { name: key, value: reference.value, property: null, reference };
        }
        const property = properties.get(key) ?? null;
        const read = readValue(entry, `${what}.${key}`, inside);
        return { name: key, value: checkConstant(read, property, `${what}.${key}`, entry), property, reference: null };
      });
    return { guard, value: { kind: "object", fields } };
  });
  return { name, value: { kind: "list", items }, property: null, reference: null };
}

/** The value, once it is sure that a constant one is of an enum's values. */
function checkConstant(value: Value, property: Property | null, what: string, at: Located): Value {
  if (value.kind !== "constant" || property?.type.kind !== "enum") return value;
  const names = property.type.enum.values.map((one) => one.name);
  if (!names.includes(String(value.value)))
    throw badMapping(at, `${what} is ${quoted(value.value)}: write one of ${names.join(", ")}.`);
  return value;
}

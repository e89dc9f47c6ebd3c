import { quoted } from "../../errors.js";
import type { NodeType, RelationshipType } from "../../model/model.js";
import { badMapping, flagAt, itemsOf, mapAt, shown, textAt, type Located, type LocatedMap } from "./located.js";
import { readFields, type FieldContext } from "./read-fields.js";
import { readReference } from "./read-reference.js";
import { GUARD_KEYS, readGuard, readValue } from "./read-value.js";
import type { RecordRule } from "./value.js";

const NODE_KEYS = ["node", "id", "fields", "once", ...GUARD_KEYS];
const RELATIONSHIP_KEYS = ["relationship", "start", "end", "key", "fields", "once", ...GUARD_KEYS];
const GROUP_KEYS = ["make", ...GUARD_KEYS];

/** Reads the records of a list, which a row becomes. Throws BAD_IMPORT where one does not fit the model. */
export function readRules(value: Located | undefined, context: FieldContext): readonly RecordRule[] {
  return itemsOf(value).map((item) => readRule(item, context));
}

function readRule(value: Located, context: FieldContext): RecordRule {
  const keys = value.kind === "map" ? value.entries : new Map<string, Located>();
  const kinds = ["node", "relationship", "make"].filter((key) => keys.has(key));
  if (value.kind !== "map" || kinds.length !== 1)
    throw badMapping(value, `a record is ${shown(value)}: write one of "node", "relationship" and "make" in it.`);
  if (kinds[0] === "node") return readNode(value, context);
  if (kinds[0] === "relationship") return readRelationship(value, context);
  const entries = mapAt(value, "a group of records", GROUP_KEYS);
  const { guard, inside } = readGuard(entries, context.naming);
  return { kind: "group", guard, make: readRules(entries.get("make"), { ...context, naming: inside }) };
}

function readNode(value: LocatedMap, context: FieldContext): RecordRule {
  const entries = mapAt(value, "a node", NODE_KEYS, ["node", "id"]);
  const type = nodeTypeOf(entries.get("node") ?? value, context);
  const { guard, inside } = readGuard(entries, context.naming);
  const within = { ...context, naming: inside };
  return {
    kind: "node",
    place: value.place,
    guard,
    type,
    id: readReference(entries.get("id") ?? value, `the id of ${type.name}`, inside),
    fields: readFields(type, entries.get("fields"), value, within),
    once: flagAt(entries.get("once"), '"once"'),
  };
}

function readRelationship(value: LocatedMap, context: FieldContext): RecordRule {
  const entries = mapAt(value, "a relationship", RELATIONSHIP_KEYS, ["relationship", "start", "end"]);
  const type = relationshipTypeOf(entries.get("relationship") ?? value, context);
  const { guard, inside } = readGuard(entries, context.naming);
  const within = { ...context, naming: inside };
  const key = entries.get("key");
  return {
    kind: "relationship",
    place: value.place,
    guard,
    type,
    start: readReference(entries.get("start") ?? value, `the start of ${type.name}`, inside),
    end: readReference(entries.get("end") ?? value, `the end of ${type.name}`, inside),
    key: key === undefined ? null : readValue(key, `the key of ${type.name}`, inside),
    fields: readFields(type, entries.get("fields"), value, within),
    once: flagAt(entries.get("once"), '"once"'),
  };
}

function nodeTypeOf(value: Located, { model }: FieldContext): NodeType {
  const name = textAt(value, '"node"');
  const type = model.nodeTypes.get(name);
  if (type?.kind === "object" && !type.owned) return type;
  const names = [...model.nodeTypes.values()].filter((other) => other.kind === "object" && !other.owned);
  throw badMapping(
    value,
    `there is no node ${quoted(name)}: write one of ${names.map((other) => other.name).join(", ")}.`,
  );
}

function relationshipTypeOf(value: Located, { model }: FieldContext): RelationshipType {
  const name = textAt(value, '"relationship"');
  const type = model.relationshipTypes.get(name);
  if (type?.properties) return type;
  const names = [...model.relationshipTypes.values()].filter((other) => other.properties !== null);
  throw badMapping(
    value,
    `there is no relationship ${quoted(name)}: write one of ${names.map((other) => other.name).join(", ")}.`,
  );
}

import type { Model, Property } from "../../src/model/model.js";
import { OPEN_END, OPEN_START, readEdtf } from "../../src/record/edtf.js";
import { nameKey } from "../../src/record/name-key.js";
import type { Fields } from "./graph.js";
import type { Reached } from "./reach.js";

/** What can be compared; null for what is missing. */
export type Comparable = string | number | null;

/** The properties of a node, or of the relationship that leads to it. */
export function propertiesOf(model: Model, reached: Reached, on: "node" | "edge"): ReadonlyMap<string, Property> {
  const { node, relationship } = reached;
  if (on === "node") return model.nodeTypes.get(node.type)?.properties ?? new Map<string, Property>();
  return model.relationshipTypes.get(relationship?.type ?? "")?.properties?.properties ?? new Map<string, Property>();
}

/** A property's value: null where it is missing, and a list always a list. */
export function valueOf(fields: Fields, id: string, property: Property): unknown {
  if (property.type.kind === "id") return id;
  const value = fields[property.name] ?? null;
  if (value !== null) return value;
  if (property.list) return [];
  return property.name === "marking" ? "PUBLIC" : property.name === "confidence" ? "UNASSESSED" : null;
}

/** A property's value on a node or on the relationship that leads to it. */
export function readProperty(reached: Reached, on: "node" | "edge", property: Property): unknown {
  const owner = on === "node" ? reached.node : reached.relationship;
  return valueOf(owner?.fields ?? {}, reached.node.id, property);
}

/** A value as values of its property compare: enums as declared, false before true. */
export function comparable(property: Property, value: unknown): Comparable {
  if (value === null || value === undefined) return null;
  if (property.type.kind === "enum") return property.type.enum.values.findIndex(({ name }) => name === value);
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" || typeof value === "string") return value;
  throw new Error(`${property.name} is nothing to compare: ${JSON.stringify(value)}`);
}

/** What a list is ordered by: a name's key, a date's earliest bound, else the value. */
export function sortValue(property: Property, value: unknown): Comparable {
  if (typeof value === "string" && property.name === "name") return nameKey(value);
  if (typeof value === "string" && property.type.kind === "fuzzyDate") return readEdtf(value).earliest;
  return comparable(property, value);
}

/** Negative, zero or positive. Texts compare by code point; what is missing comes last. */
export function compare(one: Comparable, other: Comparable): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other))); // UTF-8 keeps the order of code points.
}

/** The spans of a set's members, each by itself; of any other date its own. */
export function membersOf(edtf: string): readonly ReturnType<typeof spanOf>[] {
  if (!/^[[{]/u.test(edtf)) return [spanOf(edtf)];
  const members = edtf.slice(1, -1).split(",");
  return members.map((member) => spanOf(member.trim().replace("..", "/")));
}

/** The span that a date may cover; null at an end that is open or unknown. */
export function spanOf(edtf: string): { readonly earliest: number | null; readonly latest: number | null } {
  const { earliest, latest } = readEdtf(edtf);
  return { earliest: earliest === OPEN_START ? null : earliest, latest: latest === OPEN_END ? null : latest };
}

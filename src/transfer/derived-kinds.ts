import { cypher, join, lines, literal, name, type Cypher } from "../cypher/text.js";
import { quoted } from "../errors.js";
import { storedKeys, type Model, type NodeType, type Property, type RelationshipType } from "../model/model.js";
import { searchedProperty, searchKeys } from "../model/search.js";
import type { Value } from "../store/store.js";
import { ownedFields } from "./check-owned.js";
import type { StoredProperties } from "./checked.js";
import { deriveSearchForm } from "./derive-values.js";

/** Values by the names under which they are stored. */
export type StoredValues = Readonly<Record<string, Value>>;

/** The nodes or the relationships of a type that keeps derived values: how they are read and written, and what follows from what. */
export interface DerivedKind {
  /** The properties beside which something is derived. */
  readonly properties: readonly Property[];
  /** Gives `records`: how many there are. */
  readonly count: Cypher;
  /**
   * Gives the next `$size` after `$after`, each as `at`, by which they follow one another, `self`, by which `write` finds it
   * again, `stored`, and `near`: what its owner or its names have that something is derived from.
   */
  readonly read: Cypher;
  /**
   * Sets the `properties` of `$rows`, which are `self` and these, and removes those that are null. Gives `written`, how
   * many: a record that somebody else changed after it was read is left to them.
   */
  readonly write: Cypher;
  /** What a message calls it. */
  readonly describe: (self: StoredValues) => string;
  /** What is stored, with what is copied from near as it should be. */
  readonly copy: (stored: StoredValues, near: readonly Value[]) => StoredValues;
  /** What each key of a search form should have: one of them a form, the others null. */
  readonly searchForms: (stored: StoredValues, near: readonly Value[]) => StoredProperties;
}

/** The types of node and of relationship that keep derived values. */
export function derivedKinds(model: Model): readonly DerivedKind[] {
  const types = [...model.nodeTypes.values()].filter(({ kind }) => kind === "object");
  const nodes = types.map((type) => (type.owned ? ownedKind(model, type) : recordKind(model, type)));
  const relationships = [...model.relationshipTypes.values()].map(relationshipKind);
  return [...nodes, ...relationships].filter((kind) => kind !== null);
}

/** Where the primary name is copied to, and the type it is copied from. */
const NAME = { property: "name", type: "Name" };

function recordKind(model: Model, type: NodeType): DerivedKind | null {
  const { properties, keys, stored: besides } = keysOf(model, type);
  const names = type.properties.has(NAME.property)
    ? ownedFields(model, type).find(({ target }) => target === NAME.type)?.via
    : undefined;
  const stored = names ? [NAME.property, ...besides] : besides;
  if (stored.length === 0) return null;
  const node = cypher`(node:${name(type.label)})`;
  const primary = cypher`(name:${name(NAME.type)} {nameKind: ${literal("PRIMARY")}})`;
  return {
    properties,
    count: lines([cypher`MATCH ${node}`, cypher`RETURN count(node) AS records`]),
    read: lines([
      cypher`MATCH ${node}`,
      ...page(cypher`node`, cypher`node`),
      ...(names?.kind === "relationship" ? [cypher`OPTIONAL MATCH (node)-[:${name(names.types[0])}]->${primary}`] : []),
      cypher`WITH node, ${names ? cypher`collect(name.value)` : cypher`[]`} AS near`,
      cypher`RETURN id(node) AS at, {id: node.id, updatedAt: ${updatedAt("node")}} AS self, ${mapOf("node", stored)} AS stored, near`,
    ]),
    write: lines([
      cypher`UNWIND $rows AS row`,
      cypher`MATCH (node:Record {id: row.id})`,
      cypher`WHERE ${updatedAt("node")} = row.updatedAt`,
      ...setProperties("node"),
    ]),
    describe: ({ id }) => `${type.name} ${quoted(id)}`,
    // No import leaves a record with several primary names, or none: where one did otherwise, its name stays.
    copy: (values, near) =>
      near.length === 1 && typeof near[0] === "string" ? { ...values, [NAME.property]: near[0] } : values,
    searchForms: (values) => formsOf(keys, deriveSearchForm(type, values, values["marking"])),
  };
}

/** Names and the like: what finds them is hidden with their owner, who alone leads to them. */
function ownedKind(model: Model, type: NodeType): DerivedKind | null {
  const { properties, keys, stored } = keysOf(model, type);
  if (stored.length === 0) return null;
  const node = cypher`(node:${name(type.label)})`;
  const owner = cypher`OPTIONAL MATCH (node)<--(owner)`;
  return {
    properties,
    count: lines([cypher`MATCH ${node}`, cypher`RETURN count(node) AS records`]),
    read: lines([
      cypher`MATCH ${node}`,
      ...page(cypher`node`, cypher`node`),
      owner,
      cypher`WITH node, collect(owner.marking) AS near`,
      cypher`RETURN id(node) AS at, {id: node.id, near: near} AS self, ${mapOf("node", stored)} AS stored, near`,
    ]),
    write: lines([
      cypher`UNWIND $rows AS row`,
      cypher`MATCH (node:Record {id: row.id})`,
      owner,
      cypher`WITH row, node, collect(owner.marking) AS near`,
      cypher`WHERE near = row.near`,
      ...setProperties("node"),
    ]),
    describe: ({ id }) => `${type.name} ${quoted(id)}`,
    copy: (values) => values,
    // Without an owner nobody reaches it, and nobody may find it.
    searchForms: (values, near) => formsOf(keys, deriveSearchForm(type, values, near.length === 1 ? near[0] : null)),
  };
}

function relationshipKind(type: RelationshipType): DerivedKind | null {
  const properties = derivedBeside(type.properties?.properties.values() ?? []);
  if (properties.length === 0) return null;
  const pattern = cypher`(source)-[record:${name(type.name)}]->(target)`;
  const self = cypher`{start: source.id, end: target.id, key: record.key, updatedAt: ${updatedAt("record")}}`;
  return {
    properties,
    count: lines([cypher`MATCH ${pattern}`, cypher`RETURN count(record) AS records`]),
    read: lines([
      cypher`MATCH ${pattern}`,
      ...page(cypher`record`, cypher`source, record, target`),
      cypher`RETURN id(record) AS at, ${self} AS self, ${mapOf("record", properties.flatMap(storedKeys))} AS stored, [] AS near`,
    ]),
    write: lines([
      cypher`UNWIND $rows AS row`,
      cypher`MATCH (source:Record {id: row.start})`,
      cypher`MATCH (target:Record {id: row.end})`,
      cypher`MATCH (source)-[record:${name(type.name)} {key: row.key}]->(target)`,
      cypher`WHERE ${updatedAt("record")} = row.updatedAt`,
      ...setProperties("record"),
    ]),
    describe: ({ start, end }) => `${type.name} from ${quoted(start)} to ${quoted(end)}`,
    copy: (values) => values,
    searchForms: () => ({}),
  };
}

/** The properties of a type beside which something is derived, the keys of its search forms, and all that is stored of these. */
function keysOf(model: Model, type: NodeType) {
  const properties = derivedBeside(type.properties.values());
  const searched = searchedProperty(type);
  const keys = searched ? searchKeys(model) : [];
  const sources = searched ? [searched.name, ...(type.owned ? [] : ["marking"])] : [];
  return { properties, keys, stored: [...properties.flatMap(storedKeys), ...sources, ...keys] };
}

function derivedBeside(properties: Iterable<Property>): readonly Property[] {
  return [...properties].filter((property) => storedKeys(property).length > 1);
}

function formsOf(keys: readonly string[], form: StoredProperties): StoredProperties {
  return Object.fromEntries(keys.map((key) => [key, form[key] ?? null]));
}

/**
 * By the engine's own numbers, since a relationship has no id, and Neo4j compares the ids of nodes otherwise than it orders
 * them. Both engines go through a label or a type in that order, so that a page costs no sorting.
 */
function page(record: Cypher, all: Cypher): readonly Cypher[] {
  return [
    cypher`WHERE id(${record}) > $after`,
    cypher`WITH ${all}`,
    cypher`ORDER BY id(${record})`,
    cypher`LIMIT $size`,
  ];
}

function updatedAt(variable: "node" | "record"): Cypher {
  return cypher`coalesce(${name(variable)}.updatedAt, '')`;
}

function mapOf(variable: "node" | "record", keys: readonly string[]): Cypher {
  const entries = [...new Set(keys)].map((key) => cypher`${name(key)}: ${name(variable)}.${name(key)}`);
  return cypher`{${join(entries, ", ")}}`;
}

function setProperties(variable: "node" | "record"): readonly Cypher[] {
  const record = name(variable);
  return [cypher`SET ${record} += row.properties`, cypher`RETURN count(${record}) AS written`];
}

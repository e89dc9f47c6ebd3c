import type { Parameter } from "../cypher/statement.js";
import { invariant } from "../errors.js";
import { dateKeys, type Model, type NodeType, type Property, type RelationshipType } from "../model/model.js";
import type { CheckedCitation, CheckedNode, CheckedRelationship, StoredProperties } from "./checked.js";

/** Turns checked records into texts of one line, and back: to keep on disk what has been checked once. */
export interface RecordCodec {
  encodeNode(node: CheckedNode): string;
  decodeNode(text: string): CheckedNode;
  encodeRelationship(relationship: CheckedRelationship): string;
  decodeRelationship(text: string): CheckedRelationship;
}

type Plain = Readonly<Record<string, unknown>>;
type EncodedOwned = readonly [relationship: string, type: string, id: string, properties: Plain];
type EncodedNode = readonly [
  type: string,
  file: string,
  row: number,
  id: string,
  properties: Plain,
  owned: readonly EncodedOwned[],
  citations: readonly CheckedCitation[],
];
type EncodedRelationship = readonly [
  type: string,
  file: string,
  row: number,
  start: string,
  end: string,
  key: string,
  properties: Plain,
  citations: readonly CheckedCitation[],
];

/** The codec of a model: JSON, but for its integers, which JSON does not tell from floats, and which the model knows. */
export function createRecordCodec(model: Model): RecordCodec {
  const integers = integerKeys(model);
  const decode = (type: string, properties: Plain): StoredProperties => {
    const decoded = properties as Record<string, Parameter>; // Fresh from JSON, and stored properties before.
    for (const key of integers.get(type) ?? []) {
      const value = decoded[key];
      if (typeof value === "number") decoded[key] = BigInt(value);
      else if (Array.isArray(value)) decoded[key] = value.map((item) => BigInt(Number(item)));
    }
    return decoded;
  };
  return {
    encodeNode: ({ type, place: { file, row }, id, properties, owned, citations }) => {
      const theirs = owned.map(
        (node): EncodedOwned => [node.relationship, node.type.name, node.id, plain(node.properties)],
      );
      return JSON.stringify([type.name, file, row, id, plain(properties), theirs, citations] satisfies EncodedNode);
    },
    decodeNode: (text) => {
      const [name, file, row, id, properties, owned, citations] = JSON.parse(text) as EncodedNode; // Encoded above.
      return {
        kind: "node",
        place: { file, row },
        type: nodeType(model, name),
        id,
        properties: decode(name, properties),
        owned: owned.map(([relationship, ownedName, ownedId, ownedProperties]) => ({
          relationship,
          type: nodeType(model, ownedName),
          id: ownedId,
          properties: decode(ownedName, ownedProperties),
        })),
        citations,
      };
    },
    encodeRelationship: ({ type, place: { file, row }, start, end, key, properties, citations }) =>
      JSON.stringify([
        type.name,
        file,
        row,
        start,
        end,
        key,
        plain(properties),
        citations,
      ] satisfies EncodedRelationship),
    decodeRelationship: (text) => {
      const [name, file, row, start, end, key, properties, citations] = JSON.parse(text) as EncodedRelationship;
      const type = relationshipType(model, name);
      const place = { file, row };
      return { kind: "relationship", place, type, start, end, key, properties: decode(name, properties), citations };
    },
  };
}

function plain(properties: StoredProperties): Plain {
  const encoded: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties))
    if (typeof value === "bigint") encoded[key] = Number(value);
    else if (Array.isArray(value))
      encoded[key] = value.map((item: Parameter) => (typeof item === "bigint" ? Number(item) : item));
    else encoded[key] = value;
  return encoded;
}

/** The stored keys that hold integers, by the name of the type of node or relationship. */
function integerKeys(model: Model): ReadonlyMap<string, readonly string[]> {
  const nodes = [...model.nodeTypes.values()].map(({ name, properties }) => [name, keysOf(properties)] as const);
  const relationships = [...model.relationshipTypes.values()].map(
    ({ name, properties }) => [name, keysOf(properties?.properties ?? new Map())] as const,
  );
  return new Map([...nodes, ...relationships]);
}

function keysOf(properties: ReadonlyMap<string, Property>): readonly string[] {
  return [...properties.values()].flatMap(({ name, type }) => {
    if (type.kind === "int") return [name];
    const { earliest, latest } = dateKeys(name);
    return type.kind === "fuzzyDate" ? [earliest, latest] : [];
  });
}

function nodeType(model: Model, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  invariant(type, `no node type ${name}`);
  return type;
}

function relationshipType(model: Model, name: string): RelationshipType {
  const type = model.relationshipTypes.get(name);
  invariant(type, `no relationship type ${name}`);
  return type;
}

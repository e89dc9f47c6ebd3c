import { print } from "graphql";
import { checkModel } from "./check-model.js";
import { bears, fieldsOf, interfacesOf, type DeclaredField } from "./inherit.js";
import type { EnumType, Model, NodeType, Property, RelationshipProperties, Traversal } from "./model.js";
import { isPropertyType, readProperty } from "./read-property.js";
import { relationshipTypesOf } from "./relationship-types.js";
import { PLAIN_RELATIONSHIP, readTraversal } from "./read-traversal.js";
import {
  badSchema,
  descriptionOf,
  directiveOn,
  fieldType,
  readSdl,
  textArgument,
  type Sdl,
  type SdlFile,
  type TypeDefinition,
} from "./sdl.js";

/** The types that are answered from other properties, not stored as nodes. */
const VALUE_TYPES: ReadonlySet<string> = new Set(["FuzzyDate"]);

/** The graph that the SDL describes. Throws BAD_SCHEMA, naming the coordinate, for every mistake in it. */
export function readModel(files: readonly SdlFile[]): Model {
  const sdl = readSdl(files);
  const enums = readEnums(sdl);
  const relationshipProperties = readRelationshipProperties(sdl, enums);
  const nodeTypes = readNodeTypes(sdl, enums, relationshipProperties);
  const relationshipTypes = relationshipTypesOf(nodeTypes);
  const model = { nodeTypes, enums, relationshipProperties, relationshipTypes, valueTypes: readValueTypes(sdl) };
  checkModel(model);
  return model;
}

function readValueTypes(sdl: Sdl): readonly string[] {
  const types = [...sdl.types.values()].filter((type) => VALUE_TYPES.has(type.name.value));
  return [...types, ...sdl.scalars].map(print);
}

function readEnums(sdl: Sdl): ReadonlyMap<string, EnumType> {
  return new Map(
    [...sdl.enums].map(([name, definition]) => [
      name,
      {
        name,
        description: descriptionOf(definition),
        values: (definition.values ?? []).map((value) => ({
          name: value.name.value,
          description: descriptionOf(value),
        })),
      },
    ]),
  );
}

function readRelationshipProperties(
  sdl: Sdl,
  enums: ReadonlyMap<string, EnumType>,
): ReadonlyMap<string, RelationshipProperties> {
  const record = sdl.types.get("Record");
  if (!record) throw badSchema("Record", "is missing: it says what every node and every relationship carries");
  const recordFields = [...fieldsOf(sdl, record).values()];
  const plain = describeFields(sdl, recordFields, enums, new Map());
  const all = new Map<string, RelationshipProperties>([
    [
      PLAIN_RELATIONSHIP,
      { name: PLAIN_RELATIONSHIP, description: "A relationship without fields of its own.", ...plain },
    ],
  ]);
  for (const [name, type] of sdl.types) {
    if (!bears(type, "relationshipProperties")) continue;
    const own = describeFields(sdl, [...fieldsOf(sdl, type).values()], enums, new Map());
    if (own.traversals.size > 0) throw badSchema(name, "is of relationship properties and cannot lead to nodes");
    for (const key of own.properties.keys())
      if (plain.properties.has(key)) throw badSchema(`${name}.${key}`, "is a field of Record already; leave it out");
    const properties = new Map([...plain.properties, ...own.properties]);
    all.set(name, { name, description: descriptionOf(type), properties, traversals: plain.traversals });
  }
  return all;
}

function readNodeTypes(
  sdl: Sdl,
  enums: ReadonlyMap<string, EnumType>,
  relationshipProperties: ReadonlyMap<string, RelationshipProperties>,
): ReadonlyMap<string, NodeType> {
  const nodeTypes = new Map<string, NodeType>();
  for (const [name, type] of sdl.types) {
    if (VALUE_TYPES.has(name) || bears(type, "relationshipProperties")) continue;
    const described = describeFields(sdl, [...fieldsOf(sdl, type).values()], enums, relationshipProperties);
    nodeTypes.set(name, {
      ...described,
      name,
      kind: type.kind === "ObjectTypeDefinition" ? "object" : "interface",
      description: descriptionOf(type),
      label: name === "Node" ? "Record" : name,
      plural: pluralOf(type),
      owned: bears(type, "owned"),
      interfaces: interfacesOf(sdl, type),
      objects: objectsOf(sdl, type),
    });
  }
  return nodeTypes;
}

function describeFields(
  sdl: Sdl,
  fields: readonly DeclaredField[],
  enums: ReadonlyMap<string, EnumType>,
  relationshipProperties: ReadonlyMap<string, RelationshipProperties>,
): { properties: ReadonlyMap<string, Property>; traversals: ReadonlyMap<string, Traversal> } {
  const properties = new Map<string, Property>();
  const traversals = new Map<string, Traversal>();
  for (const declared of fields) {
    const name = declared.field.name.value;
    if (isPropertyType(fieldType(declared.field).name, enums))
      properties.set(name, readProperty(`${declared.owner}.${name}`, declared.field, enums));
    else traversals.set(name, readTraversal(sdl, declared, relationshipProperties));
  }
  return { properties, traversals };
}

function pluralOf(type: TypeDefinition): string | null {
  const directive = directiveOn(type, "node") ?? directiveOn(type, "list");
  if (!directive) {
    if (type.kind === "ObjectTypeDefinition" && !bears(type, "owned"))
      throw badSchema(type.name.value, 'needs @node(plural: "..."), @owned or @relationshipProperties');
    return null;
  }
  return textArgument(directive, "plural", type.name.value);
}

function objectsOf(sdl: Sdl, type: TypeDefinition): readonly string[] {
  const name = type.name.value;
  if (type.kind === "ObjectTypeDefinition") return [name];
  return [...sdl.types.values()]
    .filter((other) => other.kind === "ObjectTypeDefinition" && interfacesOf(sdl, other).includes(name))
    .map((other) => other.name.value);
}

import { print } from "graphql";
import { checkModel } from "./check-model.js";
import { bears, fieldsOf, interfacesOf, type DeclaredField } from "./inherit.js";
import type {
  CitedField,
  ComputedField,
  EnumType,
  Model,
  NodeType,
  Property,
  RelationshipProperties,
  SearchFacet,
  Traversal,
} from "./model.js";
import { isPropertyType, readProperty } from "./read-property.js";
import { relationshipTypesOf } from "./relationship-types.js";
import { PLAIN_RELATIONSHIP, readTraversal } from "./read-traversal.js";
import {
  argumentOf,
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

/** The graph that the SDL describes. Throws BAD_SCHEMA, naming the coordinate, for every mistake in it. */
export function readModel(files: readonly SdlFile[]): Model {
  const sdl = readSdl(files);
  const enums = readEnums(sdl);
  const relationshipProperties = readRelationshipProperties(sdl, enums);
  const nodeTypes = readNodeTypes(sdl, enums, relationshipProperties);
  const relationshipTypes = relationshipTypesOf(nodeTypes);
  const model = {
    nodeTypes,
    enums,
    relationshipProperties,
    relationshipTypes,
    valueTypes: readValueTypes(sdl),
    searchFacets: readSearchFacets(sdl),
    moments: readMoments(sdl, nodeTypes),
    rootFields: readRootFields(sdl),
  };
  checkModel(model);
  return model;
}

/** What a client sees of the types that hold no node. */
function readValueTypes(sdl: Sdl): readonly string[] {
  const types = [...sdl.types.values()].filter((type) => bears(type, "value"));
  return [...types.map((type) => ({ ...type, directives: [] })), ...sdl.scalars].map(print);
}

function readSearchFacets(sdl: Sdl): ReadonlyMap<string, readonly SearchFacet[]> {
  const facets = new Map<string, SearchFacet[]>();
  for (const [type, definition] of sdl.types)
    for (const field of definition.fields ?? []) {
      const directive = directiveOn(field, "facet");
      if (!directive) continue;
      const coordinate = `${type}.${field.name.value}`;
      const through = argumentOf(directive, "through");
      const as = textArgument(directive, "as", coordinate);
      const facet = { type, field: field.name.value, through: typeof through === "string" ? through : null };
      facets.set(as, [...(facets.get(as) ?? []), facet]);
    }
  return facets;
}

function readMoments(sdl: Sdl, nodeTypes: ReadonlyMap<string, NodeType>): ReadonlyMap<string, Property> {
  const moments = new Map<string, Property>();
  for (const [type, definition] of sdl.types)
    for (const field of definition.fields ?? []) {
      if (!directiveOn(field, "moment")) continue;
      const property = nodeTypes.get(type)?.properties.get(field.name.value);
      const coordinate = `${type}.${field.name.value}`;
      if (property?.type.kind !== "fuzzyDate") throw badSchema(coordinate, "bears @moment, and must be a FuzzyDate");
      if (moments.has(type))
        throw badSchema(coordinate, `bears @moment, as ${type} has one already; a type has one at most`);
      moments.set(type, property);
    }
  return moments;
}

/** The root fields that the SDL adds to those that are derived. */
function readRootFields(sdl: Sdl): ReadonlyMap<string, ComputedField> {
  const query = sdl.types.get(QUERY);
  const fields = query ? [...fieldsOf(sdl, query).values()] : [];
  return new Map(fields.map((declared) => [declared.field.name.value, readComputed(declared)]));
}

const QUERY = "Query";

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
      { name: PLAIN_RELATIONSHIP, description: "A relationship without fields of its own.", ...plain, role: null },
    ],
  ]);
  for (const [name, type] of sdl.types) {
    if (!bears(type, "relationshipProperties")) continue;
    const fields = [...fieldsOf(sdl, type).values()];
    const own = describeFields(sdl, fields, enums, new Map());
    if (own.traversals.size > 0) throw badSchema(name, "is of relationship properties and cannot lead to nodes");
    for (const key of own.properties.keys())
      if (plain.properties.has(key)) throw badSchema(`${name}.${key}`, "is a field of Record already; leave it out");
    const properties = new Map([...plain.properties, ...own.properties]);
    const role = fields.find(({ field }) => directiveOn(field, "role"))?.field.name.value ?? null;
    all.set(name, { name, description: descriptionOf(type), properties, traversals: plain.traversals, role });
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
    if (name === QUERY || bears(type, "value") || bears(type, "relationshipProperties")) continue;
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
): Pick<NodeType, "properties" | "traversals" | "computed" | "cited"> {
  const properties = new Map<string, Property>();
  const traversals = new Map<string, Traversal>();
  const computed = new Map<string, ComputedField>();
  const cited = new Map<string, CitedField>();
  for (const declared of fields) {
    const name = declared.field.name.value;
    const directive = directiveOn(declared.field, "computed");
    if (directive) computed.set(name, readComputed(declared));
    if (directive && argumentOf(directive, "stored") !== true) continue;
    const citing = directiveOn(declared.field, "cited");
    if (citing) {
      const relationship = textArgument(citing, "by", `${declared.owner}.${name}`);
      cited.set(name, { name, description: descriptionOf(declared.field), owner: declared.owner, relationship });
      continue;
    }
    if (isPropertyType(fieldType(declared.field).name, enums))
      properties.set(name, readProperty(`${declared.owner}.${name}`, declared.field, enums));
    else traversals.set(name, readTraversal(sdl, declared, relationshipProperties));
  }
  return { properties, traversals, computed, cited };
}

/** A field that a rule answers. Throws BAD_SCHEMA where it does not say so. */
function readComputed({ owner, field }: DeclaredField): ComputedField {
  if (!directiveOn(field, "computed")) throw badSchema(`${owner}.${field.name.value}`, "needs @computed");
  const { description: _, ...undescribed } = field;
  const independent = directiveOn(field, "independent");
  const coordinate = `${owner}.${field.name.value}`;
  return {
    independent: independent
      ? {
          ways: textArgument(independent, "ways", coordinate).split("."),
          origins: textArgument(independent, "origins", coordinate),
        }
      : null,
    name: field.name.value,
    description: descriptionOf(field),
    owner,
    sdl: print({ ...undescribed, directives: [] }),
    required: fieldType(field).required,
  };
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

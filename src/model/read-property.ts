import type { FieldDefinitionNode } from "graphql";
import { dateKeys, type EnumType, type Property, type PropertyType } from "./model.js";
import { argumentOf, badSchema, descriptionOf, directiveOn, fieldType, textArgument } from "./sdl.js";

const SCALARS: Readonly<Record<string, PropertyType>> = {
  ID: { kind: "id" },
  String: { kind: "string" },
  Int: { kind: "int" },
  Float: { kind: "float" },
  Boolean: { kind: "boolean" },
  DateTime: { kind: "dateTime" },
  FuzzyDate: { kind: "fuzzyDate" },
};

/** Whether a field of this type is a value that the node itself carries. */
export function isPropertyType(name: string, enums: ReadonlyMap<string, EnumType>): boolean {
  return name in SCALARS || enums.has(name);
}

/** A field that the node itself carries. Throws BAD_SCHEMA for a list of anything but texts, or a misplaced directive. */
export function readProperty(
  coordinate: string,
  field: FieldDefinitionNode,
  enums: ReadonlyMap<string, EnumType>,
): Property {
  const { name: typeName, list, required } = fieldType(field);
  const enumType = enums.get(typeName);
  const type = enumType ? ({ kind: "enum", enum: enumType } as const) : SCALARS[typeName];
  if (!type) throw badSchema(coordinate, `has the type ${typeName}, which no property can have`);
  if (list && type.kind !== "string") throw badSchema(coordinate, `is a list of ${typeName}; only texts can be listed`);
  const name = field.name.value;
  const sortKey = directiveOn(field, "sortKey");
  if (sortKey && (type.kind !== "string" || list || !required))
    throw badSchema(coordinate, "bears @sortKey, which is for required texts");
  const property = {
    name,
    description: descriptionOf(field),
    type,
    required,
    list,
    sortKey: sortKey ? textArgument(sortKey, "property", coordinate) : sortKeyOf(name, type),
    searchWeight: searchWeightOf(field),
  };
  return { ...property, indexedKeys: indexedKeysOf(property, directiveOn(field, "index") !== undefined) };
}

function sortKeyOf(name: string, type: PropertyType): string {
  return type.kind === "fuzzyDate" ? dateKeys(name).earliest : name;
}

function searchWeightOf(field: FieldDefinitionNode): number | null {
  const search = directiveOn(field, "search");
  return search ? Number(argumentOf(search, "weight") ?? 1) : null;
}

function indexedKeysOf(property: Omit<Property, "indexedKeys">, indexed: boolean): readonly string[] {
  if (property.type.kind === "id") return [property.name];
  if (!indexed) return [];
  if (property.type.kind === "fuzzyDate") {
    const { earliest, latest } = dateKeys(property.name);
    return [earliest, latest];
  }
  return property.sortKey === property.name ? [property.name] : [property.name, property.sortKey];
}

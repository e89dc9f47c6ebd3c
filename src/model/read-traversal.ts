import type { ConstDirectiveNode } from "graphql";
import { bears, type DeclaredField } from "./inherit.js";
import type { Direction, RelationshipProperties, RelationshipVia, Traversal } from "./model.js";
import { argumentOf, badSchema, descriptionOf, directiveOn, fieldType, textArgument, type Sdl } from "./sdl.js";

/** The name of the fields that every relationship between two records carries: Record's alone. */
export const PLAIN_RELATIONSHIP = "Relationship";

/** A field that leads to other nodes. Throws BAD_SCHEMA when the SDL does not say how. */
export function readTraversal(
  sdl: Sdl,
  declared: DeclaredField,
  propertiesByName: ReadonlyMap<string, RelationshipProperties>,
): Traversal {
  const { owner, field } = declared;
  const coordinate = `${owner}.${field.name.value}`;
  const { name: target, list, required } = fieldType(field);
  const targetType = sdl.types.get(target);
  if (!targetType) throw badSchema(coordinate, `has the unknown type ${target}; define it, or mend the spelling`);
  const relationship = directiveOn(field, "relationship");
  const reference = directiveOn(field, "reference");
  if (relationship && reference) throw badSchema(coordinate, "bears both @relationship and @reference; keep one");
  const base = { name: field.name.value, description: descriptionOf(field), owner, target, many: list, required };
  if (reference) {
    if (!bears(targetType, "owned") || !list)
      throw badSchema(coordinate, "bears @reference, which leads to a list of owned nodes");
    return { ...base, via: { kind: "reference", property: textArgument(reference, "property", coordinate) } };
  }
  if (!relationship) throw badSchema(coordinate, `leads to ${target} and needs @relationship or @reference to say how`);
  const ownerType = sdl.types.get(owner);
  const owned = bears(targetType, "owned") || (ownerType !== undefined && bears(ownerType, "owned"));
  return { ...base, via: readVia(coordinate, relationship, list, owned, propertiesByName) };
}

function readVia(
  coordinate: string,
  directive: ConstDirectiveNode,
  many: boolean,
  owned: boolean,
  propertiesByName: ReadonlyMap<string, RelationshipProperties>,
): RelationshipVia {
  const depth = argumentOf(directive, "depth") === "ANY" ? "ANY" : "ONE";
  const given = argumentOf(directive, "properties");
  const named = typeof given === "string" ? given : undefined;
  if (depth === "ANY" && (named !== undefined || !many))
    throw badSchema(coordinate, "has depth ANY, which is for lists and has no relationship properties");
  const properties = owned || depth === "ANY" ? null : propertiesByName.get(named ?? PLAIN_RELATIONSHIP);
  if (properties === undefined)
    throw badSchema(
      coordinate,
      `names the properties ${String(named)}, which no type with @relationshipProperties bears`,
    );
  const prefer = argumentOf(directive, "prefer");
  const preferred = Array.isArray(prefer) ? prefer.map(String) : [];
  for (const name of preferred)
    if (properties?.properties.get(name)?.type.kind !== "enum")
      throw badSchema(coordinate, `prefers by ${name}, which is no enum of its relationship's properties`);
  return {
    kind: "relationship",
    types: typesOf(directive, coordinate),
    direction: directionOf(directive, coordinate),
    depth,
    properties,
    prefer: preferred,
  };
}

function typesOf(directive: ConstDirectiveNode, coordinate: string): RelationshipVia["types"] {
  const several = argumentOf(directive, "types");
  if (several === undefined) return [textArgument(directive, "type", coordinate)];
  const [first, ...others] = Array.isArray(several) ? several.map(String) : [];
  if (first === undefined || argumentOf(directive, "type") !== undefined)
    throw badSchema(coordinate, "needs one of type and types, and one name in it at least");
  return [first, ...others];
}

function directionOf(directive: ConstDirectiveNode, coordinate: string): Direction {
  const direction = argumentOf(directive, "direction");
  if (direction === "OUT" || direction === "IN" || direction === "BOTH") return direction;
  throw badSchema(coordinate, `has the direction ${String(direction)}; give OUT, IN or BOTH`);
}

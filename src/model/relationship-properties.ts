import type { Model, Property, RelationshipProperties } from "./model.js";
import { PLAIN_RELATIONSHIP } from "./read-traversal.js";

/**
 * The fields that a relationship of any type may carry, for where one is answered whatever its type: Record's, and those of
 * all types, which may be missing. Not the fields that say the role, which go by different names (see `role`), nor two of
 * one name and different kinds.
 */
export function everyProperty(model: Model): Pick<RelationshipProperties, "properties" | "traversals"> {
  const all = [...model.relationshipProperties.values()];
  const plain = all.find(({ name }) => name === PLAIN_RELATIONSHIP);
  const properties = new Map<string, Property>(plain?.properties);
  const clashing = new Set<string>();
  for (const { properties: own, role } of all)
    for (const [name, property] of own) {
      const known = properties.get(name);
      if (name === role || plain?.properties.has(name)) continue;
      if (known && (kindOf(known) !== kindOf(property) || known.list !== property.list)) clashing.add(name);
      properties.set(name, { ...property, required: false });
    }
  for (const name of clashing) properties.delete(name);
  return { properties, traversals: plain?.traversals ?? new Map() };
}

function kindOf({ type }: Property): string {
  return type.kind === "enum" ? type.enum.name : type.kind;
}

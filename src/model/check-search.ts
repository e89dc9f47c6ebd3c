import type { Model, NodeType, Property } from "./model.js";
import { badSchema } from "./sdl.js";
import { searchedTexts, searchKeys } from "./search.js";

/** Checks that what bears `@search` is a text, the only one of its node, and that a marking says who may see it. Throws BAD_SCHEMA. */
export function checkSearch(model: Model): void {
  const keys = new Set(searchKeys(model));
  for (const type of model.nodeTypes.values()) {
    const [searched, other] = searchedOf(type.properties);
    if (other)
      throw badSchema(
        `${type.name}.${other.name}`,
        `bears @search, as ${searched?.name} does; search reads one text of a node`,
      );
    if (!searched) continue;
    for (const { name, sortKey } of type.properties.values())
      if (keys.has(name) || keys.has(sortKey))
        throw badSchema(`${type.name}.${name}`, `is stored as ${sortKey}, as the search form is; rename it`);
  }
  for (const { name, properties } of model.relationshipProperties.values())
    for (const property of searchedOf(properties))
      throw badSchema(`${name}.${property.name}`, "bears @search, which reads nodes; leave it out");
  for (const { type, property } of searchedTexts(model)) {
    const coordinate = `${type.name}.${property.name}`;
    if (property.type.kind !== "string" || property.list)
      throw badSchema(coordinate, "bears @search, which is for texts");
    if (!isMarked(model, type))
      throw badSchema(
        coordinate,
        "bears @search, and no marking says who may see it; let its type or owner be a Record",
      );
  }
}

function searchedOf(properties: ReadonlyMap<string, Property>): readonly Property[] {
  return [...properties.values()].filter(({ searchWeight }) => searchWeight !== null);
}

/** Whether each node of a type has a marking, an owned one that of its owner. What is owned by reference may have several. */
function isMarked(model: Model, type: NodeType): boolean {
  if (!type.owned) return type.properties.has("marking");
  return [...model.nodeTypes.values()].every(({ properties, traversals }) =>
    [...traversals.values()].every(
      ({ target, via }) => target !== type.name || (via.kind === "relationship" && properties.has("marking")),
    ),
  );
}

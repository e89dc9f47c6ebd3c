import type { NodeType, RelationshipVia, Traversal } from "./model.js";

/** `Event` and `participants` make `EventParticipants`. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** `Person` makes `person`; `EVENT_TIE` stays. */
export function decapitalised(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `ARMED_GROUP` of `ArmedGroup`: the enum value that stands for a type. */
export function typeValue(typeName: string): string {
  return typeName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}

/** What a traversal's connection, and its edges, are called: after the type that declares the field. */
export function connectionStem(traversal: Traversal): string {
  return traversal.owner + capitalised(traversal.name);
}

/**
 * What a traversal's filters and orders are called: after the other end and the relationship's fields, so that
 * traversals alike in both share them.
 */
export function farStem(target: NodeType, via: Traversal["via"]): string {
  return target.name + (hasEdge(via) ? via.properties.name : "");
}

/** Whether the relationship carries fields that an edge can show. */
export function hasEdge(
  via: Traversal["via"],
): via is RelationshipVia & { readonly properties: NonNullable<RelationshipVia["properties"]> } {
  return via.kind === "relationship" && via.properties !== null;
}

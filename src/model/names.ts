import type { Model, NodeType, RelationshipType, RelationshipVia, Traversal } from "./model.js";

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

/** What an interface's filter calls the condition on one of its types: `asEvent`. */
export function narrowing(typeName: string): string {
  return `as${typeName}`;
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

/** The relationships that lead from record to record: all but those to what a record owns, and from there. */
export function recordRelationships(model: Model): readonly RelationshipType[] {
  const isOwned = (name: string): boolean => model.nodeTypes.get(name)?.owned === true;
  return [...model.relationshipTypes.values()].filter(({ start, end }) => !isOwned(start) && !isOwned(end));
}

/** The input by which lists are filtered by a number of independent nodes: its values decide the statement's text. */
export const INDEPENDENCE_FILTER = "IndependenceFilter";

/** The input that says which steps an exploration may follow: its values decide the statements' text. */
export const LINK_FILTER = "LinkWhere";

/** The field of every node that stands on its own which counts its relationships. */
export const LINK_SUMMARY = "linkSummary";

/** Whether the relationship carries fields that an edge can show. */
export function hasEdge(
  via: Traversal["via"],
): via is RelationshipVia & { readonly properties: NonNullable<RelationshipVia["properties"]> } {
  return via.kind === "relationship" && via.properties !== null;
}

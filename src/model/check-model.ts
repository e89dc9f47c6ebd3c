import type { Model, NodeType } from "./model.js";
import { badSchema } from "./sdl.js";

/** Names that the derived schema gives a meaning of its own in filters, orders and edges. */
const RESERVED: ReadonlySet<string> = new Set([
  "and",
  "or",
  "not",
  "type",
  "edge",
  "exists",
  "near",
  "inBox",
  "node",
  "cursor",
  "relationshipId",
  "outgoing",
  "depth",
  "key",
]);

/** Root fields that no list may be called. */
const ROOT_FIELDS: ReadonlySet<string> = new Set(["node", "nodes"]);

/** Checks what no single field can: names that clash, and descriptions that are missing. Throws BAD_SCHEMA. */
export function checkModel(model: Model): void {
  const plurals = new Map<string, string>();
  for (const type of model.nodeTypes.values()) {
    checkNames(type);
    if (type.description === "") throw badSchema(type.name, "needs a description");
    if (type.plural === null) continue;
    const other = plurals.get(type.plural);
    if (other || ROOT_FIELDS.has(type.plural))
      throw badSchema(type.name, `has the plural ${type.plural}, which ${other ?? "the root"} has already`);
    plurals.set(type.plural, type.name);
  }
}

function checkNames(type: NodeType): void {
  for (const field of [...type.properties.values(), ...type.traversals.values()]) {
    const coordinate = `${type.name}.${field.name}`;
    if (RESERVED.has(field.name)) throw badSchema(coordinate, `has a name that filters use; choose another`);
    if (field.description === "") throw badSchema(coordinate, "needs a description");
  }
  for (const traversal of type.traversals.values())
    if (!traversal.many && traversal.via.kind === "relationship" && traversal.via.direction === "BOTH")
      throw badSchema(`${type.name}.${traversal.name}`, "is BOTH and leads to one node; make it a list");
}

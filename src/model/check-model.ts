import { checkSearch } from "./check-search.js";
import { storedKeys, type EnumType, type Model, type NodeType, type Property, type Traversal } from "./model.js";
import { decapitalised } from "./names.js";
import { badSchema } from "./sdl.js";

/** Names to which filters, orders, edges or the store's rows give a meaning of their own. */
const RESERVED: ReadonlySet<string> = new Set(
  [
    "and or not type edge exists near inBox inPolygon linkSummary",
    "node cursor relationshipId relationship outgoing depth",
    "key identity labels",
  ]
    .join(" ")
    .split(" "),
);

/** Checks what no single field can: names that clash, and descriptions that are missing. Throws BAD_SCHEMA. */
export function checkModel(model: Model): void {
  checkRoots(model);
  checkSearch(model);
  for (const type of model.nodeTypes.values()) {
    if (type.description === "") throw badSchema(type.name, "needs a description");
    checkFields(type.name, type);
    checkComputed(type.name, type.computed);
  }
  checkComputed("Query", model.rootFields);
  for (const { name, description, properties } of model.relationshipProperties.values()) {
    if (description === "") throw badSchema(name, "needs a description");
    checkFields(name, { properties, traversals: new Map() });
  }
  for (const type of model.enums.values()) checkEnum(type);
}

function checkComputed(owner: string, computed: NodeType["computed"]): void {
  for (const { name, description } of computed.values()) {
    if (RESERVED.has(name))
      throw badSchema(`${owner}.${name}`, "has a name that every node has already; choose another");
    if (description === "") throw badSchema(`${owner}.${name}`, "needs a description");
  }
}

/** No two lists and no single read may share a root field. */
function checkRoots(model: Model): void {
  const roots = new Map([
    ["node", "the root"],
    ["nodes", "the root"],
  ]);
  const claim = (type: NodeType, field: string, what: string): void => {
    const other = roots.get(field);
    if (other !== undefined) throw badSchema(type.name, `has the ${what} ${field}, which ${other} has already`);
    roots.set(field, type.name);
  };
  for (const type of model.nodeTypes.values()) {
    if (type.plural === null) continue;
    claim(type, type.plural, "plural");
    if (type.kind === "object") claim(type, decapitalised(type.name), "single read");
  }
}

function checkFields(owner: string, { properties, traversals }: Pick<NodeType, "properties" | "traversals">): void {
  for (const field of [...properties.values(), ...traversals.values()]) {
    const coordinate = `${owner}.${field.name}`;
    if (RESERVED.has(field.name))
      throw badSchema(coordinate, "has a name that filters use, or the rows of the store; choose another");
    if (field.description === "") throw badSchema(coordinate, "needs a description");
  }
  for (const traversal of traversals.values())
    if (!traversal.many && traversal.via.kind === "relationship" && traversal.via.direction === "BOTH")
      throw badSchema(`${owner}.${traversal.name}`, "is BOTH and leads to one node; make it a list");
  checkStored(owner, [...properties.values()], [...traversals.values()]);
}

/** What is stored, or stands in a row, is stored once: a date's bounds, a sort key, the ids of citations, a total. */
function checkStored(owner: string, properties: readonly Property[], traversals: readonly Traversal[]): void {
  const stored = new Map<string, string>();
  const claim = (field: string, key: string): void => {
    const other = stored.get(key);
    if (other !== undefined) throw badSchema(`${owner}.${field}`, `is stored as ${key}, as ${other} is; rename one`);
    stored.set(key, field);
  };
  for (const property of properties) for (const key of storedKeys(property)) claim(property.name, key);
  for (const { name, via } of traversals) {
    claim(name, `${name}Total`);
    if (via.kind === "reference") claim(name, via.property);
  }
}

function checkEnum({ name, description, values }: EnumType): void {
  if (description === "") throw badSchema(name, "needs a description");
  for (const value of values)
    if (value.description === "") throw badSchema(`${name}.${value.name}`, "needs a description");
}

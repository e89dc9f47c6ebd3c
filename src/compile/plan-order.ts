import { AttestError, invariant } from "../errors.js";
import { hasEdge } from "../model/names.js";
import type { Model, NodeType, Property, RelationshipProperties, Traversal } from "../model/model.js";
import type { Argument } from "./argument.js";
import { readLeaf } from "./plan-property-filter.js";
import { EVERYTHING, type On, type OrderPlan, type OrderTerm, type Variables } from "./plan.js";

/** The order of a list, and what binds its cursors to it. */
export interface PlannedOrder {
  readonly terms: readonly OrderPlan[];
  readonly signature: string;
}

/** The order that `orderBy` says, or the list's own; ties broken by id, and where one node is reached twice by key and start. */
export function planOrder(
  context: { readonly model: Model; readonly variables: Variables },
  target: NodeType,
  via: Traversal["via"] | null,
  argument: Argument | undefined,
  coordinate: string,
): PlannedOrder {
  const edge = via && hasEdge(via) ? via.properties : null;
  const asked =
    argument?.kind === "list"
      ? argument.items.map((item) => planItem(context, target, edge, item, `${coordinate}(orderBy:)`))
      : [];
  const terms = [
    ...(asked.length > 0 ? asked : defaultOrder(target, via)),
    ascending(propertyTerm("node", "id", "id")),
  ];
  if (via && hasEdge(via)) terms.push(ascending(propertyTerm("edge", "key", "string")));
  if (via?.kind === "relationship" && via.types.length > 1) terms.push(ascending({ kind: "type" }));
  if (via?.kind === "relationship" && via.direction === "BOTH") terms.push(ascending({ kind: "start" }));
  return { terms, signature: `${coordinate} ${terms.map(signatureOf).join(" ")}` };
}

/** Owned nodes: by their enums, then by their first text. */
export function ownedOrder(target: NodeType): readonly OrderPlan[] {
  const properties = [...target.properties.values()];
  const enums = properties.filter((property) => property.type.kind === "enum");
  const texts = properties.filter((property) => property.type.kind === "string" && property.required);
  return [
    ...[...enums, ...texts].map((property) => ascending(termOf("node", property))),
    ascending(propertyTerm("node", "id", "id")),
  ];
}

/** A to-one traversal takes the preferred of several, then the lowest id. */
export function preferredOrder(via: Traversal["via"]): readonly OrderPlan[] {
  const edge = hasEdge(via) ? via.properties : null;
  const preferred = via.kind === "relationship" ? via.prefer : [];
  const terms = preferred
    .flatMap((name) => edge?.properties.get(name) ?? [])
    .map((property) => ascending(termOf("edge", property)));
  return [...terms, ascending(propertyTerm("node", "id", "id"))];
}

function defaultOrder(target: NodeType, via: Traversal["via"] | null): OrderPlan[] {
  if (via?.kind === "relationship" && via.depth === "ANY") return [ascending({ kind: "depth" })];
  const name = target.properties.get("name");
  return name ? [ascending(termOf("node", name))] : [];
}

function planItem(
  { model, variables }: { readonly model: Model; readonly variables: Variables },
  target: NodeType,
  edge: RelationshipProperties | null,
  item: Argument,
  coordinate: string,
): OrderPlan {
  const [name, value] = onlyField(item, coordinate);
  if (name === "edge") {
    const [key, direction] = onlyField(value, `${coordinate}.edge`);
    const property = edge?.properties.get(key);
    invariant(property, `${coordinate}.edge.${key} is in the schema but not in the model`);
    return { by: termOf("edge", property), descending: isDescending(direction, coordinate, variables) };
  }
  const property = target.properties.get(name);
  if (property) return { by: termOf("node", property), descending: isDescending(value, coordinate, variables) };
  const [, direction] = onlyField(value, `${coordinate}.${name}`);
  const traversal = target.traversals.get(name);
  const far = traversal && model.nodeTypes.get(traversal.target);
  invariant(
    far && traversal.via.kind === "relationship",
    `${coordinate}.${name} is in the schema but not in the model`,
  );
  return {
    by: { kind: "related", via: traversal.via, target: far, where: EVERYTHING },
    descending: isDescending(direction, coordinate, variables),
  };
}

function onlyField(argument: Argument, coordinate: string): [string, Argument] {
  const fields = argument.kind === "object" ? [...argument.fields] : [];
  const [only] = fields;
  if (only && fields.length === 1) return only;
  throw new AttestError(
    "BAD_USER_INPUT",
    `${coordinate} holds ${fields.length === 0 ? "an empty order" : `${fields.length} fields in one order (${fields.map(([name]) => name).join(", ")})`}; give each its own: [{ name: ASC }, { createdAt: DESC }]`,
  );
}

/** Directions are part of a plan's shape, so they are read when it is made. */
function isDescending(argument: Argument, coordinate: string, variables: Variables): boolean {
  return readLeaf(argument, coordinate)(variables) === "DESC";
}

function termOf(on: On, property: Property): OrderTerm {
  const { name: key, type } = property;
  const nullable = !property.required;
  if (type.kind === "enum")
    return { kind: "rank", on, key, values: type.enum.values.map((value) => value.name), nullable };
  if (type.kind === "boolean") return { kind: "rank", on, key, values: [false, true], nullable };
  const isDate = type.kind === "fuzzyDate";
  return {
    kind: "property",
    on,
    key: property.sortKey,
    value: isDate ? "int" : type.kind,
    nullable: nullable && !isDate,
    indexed: property.indexedKeys.includes(property.sortKey),
  };
}

function propertyTerm(on: On, key: string, value: "id" | "string"): OrderTerm {
  return { kind: "property", on, key, value, nullable: false, indexed: value === "id" };
}

function ascending(by: OrderTerm): OrderPlan {
  return { by, descending: false };
}

function signatureOf({ by, descending }: OrderPlan): string {
  const name = nameOfTerm(by);
  return descending ? `-${name}` : name;
}

function nameOfTerm(by: OrderTerm): string {
  switch (by.kind) {
    case "depth":
    case "start":
    case "type":
    case "reference":
      return by.kind;
    case "related":
      return `${by.via.types.join("|")}.${by.via.direction}`;
    case "property":
    case "rank":
      return `${by.on}.${by.key}`;
  }
}

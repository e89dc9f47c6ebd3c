import type { ComputedField, Model, NodeType, Property, Traversal } from "../../model/model.js";
import { block, described } from "./block.js";
import { SCALAR_NAMES } from "./scalar-names.js";
import { FACETS } from "./facets.js";
import { connectionStem, LINK_SUMMARY, farStem, hasEdge } from "../../model/names.js";

/** The types that a client reads: nodes, interfaces, and a connection with its edges for each list. */
export function outputTypes(model: Model): string[] {
  const types: string[] = [];
  for (const type of model.nodeTypes.values()) {
    types.push(nodeType(model, type));
    if (type.plural !== null)
      types.push(...connection(type.name, type.name, [], "One of the list.", { more: [FACETS] }));
    for (const traversal of type.traversals.values())
      if (traversal.owner === type.name && isConnection(model, traversal)) types.push(...traversalTypes(traversal));
  }
  return types;
}

/** Whether a traversal is answered as a connection: a list of nodes that stand on their own. */
export function isConnection(model: Model, traversal: Traversal): boolean {
  return traversal.many && model.nodeTypes.get(traversal.target)?.owned === false;
}

function nodeType(model: Model, type: NodeType): string {
  const fields = [
    ...[...type.properties.values()].filter(({ name }) => !type.computed.has(name)).map(propertyField),
    ...[...type.computed.values()].map(computedField),
    ...[...type.traversals.values()].map((traversal) => traversalField(model, traversal)),
  ];
  for (const { name, description } of type.cited.values())
    fields.push(described(description, `${name}(first: Int = 25, after: String): CitedConnection!`));
  if (type.plural !== null) fields.push(described(LINK_SUMMARY_SAYS, `${LINK_SUMMARY}: [LinkCount!]!`));
  const keyword = type.kind === "object" ? "type" : "interface";
  const parents = type.interfaces.length > 0 ? ` implements ${type.interfaces.join(" & ")}` : "";
  return described(type.description, block(`${keyword} ${type.name}${parents}`, fields));
}

const LINK_SUMMARY_SAYS =
  "How many relationships it has to other records, by type, role, direction and the other end's type; the most first, at most 200 for each direction.";

/** A stored value as a field. */
export function propertyField(property: Property): string {
  const type = property.list ? `[${scalarName(property)}!]` : scalarName(property);
  return described(property.description, `${property.name}: ${type}${property.required ? "!" : ""}`);
}

/** A field that a rule answers, as the domain's SDL says it. */
export function computedField({ description, sdl }: ComputedField): string {
  return described(description, sdl);
}

/** The GraphQL type of a property's value. */
export function scalarName(property: Property): string {
  const { type } = property;
  if (type.kind === "enum") return type.enum.name;
  return SCALAR_NAMES[type.kind];
}

function traversalField(model: Model, traversal: Traversal): string {
  const target = model.nodeTypes.get(traversal.target);
  if (!traversal.many)
    return described(traversal.description, `${traversal.name}: ${traversal.target}${traversal.required ? "!" : ""}`);
  if (!target || target.owned)
    return described(traversal.description, `${traversal.name}(first: Int = 20): [${traversal.target}!]!`);
  const stem = farStem(target, traversal.via);
  const args = listArguments(`${stem}Where`, `${stem}Order`, 10);
  return described(traversal.description, `${traversal.name}(${args}): ${connectionStem(traversal)}Connection!`);
}

/** The arguments of a list: its filter, its order and its page. */
export function listArguments(where: string, order: string, first: number): string {
  return `where: ${where}, orderBy: [${order}!], first: Int = ${first}, after: String, last: Int, before: String`;
}

function traversalTypes(traversal: Traversal): string[] {
  const { via } = traversal;
  const edgeFields: string[] = [];
  if (via.kind === "relationship" && via.depth === "ANY")
    edgeFields.push(described("How many relationships lie between, on the shortest way.", "depth: Int!"));
  if (!hasEdge(via)) return connection(connectionStem(traversal), traversal.target, edgeFields, traversal.description);
  edgeFields.push(
    described("Which relationship this is; the same seen from either end. Opaque.", "relationshipId: String!"),
    ...[...via.properties.properties.values()].map(propertyField),
    described("The sources this relationship rests on.", "citations(first: Int = 20): [Citation!]!"),
  );
  if (via.types.length > 1)
    edgeFields.push(described("Of which type the relationship is.", "relationship: RelationshipType!"));
  if (via.direction === "BOTH")
    edgeFields.push(
      described("Whether the relationship runs from the node that was asked to this one.", "outgoing: Boolean!"),
    );
  return connection(connectionStem(traversal), traversal.target, edgeFields, traversal.description, {
    parents: " implements Record",
  });
}

function connection(
  stem: string,
  node: string,
  edgeFields: readonly string[],
  description: string,
  { parents = "", more = [] }: { readonly parents?: string; readonly more?: readonly string[] } = {},
): string[] {
  return [
    described(
      `A page of ${node} nodes. ${description}`.trim(),
      block(`type ${stem}Connection`, [
        described("The page's nodes, each with what lies between.", `edges: [${stem}Edge!]!`),
        described("The page's nodes alone.", `nodes: [${node}!]!`),
        described("Where the page lies in the whole.", "pageInfo: PageInfo!"),
        described("How many there are on all pages together.", "totalCount: Int!"),
        ...more,
      ]),
    ),
    described(
      `A node of the page, and what lies between.`,
      block(`type ${stem}Edge${parents}`, [
        described("Where this node lies in the order; opaque.", "cursor: String!"),
        described("The node.", `node: ${node}!`),
        ...edgeFields,
      ]),
    ),
  ];
}

import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from "graphql";
import type { NodeType, Traversal } from "../../src/model/model.js";
import { decapitalised } from "../../src/model/names.js";
import { CITED_ORDER, citedBy } from "./cited.js";
import { computedField, computedRoot } from "./computed.js";
import { dateField } from "./date.js";
import { evidenceOf } from "./evidence.js";
import { facetsOf } from "./facet.js";
import { citationNodes, type NaiveGraph, type NaiveNode, type NaiveRelationship } from "./graph.js";
import type { Input } from "./fits.js";
import { orderOf } from "./in-order.js";
import { linkSummary, roleOf } from "./links.js";
import { compareOwned, preferred } from "./owned.js";
import { pageInfoOf, pageOf } from "./page.js";
import { alone, reach, type Reached } from "./reach.js";
import { asSource, relationshipBy, relationshipId, type Source } from "./source.js";
import { propertiesOf, readProperty } from "./value.js";

/** An operation to be answered by hand. */
export interface NaiveRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Input;
}

/** Answers an operation over the derived schema from a graph in memory: slow, plain, and by graphql-js alone. */
export async function answerNaively(
  schema: GraphQLSchema,
  graph: NaiveGraph,
  { document, operationName, variables }: NaiveRequest,
): Promise<ExecutionResult> {
  const resolve: GraphQLFieldResolver<Source, unknown, Input> = (source, args, _, info) =>
    resolveField(graph, source, args, info);
  return execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: { kind: "root" },
    fieldResolver: resolve,
    typeResolver: nodeType,
  });
}

const nodeType: GraphQLTypeResolver<Source, unknown> = (source) =>
  source.kind === "node" ? source.reached.node.type : undefined;

function resolveField(graph: NaiveGraph, source: Source, args: Input, info: GraphQLResolveInfo): unknown {
  switch (source.kind) {
    case "root":
      return resolveRoot(graph, info.fieldName, args);
    case "value":
      return source.fields[info.fieldName];
    case "node":
      return resolveMember(graph, source.reached, "node", args, info);
    case "edge":
      return resolveEdge(graph, source, args, info);
    case "relationship":
      return resolveRelationship(graph, source.relationship, args, info);
    case "connection":
      return resolveConnection(graph, source, info.fieldName, args);
    case "pageInfo":
      return pageInfoOf(source.page, info.fieldName);
    case "date":
      return dateField(source.edtf, info.fieldName, args);
  }
}

function resolveRoot(graph: NaiveGraph, field: string, args: Input): unknown {
  if (field === "evidence") return evidenceOf(graph, String(args["id"]));
  if (graph.model.rootFields.has(field)) return computedRoot(graph, field, args);
  if (field === "relationship") return relationshipBy(graph, String(args["id"]));
  const types = [...graph.model.nodeTypes.values()];
  const list = types.find(({ plural }) => plural === field);
  if (list) {
    const rows = graph.nodes.filter(({ type }) => list.objects.includes(type)).map(alone);
    return connection(graph, rows, list, null, { byDefault: 25, ...args });
  }
  const objects = field.startsWith("node")
    ? types.flatMap((type) => type.objects)
    : types.filter(({ name }) => decapitalised(name) === field).map(({ name }) => name);
  const one = (id: unknown): Source | null => {
    const found = graph.nodes.find((node) => node.id === id);
    return found && objects.includes(found.type) ? asSource(found) : null;
  };
  return field === "nodes" ? [args["ids"]].flat().map(one) : one(args["id"]);
}

function resolveEdge(
  graph: NaiveGraph,
  { reached, page }: Extract<Source, { kind: "edge" }>,
  args: Input,
  info: GraphQLResolveInfo,
): unknown {
  const { relationship } = reached;
  const isCited = info.parentType.name === "CitedEdge";
  switch (info.fieldName) {
    case "node":
      return isCited && relationship ? null : { kind: "node", reached };
    case "relationship":
      return isCited ? relationship && { kind: "relationship", relationship } : relationship?.type;
    case "cursor":
      return page.cursorOf(reached);
    case "depth":
      return reached.depth;
    case "outgoing":
      return reached.outgoing;
    case "relationshipId":
      return relationship && relationshipId(relationship);
    case "citations":
      return citationNodes(relationship?.fields ?? {})
        .slice(0, Number(args["first"]))
        .map(asSource);
    default:
      return resolveMember(graph, reached, "edge", args, info);
  }
}

/** A relationship by itself: it has the fields of all types, of which some are not its own. */
function resolveRelationship(
  graph: NaiveGraph,
  relationship: NaiveRelationship,
  args: Input,
  info: GraphQLResolveInfo,
): unknown {
  const end = (id: string): Reached => {
    const node = graph.nodes.find((one) => one.id === id);
    if (!node) throw new Error(`${id} is in no list`);
    return { node, relationship, outgoing: true, depth: 1 };
  };
  switch (info.fieldName) {
    case "relationship":
      return relationship.type;
    case "role":
      return roleOf(graph, relationship);
    case "relationshipId":
      return relationshipId(relationship);
    case "start":
      return { kind: "node", reached: end(relationship.start) };
    case "end":
      return { kind: "node", reached: end(relationship.end) };
    case "citations":
      return citationNodes(relationship.fields).slice(0, Number(args["first"])).map(asSource);
    default: {
      const reached = end(relationship.end);
      const isOwn = propertiesOf(graph.model, reached, "edge").has(info.fieldName);
      return isOwn ? resolveMember(graph, reached, "edge", args, info) : null;
    }
  }
}

function resolveMember(
  graph: NaiveGraph,
  reached: Reached,
  on: "node" | "edge",
  args: Input,
  { fieldName }: GraphQLResolveInfo,
): unknown {
  const property = propertiesOf(graph.model, reached, on).get(fieldName);
  if (on === "node" && isComputed(graph, reached.node, fieldName, args))
    return computedField(graph, reached.node, fieldName, args);
  if (property) {
    const value = readProperty(reached, on, property);
    return property.type.kind === "fuzzyDate" && value !== null ? { kind: "date", edtf: value } : value;
  }
  if (fieldName === "linkSummary") return linkSummary(graph, reached.node).map((fields) => ({ kind: "value", fields }));
  const type = graph.model.nodeTypes.get(reached.node.type);
  if (isRestedOn(graph, reached.node, fieldName)) {
    const page = pageOf(graph, citedBy(graph, reached.node.id), CITED_ORDER, { byDefault: 25, ...args });
    return { kind: "connection", page, target: null };
  }
  const traversal = type?.traversals.get(fieldName);
  const target = graph.model.nodeTypes.get(traversal?.target ?? "");
  if (!traversal || !target) throw new Error(`${reached.node.type} has no ${fieldName}`);
  const rows = reach(graph, reached.node, traversal, "field");
  if (!traversal.many) {
    const [best] = preferred(traversal, rows);
    return best ? { kind: "node", reached: best } : null;
  }
  if (!target.owned) return connection(graph, rows, target, traversal, { byDefault: 10, ...args });
  const nodes = traversal.via.kind === "reference" ? rows : rows.toSorted(compareOwned(graph));
  return nodes.slice(0, Number(args["first"])).map(({ node }) => asSource(node));
}

function isRestedOn({ model }: NaiveGraph, { type }: NaiveNode, field: string): boolean {
  return model.nodeTypes.get(type)?.cited.has(field) ?? false;
}

/** A name is stored, and computed where it is asked for in a language. */
function isComputed(graph: NaiveGraph, { type }: NaiveNode, field: string, args: Input): boolean {
  const nodeType = graph.model.nodeTypes.get(type);
  if (!nodeType?.computed.has(field)) return false;
  return !nodeType.properties.has(field) || typeof args["language"] === "string";
}

function connection(
  graph: NaiveGraph,
  rows: readonly Reached[],
  target: NodeType,
  traversal: Traversal | null,
  args: Input,
): Source {
  const orderBy = (args["orderBy"] ?? []) as readonly Input[]; // Coerced by the schema.
  return { kind: "connection", page: pageOf(graph, rows, orderOf(graph, target, traversal, orderBy), args), target };
}

function resolveConnection(
  graph: NaiveGraph,
  { page, target }: Extract<Source, { kind: "connection" }>,
  field: string,
  args: Input,
): unknown {
  switch (field) {
    case "totalCount":
      return page.whole.length;
    case "facets":
      return (
        target &&
        facetsOf(
          graph,
          target,
          page.whole.map(({ node }) => node),
          args,
        )
      );
    case "pageInfo":
      return { kind: "pageInfo", page };
    case "nodes":
      return page.rows.map((reached) => ({ kind: "node", reached }));
    default:
      return page.rows.map((reached) => ({ kind: "edge", reached, page }));
  }
}

import { getNamedType, isObjectType, Kind, parse, type GraphQLObjectType, type SelectionSetNode } from "graphql";
import { AttestError, invariant, quoted } from "../errors.js";
import type { SearchFacet } from "../model/model.js";
import { typeValue } from "../model/names.js";
import { readArguments, type Argument } from "./argument.js";
import type { PlanContext } from "./context.js";
import { readCursor } from "./cursor.js";
import { facetSize, planFacetFields } from "./plan-facets.js";
import { planWhere } from "./plan-filter.js";
import { newRow, nodePlanOf, nodeTypeOf, objectType, selectNode, type RowPlan } from "./plan-node.js";
import { fixedPage, wholeNumber } from "./plan-page.js";
import {
  conjunction,
  EVERYTHING,
  type FieldGroup,
  type FilterPlan,
  type ListPlan,
  type SearchPlan,
  type Variables,
} from "./plan.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { NamedField, ObjectShape, SearchEdgeField, SearchField, ValueShape } from "./shape.js";

/** The longest text that can be searched for. */
const LONGEST_QUERY = 500;
/** How many nodes that lead to lists are read before it is known which the page holds, at least. */
const READ_AHEAD = 50;

/** A search, and how it is answered. */
export interface PlannedSearch {
  readonly plan: SearchPlan;
  readonly value: ValueShape;
}

interface Gathering {
  readonly context: PlanContext;
  readonly path: string;
  /** What is read of a page's node. */
  readonly row: RowPlan;
  /** What is read of each offer. */
  readonly offer: RowPlan;
}

/** Plans `search(query:, types:, where:, first:, after:)`. */
export function planSearch(
  context: PlanContext,
  group: FieldGroup,
  key: string,
  path: string,
  row: RowPlan,
): PlannedSearch {
  const field = objectType(context, "Query").getFields()["search"];
  const type = field && getNamedType(field.type);
  invariant(field && isObjectType(type), "Query.search is in the schema");
  const args = readArguments(field.args, group[0]?.arguments ?? [], context.variables);
  const target = nodeTypeOf(context, "Record");
  const gathering: Gathering = {
    context,
    path,
    row: newRow("node", target.objects, row.fieldIds),
    offer: newRow("node", target.objects, row.fieldIds),
  };
  gathering.row.keys.add("id");
  gathering.offer.labels = true;
  const fields = [...collectFields(context, type, selectionSetsOf(group))].map(([responseKey, inner]) =>
    searchField(gathering, type, responseKey, inner),
  );
  const query = (variables: Variables): string => readQueryText(leaf(args, "query", variables));
  const first = (variables: Variables): number =>
    wholeNumber(leaf(args, "first", variables) ?? 20, "Query.search(first:)");
  const node = nodePlanOf(gathering.row);
  const isFlat = node.lists.length === 0 && node.links === null;
  const ahead = (variables: Variables): number => Math.max(first(variables), READ_AHEAD);
  if (isFlat) for (const name of node.keys) gathering.offer.keys.add(name);
  const where = whereOf(context, args);
  const plan: SearchPlan = {
    key,
    path,
    query,
    first,
    target,
    markings: null,
    where,
    isFiltered: where !== EVERYTHING,
    isCounted: fields.some(({ kind }) => kind === "facets"),
    offer: nodePlanOf(gathering.offer),
    after: (variables) => readAfter(query(variables), leaf(args, "after", variables)),
    page: pageOf({ key: `${key}Page`, path, target, node, rows: !isFlat }, ahead, isFlat ? first : ahead),
  };
  return { plan, value: { kind: "search", key, fields } };
}

/** What is read of a page's nodes, of those that are read ahead. */
function pageOf(
  list: Pick<ListPlan, "key" | "path" | "target" | "node" | "rows">,
  ahead: ListPlan["page"]["size"],
  price: ListPlan["page"]["price"],
): ListPlan {
  return {
    ...list,
    start: { kind: "offered" },
    only: null,
    where: EVERYTHING,
    order: [],
    page: { ...fixedPage(0), constant: false, size: ahead, price },
    edge: null,
    total: false,
    facets: [],
    cursors: false,
    ruled: false,
  };
}

function leaf(args: ReadonlyMap<string, Argument>, name: string, variables: Variables): unknown {
  const argument = args.get(name);
  return argument?.kind === "leaf" ? argument.read(variables) : undefined;
}

function whereOf(context: PlanContext, args: ReadonlyMap<string, Argument>): FilterPlan {
  const node = nodeTypeOf(context, "Record");
  const where = args.get("where");
  const asked =
    where && where.kind !== "null"
      ? planWhere({ ...context, depth: 0, hops: 0, node, edge: null }, where, "Query.search(where:)")
      : EVERYTHING;
  const types = leaf(args, "types", context.variables);
  if (!Array.isArray(types)) return asked;
  const labels = node.objects.filter((name) => types.includes(typeValue(name)));
  return conjunction([{ kind: "type", labels }, asked]);
}

/** What is searched for. Throws BAD_USER_INPUT for what has no letter or digit, and for what is too long. */
function readQueryText(value: unknown): string {
  const text = String(value);
  if (text.length <= LONGEST_QUERY && /[\p{L}\p{N}]/u.test(text)) return text;
  const why = text.length > LONGEST_QUERY ? `has ${text.length} characters` : `is ${quoted(text)}`;
  throw new AttestError(
    "BAD_USER_INPUT",
    `Query.search(query:) ${why}; give a name or some words, of up to ${LONGEST_QUERY} characters`,
  );
}

/** What binds a search's cursors to it. */
export function searchOrder(query: string): string {
  return `search ${query}`;
}

function readAfter(query: string, after: unknown): ReturnType<SearchPlan["after"]> {
  if (after === null || after === undefined) return null;
  const [score, id] = readCursor("Query.search(after:)", searchOrder(query), 2, after);
  if (typeof score === "number" && typeof id === "string") return { score, id };
  throw new AttestError(
    "BAD_CURSOR",
    "Query.search(after:) was given a cursor that no page returned; give one as it was returned",
  );
}

function searchField(
  gathering: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
): SearchField {
  const { context, path } = gathering;
  const name = nameOf(group);
  switch (name) {
    case "__typename":
      return { kind: "constant", responseKey, value: type.name };
    case "totalCount":
    case "truncated":
      return { kind: name, responseKey };
    case "nodes":
      return { kind: "nodes", responseKey, shape: selectHit(gathering, group, `${path}.${responseKey}`) };
    case "edges":
      return { kind: "edges", responseKey, fields: edgeFields(gathering, type, group, `${path}.${responseKey}`) };
    case "facets":
      return { kind: "facets", responseKey, ...planFacets(gathering, type, group) };
    default:
      return { kind: "pageInfo", responseKey, fields: plainFields(context, fieldType(type, name), group) };
  }
}

function selectHit({ context, row }: Gathering, group: FieldGroup, path: string): ObjectShape {
  return selectNode(context, row, nodeTypeOf(context, "Record"), selectionSetsOf(group), path);
}

function edgeFields(
  gathering: Gathering,
  type: GraphQLObjectType,
  group: FieldGroup,
  path: string,
): readonly SearchEdgeField[] {
  const { context } = gathering;
  const edgeType = fieldType(type, "edges");
  return [...collectFields(context, edgeType, selectionSetsOf(group))].map(([responseKey, inner]): SearchEdgeField => {
    const name = nameOf(inner);
    if (name === "node")
      return { kind: "node", responseKey, shape: selectHit(gathering, inner, `${path}.${responseKey}`) };
    if (name !== "snippet") return { kind: "leaf", responseKey, name };
    return { kind: "snippet", responseKey, fields: plainFields(context, fieldType(edgeType, name), inner) };
  });
}

function planFacets(gathering: Gathering, type: GraphQLObjectType, group: FieldGroup) {
  const { context, offer, path } = gathering;
  const field = type.getFields()["facets"];
  invariant(field, "a search has facets");
  const args = readArguments(field.args, group[0]?.arguments ?? [], context.variables);
  const by = [leaf(args, "by", context.variables)].flat().map(String);
  const target = nodeTypeOf(context, "Record");
  const reads = by.flatMap((name) =>
    (context.model.searchFacets.get(name) ?? []).map((facet) => readOf(context, name, facet)),
  );
  const shape = selectNode(context, offer, target, reads, `${path}.facets`);
  return {
    by,
    shape,
    size: (variables: Variables): number =>
      facetSize(context, leaf(args, "first", variables) ?? 10, "SearchConnection.facets"),
    fields: planFacetFields(context, { field, group }),
  };
}

/** How many of what an offer leads to are counted, at most. */
const MOST_VALUES = 20;

/** What is read of an offer for a facet, as if a client had asked for it under the facet's name. */
function readOf(context: PlanContext, name: string, { type, field, through }: SearchFacet): SelectionSetNode {
  const nodeType = nodeTypeOf(context, type);
  const traversal = nodeType.traversals.get(field);
  const named = "id ... on Entity { name }";
  const target = traversal && nodeTypeOf(context, traversal.target);
  const inner = through === null ? named : `${through} { ${named} }`;
  const selected = nodeType.properties.get(field)?.type.kind === "fuzzyDate" ? "{ edtf }" : "";
  const asked = !target
    ? selected
    : !traversal.many
      ? `{ ${inner} }`
      : target.owned
        ? `(first: ${MOST_VALUES}) @read { ${inner} }`
        : `(first: ${MOST_VALUES}) @read { nodes { ${inner} } }`;
  const [definition] = parse(`{ ... on ${type} { ${name}: ${field} ${asked} } }`).definitions;
  invariant(definition?.kind === Kind.OPERATION_DEFINITION, "a selection was written");
  return definition.selectionSet;
}

function plainFields(context: PlanContext, type: GraphQLObjectType, group: FieldGroup): readonly NamedField[] {
  return [...collectFields(context, type, selectionSetsOf(group))].map(([responseKey, inner]) => ({
    responseKey,
    name: nameOf(inner),
  }));
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  invariant(isObjectType(named), `${type.name}.${name} is an object`);
  return named;
}

import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { invariant } from "../errors.js";
import { hasEdge } from "../model/names.js";
import { readArguments, type Argument } from "./argument.js";
import type { ManyRequest, PlanContext, PlannedList, TraversalRequest } from "./context.js";
import { isReadByRule, ruledPrice } from "./expand-computed.js";
import { planConnection } from "./plan-connection.js";
import { planWhere } from "./plan-filter.js";
import { newRow, nodePlanOf, nodeTypeOf, selectNode } from "./plan-node.js";
import { ownedOrder, planOrder, preferredOrder } from "./plan-order.js";
import { fixedPage, isConstantSize, planPage, wholeNumber } from "./plan-page.js";
import {
  EVERYTHING,
  type FieldGroup,
  type ListPlan,
  type Variables,
  type OrderPlan,
  type PagePlan,
  type StartPlan,
} from "./plan.js";
import { selectionSetsOf } from "./selection.js";

/**
 * What an owner brings along of its citations or names, where the document does not say how many, is priced as one: with
 * its source, two. What leads further is priced for more (see `price`).
 */
const OWNED_PRICE = 1;

/** How many owned nodes a list holds where the document does not say. */
const OWNED_PAGE = 20;

/** Plans a traversal: a connection, a plain list of owned nodes, or the one node at the other end. */
export function planTraversal(context: PlanContext, request: TraversalRequest): PlannedList {
  const { traversal } = request;
  const target = nodeTypeOf(context, traversal.target);
  const start: StartPlan =
    traversal.via.kind === "reference"
      ? { kind: "reference", property: traversal.via.property }
      : { kind: "relationship", via: traversal.via };
  if (!traversal.many)
    return planSimple(context, request, { target, start, order: preferredOrder(traversal.via), page: fixedPage(1) });
  if (!target.owned) return planMany(context, { ...request, target, start, via: traversal.via, byDefault: 10 });
  const order = traversal.via.kind === "reference" ? [] : ownedOrder(target);
  return planSimple(context, request, { target, start, order, page: ownedPage(context, request) });
}

function ownedPage(context: PlanContext, { field, group, traversal }: TraversalRequest): PagePlan {
  const argument = readFieldArguments(context, field, group).get("first");
  const first = argument?.kind === "leaf" ? argument : undefined;
  const ruled = ruledPrice(group);
  const asked = first && ruled === null;
  return {
    ...fixedPage(0, ruled ?? OWNED_PRICE),
    ...(asked ? { price: (variables: Variables) => Math.max(0, Number(first.read(variables))) } : {}),
    constant: isConstantSize(first),
    size: (variables) =>
      first ? wholeNumber(first.read(variables), `${traversal.owner}.${traversal.name}(first:)`) : OWNED_PAGE,
  };
}

function planSimple(
  context: PlanContext,
  { group, key, path, on, fieldIds, traversal }: TraversalRequest,
  list: Pick<ListPlan, "target" | "start" | "order" | "page">,
): PlannedList {
  const { target } = list;
  const row = newRow("node", target.objects, fieldIds);
  const shape = selectNode(context, row, target, selectionSetsOf(group), path);
  const plan: ListPlan = {
    ...list,
    key,
    path,
    only: null,
    where: EVERYTHING,
    node: nodePlanOf(row),
    edge: null,
    rows: true,
    total: false,
    facets: [],
    cursors: false,
    ruled: isReadByRule(group),
  };
  return { plan, value: { kind: traversal.many ? "plainList" : "one", on, key, shape } };
}

/** Plans a list that is answered as a connection. */
export function planMany(context: PlanContext, request: ManyRequest): PlannedList {
  const { field, group, key, path, target, via } = request;
  const coordinate = request.traversal ? `${request.traversal.owner}.${field.name}` : `Query.${field.name}`;
  const args = readFieldArguments(context, field, group);
  const edge = via && hasEdge(via) ? via.properties : null;
  const whereArgument = args.get("where");
  const where = planWhere(
    { ...context, depth: 0, hops: 0, node: target, edge },
    whereArgument?.kind === "null" ? undefined : whereArgument,
    `${coordinate}(where:)`,
  );
  const order = planOrder(context, target, via, args.get("orderBy"), coordinate);
  const { shape, needs, node, edge: edgePlan } = planConnection(context, request, connectionType(field));
  const price = ruledPrice(group);
  const asked = planPage(args, request.byDefault, order, needs.more, coordinate);
  const page = price === null ? asked : { ...asked, price: () => price };
  const plan: ListPlan = {
    key,
    path,
    start: request.start,
    target,
    where,
    order: needs.cursors || page.from || edgePlan ? order.terms : order.terms.filter((term) => !isKey(term)),
    page,
    only: null,
    node,
    edge: edgePlan,
    rows: needs.rows,
    total: needs.total,
    facets: needs.facets,
    cursors: needs.cursors,
    ruled: isReadByRule(group),
  };
  return {
    plan,
    value: {
      kind: "connection",
      key,
      connection: {
        fields: shape,
        order: order.signature,
        backward: page.backward,
        paged: page.from !== null,
        size: page.size,
      },
    },
  };
}

/**
 * The key tells apart the relationships to one node. Where nothing of them is shown it decides nothing, and is not worth
 * a read for each.
 */
function isKey({ by }: OrderPlan): boolean {
  return by.kind === "start" || by.kind === "type" || (by.kind === "property" && by.on === "edge" && by.key === "key");
}

function connectionType(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  invariant(isObjectType(type), `${field.name} answers a connection`);
  return type;
}

function readFieldArguments(
  context: PlanContext,
  field: GraphQLField<unknown, unknown>,
  group: FieldGroup,
): ReadonlyMap<string, Argument> {
  return readArguments(field.args, group[0]?.arguments ?? [], context.variables);
}

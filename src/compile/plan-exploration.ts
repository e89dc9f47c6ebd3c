import type { GraphQLField } from "graphql";
import type { Parameter } from "../cypher/statement.js";
import { invariant } from "../errors.js";
import type { NodeType } from "../model/model.js";
import { recordRelationships } from "../model/names.js";
import { everyProperty } from "../model/relationship-properties.js";
import { readArguments, type Argument } from "./argument.js";
import type { Exploring, PlanContext } from "./context.js";
import { isReadByRule } from "./expand-computed.js";
import { checkExplored, explorationSizes } from "./exploration-limits.js";
import { EVERY_KIND, planDated, planKinds, planTypes, type KindOfStep } from "./plan-along.js";
import { planWhere } from "./plan-filter.js";
import { newRow, nodePlanOf, nodeTypeOf, selectNode, type RowPlan } from "./plan-node.js";
import { fixedPage } from "./plan-page.js";
import { newRelationshipRow, relationshipList, selectRelationship } from "./plan-relationship.js";
import {
  conjunction,
  EVERYTHING,
  type ExplorationPlan,
  type FieldGroup,
  type Hop,
  type ListPlan,
  type Operand,
  type PagePlan,
  type StepPlan,
  type Variables,
} from "./plan.js";
import { nameOf, selectionSetsOf } from "./selection.js";
import type { ComputedShape, ValueShape } from "./shape.js";

/** What rules that explore read: what was found, by names that no client may use. */
export const FOUND_RECORDS = "foundRecords";
export const FOUND_LINKS = "foundLinks";

/** Values that are known when an exploration has come so far. */
export type FoundValues = Readonly<Record<string, Parameter>>;

/** The variables of an operation with such values beside them, under a name that no variable of GraphQL can have. */
export function withFound(variables: Variables, values: FoundValues): Variables {
  return { ...variables, [FOUND]: values };
}

const FOUND = ":found";

/** Such a value; null before it is known. */
export function found(name: string): Operand {
  return (variables) => (variables[FOUND] as FoundValues | undefined)?.[name] ?? null; // As `withFound` has put it there.
}

/** What an exploration may read of what it has found, or null where `name` is none of it. */
export function planFound(context: PlanContext, row: RowPlan, group: FieldGroup, path: string): ValueShape | null {
  const { exploring } = context;
  if (!exploring || !isReadByRule(group)) return null;
  switch (nameOf(group)) {
    case FOUND_RECORDS:
      return planRecords(context, exploring, row, group, path);
    case FOUND_LINKS:
      return planLinks(context, exploring, row, group, path);
    default:
      return null;
  }
}

const PLAIN = { only: null, where: EVERYTHING, order: [], edge: null, rows: true, total: false, facets: [] } as const;

function planRecords(
  context: PlanContext,
  exploring: Exploring,
  row: RowPlan,
  group: FieldGroup,
  path: string,
): ValueShape {
  const target = nodeTypeOf(context, "Node");
  const nodeRow = newRow("node", target.objects, row.fieldIds);
  const shape = selectNode(context, nodeRow, target, selectionSetsOf(group), path);
  const key = `${exploring.key}Records`;
  exploring.records = {
    ...PLAIN,
    key,
    path,
    target,
    start: { kind: "ids", ids: found("records") },
    where: { kind: "type", labels: target.objects },
    page: PAGE,
    node: nodePlanOf(nodeRow),
    cursors: false,
    ruled: true,
  };
  return { kind: "plainList", on: "node", key, shape };
}

function planLinks(
  context: PlanContext,
  exploring: Exploring,
  row: RowPlan,
  group: FieldGroup,
  path: string,
): ValueShape {
  const target = nodeTypeOf(context, "Record");
  const link = newRelationshipRow({ fieldIds: row.fieldIds, objects: target.objects });
  const selecting = { context, row: link.edge, path, only: link.edge.objects };
  const shape = selectRelationship(selecting, link, selectionSetsOf(group));
  const key = `${exploring.key}Links`;
  exploring.links = {
    ...relationshipList(link),
    key,
    path,
    target,
    start: { kind: "links", near: found("near"), wanted: found("wanted"), markings: null },
    page: PAGE,
    ruled: true,
  };
  return { kind: "plainList", on: "node", key, shape };
}

/** As many as were found; how many those may be, each exploration's price says. */
const PAGE: PagePlan = { ...fixedPage(0), constant: false, size: (variables) => Number(found("size")(variables)) };

/** The exploration that a computed field asks for. Throws BAD_USER_INPUT for arguments that decide what may be followed. */
export function planExploration(
  context: PlanContext,
  field: GraphQLField<unknown, unknown>,
  group: FieldGroup,
  {
    exploring,
    computed,
    path,
  }: { readonly exploring: Exploring; readonly computed: ComputedShape; readonly path: string },
): ExplorationPlan {
  const given = readArguments(field.args, group[0]?.arguments ?? [], context.variables);
  const coordinate = `Query.${field.name}`;
  const kinds = planKinds(context, given.get("along"), `${coordinate}(along:)`);
  const dated = planDated(context, given.get("at"));
  const sizes = explorationSizes(field.name);
  const priced = (list: ListPlan | null, size: (args: Readonly<Record<string, unknown>>) => number): ListPlan | null =>
    list && { ...list, page: { ...list.page, price: (variables) => size(computed.args(variables)) } };
  return {
    key: exploring.key,
    path,
    rule: computed.rule,
    args: computed.args,
    selected: new Set(computed.result.kind === "object" ? computed.result.fields.map(({ name }) => name) : []),
    steps: kinds.map((kind) => stepOf(context, kind, dated.edge)),
    stepsBack: kinds.map((kind) =>
      stepOf(context, { ...kind, outgoing: !kind.outgoing, where: kind.whereBack }, dated.edge),
    ),
    every: EVERY_KIND.map((kind) => stepOf(context, kind, EVERYTHING)),
    reached: conjunction([planTypes(context, given.get("types")), dated.node, whereOf(context, given, coordinate)]),
    between: conjunction([{ kind: "type", labels: ["Statement"] }, dated.node]),
    asked: { kind: "type", labels: nodeTypeOf(context, "Node").objects },
    citing: hopsBy(context, ["citations", "source"]),
    cited: citedStart(context),
    records: priced(exploring.records, sizes.records),
    links: priced(exploring.links, sizes.links),
    checks: checksOf(field.name, computed, given),
  };
}

function checksOf(name: string, computed: ComputedShape, given: ReadonlyMap<string, Argument>): readonly Operand[] {
  const at = given.get("at");
  return [
    (variables) => {
      checkExplored(name, computed.args(variables));
      return null;
    },
    ...(at?.kind === "leaf" ? [(variables: Variables) => String(at.read(variables))] : []),
  ];
}

function stepOf(context: PlanContext, { outgoing, types, where }: KindOfStep, dated: Hop["where"]): StepPlan {
  const { model } = context;
  const [first, ...others] = types ?? recordRelationships(model).map(({ name }) => name);
  invariant(first !== undefined, "a step is of some type");
  const { properties, traversals } = everyProperty(model);
  const all = { name: "Relationship", description: "", properties, traversals, role: null };
  const hop: Hop = {
    via: {
      kind: "relationship",
      types: [first, ...others],
      direction: outgoing ? "OUT" : "IN",
      depth: "ONE",
      properties: all,
      prefer: [],
    },
    target: nodeTypeOf(context, "Record"),
    where: conjunction([where, dated]),
  };
  return { outgoing, hop };
}

function whereOf(
  context: PlanContext,
  given: ReadonlyMap<string, Argument>,
  coordinate: string,
): ReturnType<typeof planWhere> {
  const where = given.get("where");
  const scope = { ...context, depth: 0, hops: 0, node: nodeTypeOf(context, "Record"), edge: null };
  return planWhere(scope, where?.kind === "null" ? undefined : where, `${coordinate}(where:)`);
}

function hopsBy(context: PlanContext, fields: readonly string[]): readonly Hop[] {
  const hops: Hop[] = [];
  let from: NodeType = nodeTypeOf(context, "Record");
  for (const field of fields) {
    const traversal = from.traversals.get(field);
    invariant(traversal, `${from.name}.${field} leads to nodes`);
    from = nodeTypeOf(context, traversal.target);
    hops.push({ via: traversal.via, target: from, where: EVERYTHING });
  }
  return hops;
}

function citedStart(context: PlanContext): ExplorationPlan["cited"] {
  const [cited] = [...context.model.nodeTypes.values()].flatMap((type) => [...type.cited.values()]);
  invariant(cited, "what rests on a source can be asked");
  return { kind: "cited", relationship: cited.relationship, citations: EVERYTHING, markings: null };
}

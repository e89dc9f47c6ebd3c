import { invariant } from "../errors.js";
import type { Model, NodeType, Traversal } from "../model/model.js";
import { hasEdge } from "../model/names.js";
import {
  conjunction,
  type EdgePlan,
  type ExplorationPlan,
  type FacetPlan,
  type FilterPlan,
  type Hop,
  type ListPlan,
  type NodePlan,
  type OperationPlan,
  type OrderPlan,
  type SearchPlan,
  type StepPlan,
} from "./plan.js";

/** What a viewer may see: records whose marking is one of these; null where that is every marking there is. */
export interface AccessRule {
  readonly markings: readonly string[] | null;
}

/** The rule of a ceiling: it and every marking below it. */
export function ruleOfCeiling(model: Model, ceiling: string): AccessRule {
  const markings = model.enums.get("Marking")?.values.map((value) => value.name) ?? [];
  const index = markings.indexOf(ceiling);
  invariant(index >= 0, `${ceiling} is a marking of the model`);
  return { markings: index === markings.length - 1 ? null : markings.slice(0, index + 1) };
}

/**
 * The plan for a viewer: wherever it reads, counts, filters or orders by a node or a relationship, it reads only what
 * the rule allows, so that the answer is that of a graph without the rest.
 */
export function restrict(model: Model, plan: OperationPlan, rule: AccessRule): OperationPlan {
  const { markings } = rule;
  if (markings === null) return plan;
  const restriction = { model, markings };
  return {
    ...plan,
    lists: plan.lists.map((list) => restrictList(restriction, list)),
    searches: plan.searches.map((search) => restrictSearch(restriction, search)),
    explorations: plan.explorations.map((exploration) => restrictExploration(restriction, exploration)),
  };
}

interface Restriction {
  readonly model: Model;
  readonly markings: readonly string[];
}

function restrictStart(restriction: Restriction, start: ListPlan["start"]): ListPlan["start"] {
  if (start.kind === "cited") return restrictCited(restriction, start);
  return "markings" in start ? { ...start, markings: restriction.markings } : start;
}

function restrictCited(restriction: Restriction, start: ExplorationPlan["cited"]): ExplorationPlan["cited"] {
  const { markings, model } = restriction;
  const citation = [...model.nodeTypes.values()].find((type) => hasTraversal(type, start.relationship));
  invariant(citation, `${start.relationship} leads from citations`);
  return { ...start, markings, citations: restricted(restriction, citation, null, start.citations) };
}

function hasTraversal(type: NodeType, relationship: string): boolean {
  return [...type.traversals.values()].some(
    ({ via, owner }) => owner === type.name && via.kind === "relationship" && via.types.includes(relationship),
  );
}

function restrictSearch(restriction: Restriction, search: SearchPlan): SearchPlan {
  return {
    ...search,
    markings: restriction.markings,
    where: restricted(restriction, search.target, null, search.where),
    offer: restrictLists(restriction, search.offer),
    page: restrictList(restriction, search.page),
  };
}

function restrictExploration(restriction: Restriction, plan: ExplorationPlan): ExplorationPlan {
  const restrictSteps = (steps: readonly StepPlan[]): readonly StepPlan[] =>
    steps.map((step) => ({ ...step, hop: restrictHop(restriction, step.hop) }));
  const record = restriction.model.nodeTypes.get("Record");
  invariant(record, "every node is a Record");
  return {
    ...plan,
    steps: restrictSteps(plan.steps),
    stepsBack: restrictSteps(plan.stepsBack),
    every: restrictSteps(plan.every),
    reached: restrictFilter(restriction, plan.reached),
    asked: restricted(restriction, record, null, plan.asked),
    citing: plan.citing.map((hop) => restrictHop(restriction, hop)),
    cited: restrictCited(restriction, plan.cited),
    records: plan.records && restrictList(restriction, plan.records),
    links: plan.links && restrictList(restriction, plan.links),
  };
}

function restrictList(restriction: Restriction, list: ListPlan): ListPlan {
  const via = list.start.kind === "relationship" ? list.start.via : null;
  const { markings } = restriction;
  return {
    ...list,
    start: restrictStart(restriction, list.start),
    where: conjunction([
      ...(list.start.kind === "single" || list.start.kind === "links"
        ? [{ kind: "visible", on: "edge", markings } as const]
        : []),
      restricted(restriction, list.target, via, list.where),
    ]),
    facets: list.facets.map((facet) => restrictFacet(restriction, facet)),
    order: list.order.map((order) => restrictOrder(restriction, order)),
    node: { ...restrictLists(restriction, list.node), links: list.node.links && { markings: restriction.markings } },
    edge: list.edge && restrictLists(restriction, list.edge),
  };
}

function restrictFacet(restriction: Restriction, facet: FacetPlan): FacetPlan {
  return {
    ...facet,
    missing: facet.missing && restrictFilter(restriction, facet.missing),
    hops: facet.hops.map((hop) => restrictHop(restriction, hop)),
  };
}

function restrictLists<Plan extends NodePlan | EdgePlan>(restriction: Restriction, plan: Plan): Plan {
  return { ...plan, lists: plan.lists.map((list) => restrictList(restriction, list)) };
}

function restrictOrder(restriction: Restriction, order: OrderPlan): OrderPlan {
  const { by } = order;
  if (by.kind !== "related") return order;
  const where = restricted(restriction, by.target, by.via, by.where);
  return { ...order, by: { ...by, where } };
}

function restrictFilter(restriction: Restriction, filter: FilterPlan): FilterPlan {
  switch (filter.kind) {
    case "and":
    case "or":
      return { ...filter, parts: filter.parts.map((part) => restrictFilter(restriction, part)) };
    case "not":
      return { ...filter, part: restrictFilter(restriction, filter.part) };
    case "related":
      return {
        ...filter,
        where: restricted(restriction, filter.target, filter.via, filter.where),
      };
    case "apart":
      return {
        ...filter,
        ways: filter.ways.map((hop) => restrictHop(restriction, hop)),
        origins: restrictHop(restriction, filter.origins),
      };
    default:
      return filter;
  }
}

function restrictHop(restriction: Restriction, hop: Hop): Hop {
  return { ...hop, where: restricted(restriction, hop.target, hop.via, hop.where) };
}

/** What was asked for, of what may be seen. A whole way is looked at last: it is the dearer test (1.0 s, else 0.4 s). */
function restricted(
  restriction: Restriction,
  target: NodeType,
  via: Traversal["via"] | null,
  where: FilterPlan,
): FilterPlan {
  const rule = visible(restriction, target, via);
  const asked = restrictFilter(restriction, where);
  return conjunction(isAny(via) ? [asked, ...rule] : [...rule, asked]);
}

function isAny(via: Traversal["via"] | null): boolean {
  return via?.kind === "relationship" && via.depth === "ANY";
}

/** That a node, and what leads to it, may be seen. What is owned is seen with its owner; a citation, with all it names. */
function visible(restriction: Restriction, target: NodeType, via: Traversal["via"] | null): readonly FilterPlan[] {
  const { markings } = restriction;
  if (isAny(via)) return [{ kind: "visible", on: "steps", markings }];
  const edge: FilterPlan[] = via && hasEdge(via) ? [{ kind: "visible", on: "edge", markings }] : [];
  if (target.owned) return namesVisible(restriction, target);
  return [...edge, { kind: "visible", on: "node", markings }];
}

/** A citation of a source or a statement that may not be seen would betray it. */
function namesVisible(restriction: Restriction, type: NodeType): readonly FilterPlan[] {
  return [...type.traversals.values()].map((traversal): FilterPlan => {
    const { via } = traversal;
    const target = restriction.model.nodeTypes.get(traversal.target);
    invariant(via.kind === "relationship" && target, `${type.name}.${traversal.name} leads to a record`);
    const hidden: FilterPlan = { kind: "not", part: conjunction(visible(restriction, target, via)) };
    return {
      guard: true,
      kind: "related",
      on: "node",
      via,
      target,
      where: hidden,
      comparison: "=",
      count: 0,
      hint: traversal.name,
    };
  });
}

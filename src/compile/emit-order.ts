import { cypher, join, literal, number, type Cypher } from "../cypher/text.js";
import { emitCount, emitFilter, emitProperty } from "./emit-filter.js";
import { call, type Emission } from "./emission.js";
import { emitPattern } from "./emit-pattern.js";
import type { Scope } from "./scope.js";
import type { ListPlan, OrderPlan } from "./plan.js";

/** One term of an order as Cypher. */
export interface EmittedTerm {
  /** What is ordered by: a property, or the name of what was computed before. */
  readonly value: Cypher;
  /** The expression that has to be computed first, and is then called `value`; null for a property. */
  readonly computed: Cypher | null;
  /** The clause that computes `value` where no expression can; null for all else. */
  readonly clause: Cypher | null;
  readonly plan: OrderPlan;
}

/** The terms of a list's order. `depth` is what the steps of a traversal of depth ANY were counted as. */
export function emitTerms(
  emission: Emission,
  scope: Scope,
  order: readonly OrderPlan[],
  depth: Cypher | null,
): readonly EmittedTerm[] {
  return order.map((plan): EmittedTerm => {
    const { by } = plan;
    const plain = { plan, computed: null, clause: null };
    switch (by.kind) {
      case "property":
        return { ...plain, value: emitProperty(scope, by.on, by.key) };
      case "rank": {
        const value = emission.names.variable(`${by.key}Rank`);
        return { ...plain, value, computed: emitRank(emitProperty(scope, by.on, by.key), by.values) };
      }
      case "related": {
        const value = emission.names.variable("related");
        if (by.via.depth === "ANY") return { ...plain, value, clause: emitDistinctCount(emission, scope, by, value) };
        return { ...plain, value, computed: emitCount(emission, scope.node, by, scope.at) };
      }
      case "depth":
        return { ...plain, value: depth ?? cypher`0` };
      case "reference":
        return { ...plain, value: scope.reference ?? cypher`null` };
      case "type":
        return { ...plain, value: cypher`type(${scope.edge ?? cypher``})` };
      case "start":
        return { ...plain, value: cypher`startNode(${scope.edge ?? cypher``}).id` };
    }
  });
}

/** How many nodes a traversal of depth ANY reaches: each once, however many ways lead there. */
function emitDistinctCount(
  emission: Emission,
  scope: Scope,
  by: Extract<OrderPlan["by"], { kind: "related" }>,
  value: Cypher,
): Cypher {
  emission.countSubquery();
  const request = { ...by, from: scope.node, fewest: 1, at: scope.at, needsEdge: false } as const;
  const pattern = emitPattern(emission, request);
  const isWhole = by.where.kind === "and" && by.where.parts.length === 0;
  const where = isWhole ? [] : [cypher`WHERE ${emitFilter(emission, pattern.scope, by.where)}`];
  const counted = cypher`RETURN count(DISTINCT ${pattern.scope.node}) AS ${value}`;
  return call(scope.node, [cypher`MATCH ${pattern.match}`, ...where, counted]);
}

/** An enum's value as the place of its declaration; booleans too, which the embedded engine does not compare. */
function emitRank(property: Cypher, values: readonly (string | boolean)[]): Cypher {
  const cases = values.map((value, index) => cypher`WHEN ${literal(value)} THEN ${number(index)}`);
  return cypher`CASE ${property} ${join(cases, " ")} END`;
}

/** The order's clause. A page read backward is read in the opposite order. */
export function emitOrderBy(terms: readonly EmittedTerm[], backward: boolean): Cypher {
  const parts = terms.map(({ value, plan }) => (plan.descending !== backward ? cypher`${value} DESC` : value));
  return cypher`ORDER BY ${join(parts, ", ")}`;
}

/**
 * What lies after the page's edge: `a >= $a AND (a > $a OR id > $id)`, which an index on `a` serves, and not
 * `a > $a OR (a = $a AND id > $id)`, which none does. Null where the page begins at the list's own end.
 */
export function emitKeyset(emission: Emission, list: ListPlan, terms: readonly EmittedTerm[]): Cypher | null {
  const { from, backward } = list.page;
  if (!from) return null;
  const edges = terms.map((_, index) => {
    const read = from[index];
    return read ? emission.names.parameter(`from${index + 1}`, read, list.path) : null;
  });
  return beyond(terms, edges, backward);
}

function beyond(terms: readonly EmittedTerm[], edges: readonly (Cypher | null)[], backward: boolean): Cypher {
  const [term, ...laterTerms] = terms;
  const [edge, ...laterEdges] = edges;
  if (!term || !edge) return cypher`false`;
  const descending = term.plan.descending !== backward;
  const isLast = laterTerms.length === 0;
  const tail = isLast ? cypher`false` : beyond(laterTerms, laterEdges, backward);
  const { by } = term.plan;
  const nullable = (by.kind === "property" || by.kind === "rank") && by.nullable;
  if (nullable) return beyondNullable(term.value, edge, descending, tail);
  const [past, upTo] = descending ? [cypher`<`, cypher`<=`] : [cypher`>`, cypher`>=`];
  if (isLast) return cypher`${term.value} ${past} ${edge}`;
  return cypher`${term.value} ${upTo} ${edge} AND (${term.value} ${past} ${edge} OR ${tail})`;
}

/** Missing values come last ascending and first descending; whether the edge has one is known only when it is given. */
function beyondNullable(value: Cypher, edge: Cypher, descending: boolean, tail: Cypher): Cypher {
  const atEdge = cypher`(${edge} IS NULL AND ${value} IS NULL OR ${edge} IS NOT NULL AND ${value} = ${edge}) AND (${tail})`;
  const past = descending
    ? cypher`${edge} IS NULL AND ${value} IS NOT NULL OR ${edge} IS NOT NULL AND ${value} < ${edge}`
    : cypher`${edge} IS NOT NULL AND (${value} > ${edge} OR ${value} IS NULL)`;
  return cypher`(${past} OR ${atEdge})`;
}

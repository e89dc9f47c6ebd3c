import { cypher, join, name, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import { emitCount, emitProperty } from "./emit-filter.js";
import type { EmittedTerm } from "./emit-order.js";
import type { Scope } from "./scope.js";
import { emitLinks, emitRole } from "./emit-links.js";
import { totalKey, type Emission } from "./emission.js";
import type { EdgePlan, ListPlan } from "./plan.js";

/** What a list's rows are made of: the subqueries of their own lists, and the map of each. */
export interface EmittedRow {
  readonly clauses: readonly Cypher[];
  readonly map: Cypher;
}

/** One map for each node: its properties, its lists, the relationship's fields under `edge`, and its place as `cursor`. */
export function emitRow(
  emission: Emission,
  list: ListPlan,
  scope: Scope,
  terms: readonly EmittedTerm[],
  depth: Cypher | null,
): EmittedRow {
  const clauses: Cypher[] = [];
  const entries = list.node.keys.map((key) => cypher`${name(key)}: ${emitProperty(scope, "node", key)}`);
  if (list.node.labels) entries.push(cypher`labels: labels(${scope.node})`);
  entries.push(...emitLists(emission, list.node.lists, scope.node, clauses));
  if (list.node.links) entries.push(emitLinks(emission, list.node.links, scope.node, clauses));
  if (list.edge) entries.push(cypher`edge: ${emitEdge(emission, list.edge, scope, depth, clauses)}`);
  if (list.cursors)
    entries.push(
      cypher`cursor: [${join(
        terms.map((term) => term.value),
        ", ",
      )}]`,
    );
  if (entries.length === 0) entries.push(cypher`id: ${emitProperty(scope, "node", "id")}`);
  return { clauses, map: mapOf(entries) };
}

function emitLists(emission: Emission, lists: readonly ListPlan[], from: Cypher, clauses: Cypher[]): Cypher[] {
  const entries: Cypher[] = [];
  for (const list of lists) {
    if (list.rows) {
      const { clause, variable } = emission.emitRows(emission, list, from);
      clauses.push(clause);
      entries.push(cypher`${name(list.key)}: ${variable}`);
    }
    if (list.total) entries.push(cypher`${name(totalKey(list.key))}: ${emitListTotal(emission, list, from, clauses)}`);
  }
  return entries;
}

/** One step away, a total is an expression, which reads degrees where it may; further, a subquery of its own. */
function emitListTotal(emission: Emission, list: ListPlan, from: Cypher, clauses: Cypher[]): Cypher {
  const { start, target, where, path } = list;
  invariant(start.kind === "relationship" || start.kind === "cited", "only traversals are counted inside a row");
  if (start.kind === "relationship" && start.via.depth === "ONE")
    return emitCount(emission, from, { via: start.via, target, where }, path);
  const { clause, variable } = emission.emitTotal(emission, list, from);
  clauses.push(clause);
  return variable;
}

function emitEdge(emission: Emission, plan: EdgePlan, scope: Scope, depth: Cypher | null, clauses: Cypher[]): Cypher {
  const entries = plan.keys.map((key) => cypher`${name(key)}: ${emitProperty(scope, "edge", key)}`);
  if (plan.depth) entries.push(cypher`depth: ${depth ?? cypher`1`}`);
  if (scope.edge) {
    const { edge, node } = scope;
    if (plan.identity) entries.push(cypher`identity: [startNode(${edge}).id, endNode(${edge}).id, ${edge}.key]`);
    if (plan.role) entries.push(cypher`role: ${emitRole(emission.model, edge)}`);
    if (plan.relationship) entries.push(cypher`relationship: type(${edge})`);
    if (plan.outgoing) entries.push(cypher`outgoing: endNode(${edge}).id = ${node}.id`);
    entries.push(...emitLists(emission, plan.lists, edge, clauses));
  }
  return mapOf(entries);
}

/** A map; one of many entries has a line for each. */
function mapOf(entries: readonly Cypher[]): Cypher {
  return cypher`{${join(entries, ", ")}}`;
}

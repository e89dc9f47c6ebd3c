import { cypher, join, name, number, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { RelationshipVia } from "../model/model.js";
import { emitAnchor, findAnchor } from "./anchor.js";
import { emitCited, emitLink } from "./emit-cited.js";
import { emitFilter, emitOperand } from "./emit-filter.js";
import { emitPattern } from "./emit-pattern.js";
import type { Scope } from "./scope.js";
import { variables, type Emission } from "./emission.js";
import type { FilterPlan, ListPlan, Operand, SingleRelationship, Variables } from "./plan.js";

/** Where a list's nodes come from: the clauses up to the filter, and what they name. */
export interface Source {
  readonly clauses: readonly Cypher[];
  readonly scope: Scope;
  /** What of the list's filter is still to be asked. */
  readonly where: readonly Cypher[];
  /** How many steps lie between, for depth ANY. */
  readonly depth: Cypher | null;
  readonly position: Cypher | null;
}

/** Where a list's nodes come from; facets count them from there too. */
export function emitSource(emission: Emission, list: ListPlan, from: Cypher | null): Source {
  const { start } = list;
  switch (start.kind) {
    case "label":
      return emitAll(emission, list);
    case "ids":
      return emitIds(emission, list, start.ids);
    case "offered":
      return emitOffered(emission, list, parent(from));
    case "alike": {
      const scope = scopeOf(emission.names.variable(list.target.name), list);
      return { ...PLAIN, clauses: [emission.emitAlike(emission, list, scope.node)], scope, where: [] };
    }
    case "single":
      return start.single
        ? emitSingle(emission, list, { ...start, single: start.single })
        : emitReferredLink(emission, list, parent(from), start.markings);
    case "referred": {
      const scope = scopeOf(emission.names.variable("record"), list);
      const clauses = [cypher`MATCH (${scope.node}:${name(list.target.label)} {id: ${parent(from)}})`];
      return { ...PLAIN, clauses, scope, where: askAll(emission, scope, list.where) };
    }
    case "links":
      return emitLinksFound(emission, list, start);
    case "startNode": {
      const scope = scopeOf(emission.names.variable("start"), list);
      const clauses = [cypher`WITH startNode(${parent(from)}) AS ${scope.node}`];
      return { ...PLAIN, clauses, scope, where: askAll(emission, scope, list.where) };
    }
    case "cited":
      return { ...PLAIN, ...emitCited(emission, start, parent(from), list) };
    case "reference":
      return emitReferenced(emission, list, parent(from), start.property);
    case "relationship":
      return emitTraversal(emission, list, parent(from), start.via);
  }
}

const PLAIN = { depth: null, position: null } as const;

function parent(from: Cypher | null): Cypher {
  invariant(from, "a list inside a row starts from it");
  return from;
}

function scopeOf(node: Cypher, { path: at }: ListPlan): Scope {
  return { node, edge: null, path: null, at };
}

/** All nodes of a type: from a rare one that the filter leads to, where there is such. */
function emitAll(emission: Emission, list: ListPlan): Source {
  const { target, where, path } = list;
  const anchor = findAnchor(where);
  if (anchor) {
    const { clauses, node } = emitAnchor(emission, anchor, target, path);
    const scope = scopeOf(node, list);
    return { ...PLAIN, clauses, scope, where: askAll(emission, scope, anchor.rest) };
  }
  const scope = scopeOf(emission.names.variable(target.name), list);
  const clauses = [cypher`MATCH (${scope.node}:${name(target.label)})`];
  return { ...PLAIN, clauses, scope, where: askAll(emission, scope, where) };
}

function emitIds(emission: Emission, list: ListPlan, given: Operand): Source {
  const id = emission.names.variable("id");
  const scope = scopeOf(emission.names.variable(list.target.name), list);
  const ids = emission.names.parameter("ids", given, list.path);
  const clauses = [
    cypher`UNWIND ${ids} AS ${id}`,
    cypher`MATCH (${scope.node}:${name(list.target.label)} {id: ${id}})`,
  ];
  return { ...PLAIN, clauses, scope, where: askAll(emission, scope, list.where) };
}

/**
 * Those of a search's offers that the engine thinks best, by their ids in that order: with all that is offered beside each,
 * Neo4j would take 700 MB for a thousand.
 */
function emitOffered(emission: Emission, list: ListPlan, found: Cypher): Source {
  const [at, id, position] = variables(emission, ["at", "id", "position"]);
  const scope = scopeOf(emission.names.variable("hit"), list);
  const clauses = [
    cypher`UNWIND range(0, size(${found}) - 1) AS ${at}`,
    cypher`WITH ${found}[${at}] AS ${id}, min(${at}) AS ${position}`,
    cypher`ORDER BY ${position}`,
    emitLimit(emission, list),
    cypher`MATCH (${scope.node}:${name(list.target.label)} {id: ${id}})`,
  ];
  return { depth: null, position, clauses, scope, where: askAll(emission, scope, list.where) };
}

/** One relationship, with the node at its end. */
function emitSingle(
  emission: Emission,
  list: ListPlan,
  { single, markings }: { readonly single: SingleRelationship; readonly markings: readonly string[] | null },
): Source {
  const { where, target, path: at } = list;
  const [start, edge, node] = variables(emission, ["start", "link", "end"]);
  const value = (stem: keyof typeof single): Cypher => emission.names.parameter(stem, single[stem], at);
  const scope = { ...scopeOf(node, list), edge };
  const label = name(target.label);
  const ends = cypher`MATCH (${start}:${label} {id: ${value("start")}})-[${edge}]->(${node}:${label} {id: ${value("end")}})`;
  const visible: readonly FilterPlan[] = markings ? [{ kind: "visible", on: "node", markings }] : [];
  const conditions = [
    cypher`type(${edge}) = ${value("type")}`,
    cypher`coalesce(${edge}.key, '') = ${value("key")}`,
    ...visible.map((filter) => emitFilter(emission, scopeOf(start, list), filter)),
    ...askAll(emission, scope, where),
  ];
  return { ...PLAIN, clauses: [ends], scope, where: conditions };
}

/**
 * Relationships that were found, looked for from one of their ends. Each is known by a reference: its type, the ids of its ends
 * and its key, each on a line. Every end is left once: one by one, 500 that leave one hub would take its relationships 500 times.
 */
function emitLinksFound(
  emission: Emission,
  list: ListPlan,
  { near, wanted, markings }: Extract<ListPlan["start"], { kind: "links" }>,
): Source {
  const { path: at, target } = list;
  const [id, from, edge, other, start, node] = variables(emission, ["id", "near", "link", "far", "start", "end"]);
  const label = name(target.label);
  const scope = { ...scopeOf(node, list), edge };
  const visible: readonly FilterPlan[] = markings ? [{ kind: "visible", on: "node", markings }] : [];
  const reference = cypher`type(${edge}) + '\\n' + startNode(${edge}).id + '\\n' + endNode(${edge}).id + '\\n' + coalesce(${edge}.key, '')`;
  const clauses = [
    cypher`UNWIND ${emission.names.parameter("near", near, at)} AS ${id}`,
    cypher`MATCH (${from}:${label} {id: ${id}})-[${edge}]-(${other})`,
    cypher`WHERE ${emission.names.parameter("wanted", wanted, at)}[${reference}] IS NOT NULL`,
    cypher`WITH DISTINCT ${edge}, startNode(${edge}) AS ${start}, endNode(${edge}) AS ${node}`,
  ];
  const conditions = [
    ...visible.map((filter) => emitFilter(emission, scopeOf(start, list), filter)),
    ...askAll(emission, scope, list.where),
  ];
  return { ...PLAIN, clauses, scope, where: conditions };
}

function emitReferredLink(
  emission: Emission,
  list: ListPlan,
  reference: Cypher,
  markings: readonly string[] | null,
): Source {
  const { match, conditions, scope } = emitLink(emission, reference, list.target.label, markings, list.path);
  return { ...PLAIN, clauses: [match], scope, where: [...conditions, ...askAll(emission, scope, list.where)] };
}

/** Owned nodes by the ids that their record keeps, in their order. */
function emitReferenced(emission: Emission, list: ListPlan, from: Cypher, property: string): Source {
  const position = emission.names.variable("position");
  const scope = scopeOf(emission.names.variable(list.target.name), list);
  const ids = cypher`${from}.${name(property)}`;
  const clauses = [
    cypher`UNWIND range(0, size(coalesce(${ids}, [])) - 1) AS ${position}`,
    cypher`MATCH (${scope.node}:${name(list.target.label)} {id: ${ids}[${position}]})`,
  ];
  return { depth: null, position, clauses, scope, where: askAll(emission, scope, list.where) };
}

/** The conditions of a filter, each by itself. */
function askAll(emission: Emission, scope: Scope, filter: FilterPlan): readonly Cypher[] {
  return (filter.kind === "and" ? filter.parts : [filter]).map((part) => emitOperand(emission, scope, part));
}

function emitTraversal(emission: Emission, list: ListPlan, from: Cypher, via: RelationshipVia): Source {
  const { target, where, path: at } = list;
  const isAny = via.depth === "ANY";
  const needsEdge =
    list.edge !== null ||
    list.order.some(({ by }) => by.kind === "start" || by.kind === "type" || ("on" in by && by.on === "edge"));
  const pattern = emitPattern(emission, { from, via, target, where, fewest: 1, at, needsEdge });
  const path = isAny && !pattern.scope.path ? emission.names.variable("path") : pattern.scope.path;
  const match = isAny && !pattern.scope.path ? cypher`${path ?? cypher``} = ${pattern.match}` : pattern.match;
  const scope = { ...pattern.scope, path };
  const parent = { node: from, edge: null, path: null, at };
  const only = list.only ? [emitFilter(emission, parent, { kind: "type", labels: list.only })] : [];
  const depth = isAny ? emission.names.variable("depth") : null;
  const conditions = [...only, ...askAll(emission, scope, where)];
  return { clauses: [cypher`MATCH ${match}`], scope, depth, position: null, where: conditions };
}

/** Conditions as a clause; none where there are none. */
export function whereClause(conditions: readonly Cypher[]): readonly Cypher[] {
  return conditions.length === 0 ? [] : [cypher`WHERE ${join(conditions, " AND ")}`];
}

/** A size that the document says stands in the text: Neo4j then plans for a page (614 hits), not for any (1,630). */
export function emitLimit(emission: Emission, { page, path }: ListPlan): Cypher {
  const limit = (variables: Variables): number => page.size(variables) + (page.more ? 1 : 0);
  if (page.constant) return cypher`LIMIT ${number(limit({}))}`;
  const stem = page.backward ? "last" : "first";
  return cypher`LIMIT ${emission.names.parameter(stem, (variables) => BigInt(limit(variables)), path)}`;
}

import { braces, cypher, join, lines, literal, name, number, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { Emission } from "./emission.js";
import { emitPattern } from "./emit-pattern.js";
import type { Scope } from "./scope.js";
import type { Comparison, FilterPlan, Hop, On } from "./plan.js";

/**
 * A condition as Cypher. Under NOT (`exact`) a comparison with a property that may be missing says so, since NOT null is
 * null and would lose the row; elsewhere null already counts as false.
 */
export function emitFilter(emission: Emission, scope: Scope, filter: FilterPlan, exact = false): Cypher {
  const property = (on: On, key: string): Cypher => emitProperty(scope, on, key);
  const value = (operand: Parameters<Emission["names"]["parameter"]>[1], hint: string): Cypher =>
    emission.names.parameter(hint, operand, scope.at);
  const guarded = (nullable: boolean, subject: Cypher, test: Cypher): Cypher =>
    exact && nullable ? cypher`(${subject} IS NOT NULL AND ${test})` : test;
  const operands = (parts: readonly FilterPlan[]): readonly Cypher[] =>
    parts.map((part) => emitOperand(emission, scope, part, exact));
  switch (filter.kind) {
    case "and":
      return filter.parts.length === 0 ? cypher`true` : join(operands(filter.parts), " AND ");
    case "or":
      return filter.parts.length === 0 ? cypher`false` : join(operands(filter.parts), " OR ");
    case "not":
      return cypher`NOT (${emitFilter(emission, scope, filter.part, true)})`;
    case "compare": {
      const stored = property(filter.on, filter.key);
      const subject = filter.unserved ? cypher`${stored} + 0` : stored;
      return guarded(
        filter.nullable,
        subject,
        cypher`${subject} ${COMPARISONS[filter.comparison]} ${value(filter.operand, filter.hint)}`,
      );
    }
    case "notIn": {
      const subject = property(filter.on, filter.key);
      const test = cypher`NOT ${subject} IN ${value(filter.operand, filter.hint)}`;
      // Even where null counts as false: to Neo4j a missing value IN [] is false, not null.
      return filter.nullable ? cypher`(${subject} IS NOT NULL AND ${test})` : test;
    }
    case "isNull":
      return cypher`${property(filter.on, filter.key)} IS ${filter.isNull ? cypher`NULL` : cypher`NOT NULL`}`;
    case "has": {
      const list = property(filter.on, filter.key);
      const given = value(filter.operand, filter.hint);
      return filter.quantifier === "any"
        ? cypher`any(item IN ${given} WHERE item IN ${list})`
        : cypher`all(item IN ${given} WHERE item IN ${list})`;
    }
    case "isEmpty":
      return cypher`size(${property(filter.on, filter.key)}) ${filter.isEmpty ? cypher`=` : cypher`>`} 0`;
    case "type":
      return emitType(filter.from ? (scope.from ?? scope.node) : scope.node, filter.labels);
    case "linkType":
      return cypher`type(${edgeOf(scope)}) IN [${join(filter.types.map(literal), ", ")}]`;
    case "member":
      return cypher`${value(filter.of, filter.hint)}[${scope.node}.id] IS NOT NULL`;
    case "near":
      return emitNear(emission, scope, filter, exact);
    case "inPolygon":
      return emitInPolygon(emission, scope, filter, exact);
    case "related":
      return emitRelated(emission, scope, filter);
    case "apart":
      return emission.emitApart(emission, scope, filter);
    case "visible":
      return emitVisible(scope, filter);
  }
}

/** A condition where another operator stands beside it: in parentheses when it needs them. */
export function emitOperand(emission: Emission, scope: Scope, filter: FilterPlan, exact = false): Cypher {
  const text = emitFilter(emission, scope, filter, exact);
  const isCompound = (filter.kind === "and" || filter.kind === "or") && filter.parts.length > 1;
  return isCompound ? cypher`(${text})` : text;
}

const COMPARISONS: Readonly<Record<Comparison, Cypher>> = {
  "=": cypher`=`,
  "<>": cypher`<>`,
  "<": cypher`<`,
  "<=": cypher`<=`,
  ">": cypher`>`,
  ">=": cypher`>=`,
  IN: cypher`IN`,
  CONTAINS: cypher`CONTAINS`,
  "STARTS WITH": cypher`STARTS WITH`,
};

/** A property of the node or of the relationship that leads to it. */
export function emitProperty(scope: Scope, on: On, key: string): Cypher {
  return cypher`${on === "node" ? scope.node : edgeOf(scope)}.${name(key)}`;
}

function edgeOf({ edge }: Scope): Cypher {
  invariant(edge, "a filter on a relationship needs one");
  return edge;
}

function emitType(node: Cypher, labels: readonly string[]): Cypher {
  const tests = labels.map((label) => cypher`${node}:${name(label)}`);
  if (tests.length === 0) return cypher`false`;
  return tests.length === 1 ? join(tests, "") : cypher`(${join(tests, " OR ")})`;
}

function emitNear(
  emission: Emission,
  scope: Scope,
  filter: Extract<FilterPlan, { kind: "near" }>,
  exact: boolean,
): Cypher {
  const latitude = emitProperty(scope, "node", "latitude");
  const longitude = emitProperty(scope, "node", "longitude");
  const atLatitude = emission.names.parameter("latitude", filter.latitude, scope.at);
  const atLongitude = emission.names.parameter("longitude", filter.longitude, scope.at);
  const reach = emission.names.parameter("haversine", filter.km, scope.at);
  const known = exact ? cypher`${latitude} IS NOT NULL AND ${longitude} IS NOT NULL AND ` : cypher``;
  return cypher`(${known}sin(radians(${latitude} - ${atLatitude}) / 2) ^ 2 + cos(radians(${latitude})) * cos(radians(${atLatitude})) * sin(radians(${longitude} - ${atLongitude}) / 2) ^ 2 <= ${reach})`;
}

/** How far an edge lies to the east (`across`), and how far the place is along it, is measured square to the edge. */
function emitInPolygon(
  emission: Emission,
  scope: Scope,
  filter: Extract<FilterPlan, { kind: "inPolygon" }>,
  exact: boolean,
): Cypher {
  const latitude = emitProperty(scope, "node", "latitude");
  const longitude = emitProperty(scope, "node", "longitude");
  const bands = emission.names.parameter("bands", filter.bands, scope.at);
  const from = emission.names.parameter("bandsFrom", filter.south, scope.at);
  const perDegree = emission.names.parameter("bandsPerDegree", filter.perDegree, scope.at);
  const edges = cypher`${bands}[toInteger((${latitude} - ${from}) * ${perDegree})]`;
  const across = cypher`(edge[2] - ${longitude}) * edge[3] + (${latitude} - edge[0]) * edge[4]`;
  const along = cypher`(${longitude} - edge[2]) * edge[4] + (${latitude} - edge[0]) * edge[3]`;
  const crossed = cypher`size([edge IN ${edges} WHERE edge[0] <= ${latitude} AND ${latitude} < edge[1] AND ${across} > 0]) % 2 = 1`;
  const touched = cypher`any(edge IN ${edges} WHERE abs(${across}) <= 1 AND abs(${along} - edge[5]) <= edge[5] + 1)`;
  const inside = cypher`(${crossed} OR ${touched})`;
  return exact ? cypher`(${latitude} IS NOT NULL AND ${longitude} IS NOT NULL AND ${inside})` : inside;
}

/**
 * Related nodes are counted, never asked for with EXISTS: EXISTS inside EXISTS or CALL is quadratic on the embedded
 * engine (docs/adr/0003), and on Neo4j the two take the same database hits.
 */
function emitRelated(emission: Emission, scope: Scope, filter: Extract<FilterPlan, { kind: "related" }>): Cypher {
  const count =
    typeof filter.count === "number"
      ? number(filter.count)
      : emission.names.parameter(filter.hint, filter.count, scope.at);
  const from = filter.on === "node" ? scope.node : scope.edge;
  invariant(from, "a relationship's citations are filtered by where it is named");
  return cypher`${emitCount(emission, from, filter, scope.at)} ${COMPARISONS[filter.comparison]} ${count}`;
}

/** How many related nodes fit. */
export function emitCount(
  emission: Emission,
  from: Cypher,
  related: Pick<Extract<FilterPlan, { kind: "related" }>, "via" | "target" | "where" | "guard">,
  at: string,
): Cypher {
  if (!related.guard) emission.countSubquery();
  const { via, where, target } = related;
  if (via.kind === "relationship" && where.kind === "and" && where.parts.length === 0)
    return cypher`COUNT { ${emitPattern(emission, { ...related, via, from, fewest: 0, at, needsEdge: false }).match} }`;
  const { match, conditions } = emitHop(emission, { via, target, where }, from, at);
  return braces(cypher`COUNT`, lines([match, cypher`WHERE ${join(conditions, " AND ")}`]));
}

/** A step from a node to others: the clause that takes it, and what must hold of where it leads. */
export interface EmittedHop {
  readonly match: Cypher;
  readonly conditions: readonly Cypher[];
  readonly node: Cypher;
}

/**
 * Takes a step, from no steps on where it may be any number. Owned nodes that a record refers to are those of its ids, or of
 * the one id that was unwound.
 */
export function emitHop(
  emission: Emission,
  { via, target, where }: Hop,
  from: Cypher,
  at: string,
  id: Cypher | null = null,
): EmittedHop {
  const asked = (scope: Scope): readonly Cypher[] =>
    (where.kind === "and" ? where.parts : [where]).map((part) => emitOperand(emission, scope, part));
  if (via.kind === "reference") {
    const node = emission.names.variable(target.name);
    const isReferred = id ? cypher`${node}.id = ${id}` : cypher`${node}.id IN ${from}.${name(via.property)}`;
    return {
      node,
      match: cypher`MATCH (${node}:${name(target.label)})`,
      conditions: [isReferred, ...asked({ node, edge: null, path: null, at })],
    };
  }
  const { match, scope } = emitPattern(emission, { from, via, target, where, fewest: 0, at, needsEdge: false });
  return { node: scope.node, match: cypher`MATCH ${match}`, conditions: asked(scope) };
}

function emitVisible(scope: Scope, filter: Extract<FilterPlan, { kind: "visible" }>): Cypher {
  const markings = cypher`[${join(filter.markings.map(literal), ", ")}]`;
  if (filter.on !== "steps") return cypher`${emitProperty(scope, filter.on, "marking")} IN ${markings}`;
  invariant(scope.path, "a way of several steps has a path");
  return cypher`all(step IN nodes(${scope.path}) WHERE step.marking IN ${markings}) AND all(step IN relationships(${scope.path}) WHERE step.marking IN ${markings})`;
}

import { braces, cypher, join, lines, literal, name, number, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { Emission } from "./emission.js";
import { emitPattern, type Scope } from "./emit-pattern.js";
import type { Comparison, FilterPlan, On } from "./plan.js";

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
  switch (filter.kind) {
    case "and":
      return filter.parts.length === 0
        ? cypher`true`
        : join(
            filter.parts.map((part) => emitOperand(emission, scope, part, exact)),
            " AND ",
          );
    case "or":
      return filter.parts.length === 0
        ? cypher`false`
        : join(
            filter.parts.map((part) => emitOperand(emission, scope, part, exact)),
            " OR ",
          );
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
      return emitType(scope, filter.labels);
    case "near":
      return emitNear(emission, scope, filter, exact);
    case "related":
      return emitRelated(emission, scope, filter);
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
  const owner = on === "node" ? scope.node : scope.edge;
  invariant(owner, `a filter on a relationship needs one: ${key}`);
  return cypher`${owner}.${name(key)}`;
}

function emitType(scope: Scope, labels: readonly string[]): Cypher {
  const tests = labels.map((label) => cypher`${scope.node}:${name(label)}`);
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

/**
 * Related nodes are counted, never asked for with EXISTS: EXISTS inside EXISTS or CALL is quadratic on the embedded
 * engine (docs/adr/0003), and on Neo4j the two take the same database hits.
 */
function emitRelated(emission: Emission, scope: Scope, filter: Extract<FilterPlan, { kind: "related" }>): Cypher {
  const count =
    typeof filter.count === "number"
      ? number(filter.count)
      : emission.names.parameter(filter.hint, filter.count, scope.at);
  return cypher`${emitCount(emission, scope.node, filter, scope.at)} ${COMPARISONS[filter.comparison]} ${count}`;
}

/** How many related nodes fit. */
export function emitCount(
  emission: Emission,
  from: Cypher,
  related: Pick<Extract<FilterPlan, { kind: "related" }>, "via" | "target" | "where">,
  at: string,
): Cypher {
  emission.countSubquery();
  const { match, scope } = emitPattern(emission, { ...related, from, fewest: 0, at, needsEdge: false });
  const isWhole = related.where.kind === "and" && related.where.parts.length === 0;
  if (isWhole) return cypher`COUNT { ${match} }`;
  const clauses = [cypher`MATCH ${match}`, cypher`WHERE ${emitFilter(emission, scope, related.where)}`];
  return braces(cypher`COUNT`, lines(clauses));
}

function emitVisible(scope: Scope, filter: Extract<FilterPlan, { kind: "visible" }>): Cypher {
  const markings = cypher`[${join(filter.markings.map(literal), ", ")}]`;
  if (filter.on !== "steps") return cypher`${emitProperty(scope, filter.on, "marking")} IN ${markings}`;
  invariant(scope.path, "a way of several steps has a path");
  return cypher`all(step IN nodes(${scope.path}) WHERE step.marking IN ${markings}) AND all(step IN relationships(${scope.path}) WHERE step.marking IN ${markings})`;
}

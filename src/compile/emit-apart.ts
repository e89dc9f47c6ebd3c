import { braces, cypher, join, lines, type Cypher } from "../cypher/text.js";
import { emitHop, type EmittedHop } from "./emit-filter.js";
import type { Emission } from "./emission.js";
import type { Scope } from "./scope.js";
import type { FilterPlan, Hop } from "./plan.js";

type Apart = Extract<FilterPlan, { kind: "apart" }>;

/**
 * That so many nodes share no origin. Two of them have a root in common just when they reach one node, themselves included;
 * so no roots need be known, and a cycle is no trouble. They are named in the order of their ids, each set once.
 */
export function emitApart(emission: Emission, scope: Scope, filter: Apart): Cypher {
  return emitOneMore(emission, scope, filter, []);
}

function emitOneMore(emission: Emission, scope: Scope, filter: Apart, named: readonly Cypher[]): Cypher {
  emission.countSubquery();
  const { clauses, conditions, end } = walk(emission, filter.ways, scope);
  const [previous] = named.slice(-1);
  const tests = [
    ...conditions,
    ...(previous ? [cypher`${previous}.id < ${end}.id`] : []),
    ...named.map((other) => emitNothingShared(emission, filter.origins, other, end, scope.at)),
    ...(named.length + 1 < filter.atLeast ? [emitOneMore(emission, scope, filter, [...named, end])] : []),
  ];
  const where = tests.length > 0 ? [cypher`WHERE ${join(tests, " AND ")}`] : [];
  return braces(cypher`COUNT`, lines([...clauses, ...where]), cypher` > 0`);
}

/** The hops one after another, all their conditions after the last, since COUNT takes no WITH on the embedded engine. */
function walk(emission: Emission, hops: readonly Hop[], from: Scope) {
  const clauses: Cypher[] = [];
  const conditions: Cypher[] = [];
  let end = from.node;
  for (const hop of hops) {
    const step = emitHop(emission, hop, end, from.at);
    clauses.push(step.match);
    conditions.push(...step.conditions);
    end = step.node;
  }
  return { clauses, conditions, end };
}

function emitNothingShared(emission: Emission, origins: Hop, one: Cypher, other: Cypher, at: string): Cypher {
  const [first, second] = [one, other].map((node) => emitHop(emission, origins, node, at)) as [EmittedHop, EmittedHop]; // Two in, two out.
  emission.countSubquery();
  const shared = [...second.conditions, cypher`${second.node}.id = ${first.node}.id`];
  const reached = braces(cypher`COUNT`, lines([second.match, cypher`WHERE ${join(shared, " AND ")}`]), cypher` > 0`);
  const tests = join([...first.conditions, reached], " AND ");
  return braces(cypher`COUNT`, lines([first.match, cypher`WHERE ${tests}`]), cypher` = 0`);
}

import { braces, cypher, join, lines, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
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
  return emitWay(emission, filter.ways, scope, (end) => {
    const [previous] = named.slice(-1);
    return [
      ...(previous ? [cypher`${previous}.id < ${end}.id`] : []),
      ...named.map((other) => emitNothingShared(emission, filter.origins, other, end, scope.at)),
      ...(named.length + 1 < filter.atLeast ? [emitOneMore(emission, scope, filter, [...named, end])] : []),
    ];
  });
}

/** The hops within one another: one after another the embedded engine would try all with all (over 60 s, else 0.1 s). */
function emitWay(
  emission: Emission,
  [hop, ...others]: readonly Hop[],
  scope: Scope,
  atEnd: (end: Cypher) => readonly Cypher[],
): Cypher {
  invariant(hop, "a way is of one hop at least");
  emission.countSubquery();
  const { match, conditions, node } = emitHop(emission, hop, scope.node, scope.at);
  const further = others.length > 0 ? [emitWay(emission, others, { ...scope, node }, atEnd)] : atEnd(node);
  const tests = [...conditions, ...further];
  const where = tests.length > 0 ? [cypher`WHERE ${join(tests, " AND ")}`] : [];
  return braces(cypher`COUNT`, lines([match, ...where]), cypher` > 0`);
}

function emitNothingShared(emission: Emission, origins: Hop, one: Cypher, other: Cypher, at: string): Cypher {
  const [first, second] = [one, other].map((node) => emitHop(emission, origins, node, at)) as [EmittedHop, EmittedHop]; // Two in, two out.
  emission.countSubquery();
  const shared = [...second.conditions, cypher`${second.node}.id = ${first.node}.id`];
  const reached = braces(cypher`COUNT`, lines([second.match, cypher`WHERE ${join(shared, " AND ")}`]), cypher` > 0`);
  const tests = join([...first.conditions, reached], " AND ");
  return braces(cypher`COUNT`, lines([first.match, cypher`WHERE ${tests}`]), cypher` = 0`);
}

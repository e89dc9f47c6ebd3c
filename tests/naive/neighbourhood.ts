import { typeValue } from "../../src/model/names.js";
import { asked, compareRelationships, compareSteps, isReached, stepsFrom, type NaiveStep } from "./exploring.js";
import type { Input } from "./fits.js";
import type { NaiveGraph, NaiveRelationship } from "./graph.js";
import { compareCounts, roleOf, type NaiveLinkCount } from "./links.js";

/** What lies around some records. */
export interface NaiveNeighbourhood {
  readonly ids: readonly string[];
  readonly relationships: readonly NaiveRelationship[];
  readonly frontier: readonly { readonly id: string; readonly more: readonly NaiveLinkCount[] }[];
  readonly truncated: boolean;
}

/** Goes out from some records a step at a time. */
export function neighbourhoodOf(graph: NaiveGraph, args: Input): NaiveNeighbourhood {
  const [limit, limitPerNode] = [Number(args["limit"]), Number(args["limitPerNode"])];
  const there = asked(graph, args["ids"]);
  const ids = there.slice(0, limit);
  let truncated = there.length > limit;
  let border: readonly string[] = [...ids];
  for (let depth = 0; depth < Number(args["depth"]); depth += 1) {
    const next: string[] = [];
    for (const id of border) {
      const steps = reachable(graph, id, args);
      truncated ||= steps.length > limitPerNode;
      for (const { to } of steps.slice(0, limitPerNode)) {
        if (ids.includes(to.id)) continue;
        if (ids.length >= limit) truncated = true;
        else {
          ids.push(to.id);
          next.push(to.id);
        }
      }
    }
    border = next;
  }
  const frontier = ids.map((id) => ({ id, more: countsBeyond(graph, id, ids, args) }));
  return {
    ids,
    relationships: amongOf(graph, ids, args),
    frontier: frontier.filter(({ more }) => more.length > 0),
    truncated,
  };
}

function reachable(graph: NaiveGraph, id: string, args: Input): readonly NaiveStep[] {
  return stepsFrom(graph, id, args)
    .filter(({ to }) => isReached(graph, to, args))
    .toSorted((one, other) => compareSteps(graph, one, other));
}

/** The relationships among some records that may be followed one way or the other. */
export function amongOf(graph: NaiveGraph, ids: readonly string[], args: Input): readonly NaiveRelationship[] {
  const taken = ids.flatMap((id) => stepsFrom(graph, id, args).filter(({ to }) => ids.includes(to.id)));
  return [...new Set(taken.map(({ relationship }) => relationship))].toSorted(compareRelationships);
}

function countsBeyond(graph: NaiveGraph, id: string, shown: readonly string[], args: Input): readonly NaiveLinkCount[] {
  const counts = new Map<string, NaiveLinkCount>();
  for (const { relationship, to, outgoing } of reachable(graph, id, args)) {
    if (shown.includes(to.id)) continue;
    const kind = {
      relationship: relationship.type,
      role: roleOf(graph, relationship),
      direction: outgoing ? ("OUT" as const) : ("IN" as const),
      type: typeValue(to.type),
    };
    const key = JSON.stringify(kind);
    counts.set(key, { ...kind, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(compareCounts);
}

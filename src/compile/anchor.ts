import { cypher, join, name, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { NodeType, RelationshipVia } from "../model/model.js";
import { emitFilter, emitOperand } from "./emit-filter.js";
import type { Emission } from "./emission.js";
import { emitPattern } from "./emit-pattern.js";
import type { Scope } from "./scope.js";
import { conjunction, type FilterPlan } from "./plan.js";

type Related = Extract<FilterPlan, { kind: "related" }>;
type Entry = Extract<FilterPlan, { kind: "compare" }>;

/** A way from a rare node, found by an index, back to the nodes of a list. */
export interface Anchor {
  readonly entry: Entry;
  /** From the list's end to the entry's, each without the hop that follows and without the entry. */
  readonly hops: readonly Related[];
  /** What is left to ask of the list's own nodes. */
  readonly rest: FilterPlan;
}

/**
 * Where a list may be entered from: a chain of `some` at whose end an index serves an equality. Two hops away this is
 * 101 database hits on Neo4j, and 1,887,411 from the list's end (25,000 events). Null where there is no such chain.
 */
export function findAnchor(where: FilterPlan): Anchor | null {
  const parts = where.kind === "and" ? where.parts : [where];
  for (const part of parts) {
    if (part.kind !== "related" || part.on === "edge" || part.comparison !== ">" || part.count !== 0) continue;
    const rest = conjunction(parts.filter((other) => other !== part));
    const inner = part.where.kind === "and" ? part.where.parts : [part.where];
    const entry = inner.find(isEntry);
    if (entry)
      return { entry, rest, hops: [{ ...part, where: conjunction(inner.filter((other) => other !== entry)) }] };
    const further = findAnchor(part.where);
    if (further) return { entry: further.entry, rest, hops: [{ ...part, where: further.rest }, ...further.hops] };
  }
  return null;
}

/** An enum's value is common, so that beginning there would read more than it saves. */
function isEntry(filter: FilterPlan): filter is Entry {
  return (
    filter.kind === "compare" &&
    filter.on === "node" &&
    filter.index === "rare" &&
    (filter.comparison === "=" || filter.comparison === "IN")
  );
}

/** The clauses that lead from the anchor to the list's nodes, each once; what is left of the filter comes after. */
export function emitAnchor(
  emission: Emission,
  anchor: Anchor,
  target: NodeType,
  at: string,
): { clauses: readonly Cypher[]; node: Cypher } {
  const last = anchor.hops.at(-1);
  invariant(last, "an anchor is a hop away");
  let far = emission.names.variable(last.target.name);
  const entry: Scope = { node: far, edge: null, path: null, at };
  const clauses = [
    cypher`MATCH (${far}:${name(last.target.label)})`,
    cypher`WHERE ${emitFilter(emission, entry, anchor.entry)}`,
  ];
  for (let index = anchor.hops.length - 1; index >= 0; index -= 1) {
    const hop = anchor.hops[index];
    invariant(hop, "a hop stands at its index");
    emission.countSubquery();
    const near = anchor.hops[index - 1]?.target ?? target;
    const { match, scope: reached } = emitBack(emission, far, hop, near, at);
    const scope: Scope = { ...reached, node: far };
    clauses.push(match);
    const parts = hop.where.kind === "and" ? hop.where.parts : [hop.where];
    if (parts.length > 0)
      clauses.push(
        cypher`WHERE ${join(
          parts.map((part) => emitOperand(emission, scope, part)),
          " AND ",
        )}`,
      );
    far = reached.node;
  }
  return { clauses: [...clauses, cypher`WITH DISTINCT ${far}`], node: far };
}

/** One hop backwards, from its far end. What cites a citation is known to it, so that no record need be tried. */
function emitBack(emission: Emission, far: Cypher, { via, where }: Related, target: NodeType, at: string) {
  if (via.kind === "relationship") {
    const request = { from: far, via: flipped(via), target, where, fewest: 0, at, needsEdge: false } as const;
    const { match, scope } = emitPattern(emission, request);
    return { match: cypher`MATCH ${match}`, scope };
  }
  const [id, node] = [emission.names.variable("citing"), emission.names.variable(target.name)];
  return {
    match: cypher`UNWIND ${far}.citedBy AS ${id} MATCH (${node}:${name(target.label)} {id: ${id}})`,
    scope: { node, edge: null, path: null, at },
  };
}

function flipped(via: RelationshipVia): RelationshipVia {
  return { ...via, direction: via.direction === "BOTH" ? "BOTH" : via.direction === "IN" ? "OUT" : "IN" };
}

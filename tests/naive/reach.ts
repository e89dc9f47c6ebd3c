import { MAX_STEPS, type RelationshipVia, type Traversal } from "../../src/model/model.js";
import { citationNodes, ownedNodes, type NaiveGraph, type NaiveNode, type NaiveRelationship } from "./graph.js";

/** A node that was reached, and what lies between. */
export interface Reached {
  readonly node: NaiveNode;
  readonly relationship: NaiveRelationship | null;
  /** Whether the relationship runs from the node that was asked to this one. */
  readonly outgoing: boolean;
  /** How many relationships lie between. */
  readonly depth: number;
}

/** A node that nothing leads to. */
export function alone(node: NaiveNode): Reached {
  return { node, relationship: null, outgoing: false, depth: 0 };
}

/**
 * What a traversal leads to, in no order. Of depth ANY, every node within 16 steps once: as a filter from zero steps, as
 * a field from one.
 */
export function reach(
  graph: NaiveGraph,
  from: NaiveNode,
  traversal: Traversal,
  as: "field" | "filter",
): readonly Reached[] {
  const { via } = traversal;
  if (via.kind === "reference") return citationNodes(from.fields).map(alone);
  if (graph.model.nodeTypes.get(traversal.target)?.owned === true)
    return ownedNodes(from, traversal.name, traversal.target).map(alone);
  if (from.type === "Citation") return graph.nodes.filter(({ id }) => id === from.fields[traversal.name]).map(alone);
  return via.depth === "ANY" ? reachAny(graph, from, via, as) : steps(graph, from, via);
}

/** One step: each relationship is one way, also one between a node and itself. */
function steps(graph: NaiveGraph, from: NaiveNode, { types, direction }: RelationshipVia): readonly Reached[] {
  return graph.relationships.flatMap((relationship): Reached[] => {
    if (!types.includes(relationship.type)) return [];
    const leaves = direction !== "IN" && relationship.start === from.id;
    const arrives = direction !== "OUT" && relationship.end === from.id;
    if (!leaves && !arrives) return [];
    const far = leaves ? relationship.end : relationship.start;
    const node = graph.nodes.find(({ id }) => id === far);
    return node ? [{ node, relationship, outgoing: leaves, depth: 1 }] : [];
  });
}

function reachAny(
  graph: NaiveGraph,
  from: NaiveNode,
  via: RelationshipVia,
  as: "field" | "filter",
): readonly Reached[] {
  const found = new Map<string, Reached>(as === "filter" ? [[from.id, alone(from)]] : []);
  let border: readonly NaiveNode[] = [from];
  for (let depth = 1; depth <= MAX_STEPS; depth += 1) {
    const next = border.flatMap((node) => steps(graph, node, via)).filter(({ node }) => !found.has(node.id));
    for (const { node } of next) found.set(node.id, { ...alone(node), depth });
    border = [...new Map(next.map(({ node }) => [node.id, node])).values()];
  }
  return [...found.values()];
}

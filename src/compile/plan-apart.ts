import { AttestError, invariant, quoted } from "../errors.js";
import type { Independence, Model, NodeType } from "../model/model.js";
import type { Argument } from "./argument.js";
import { readLeaf } from "./plan-property-filter.js";
import { conjunction, EVERYTHING, type FilterPlan, type Hop, type Variables } from "./plan.js";

/**
 * The most independent ones that a filter can look for: each is three conditions within the one before, and the embedded engine
 * reads no more than 64 levels.
 */
const MOST_APART = 3;

/**
 * How deep a filter may stand that looks for so many: conditions within one another, a traversal as two. Alike for every viewer,
 * though a viewer's ceiling adds levels of its own.
 */
const DEEPEST: readonly number[] = [0, 20, 6, 2];

/** What a filter by a number of independent nodes is planned with. */
interface ApartScope {
  /** How many conditions this one stands within, and how many traversals away. */
  readonly depth: number;
  readonly hops: number;
  readonly model: Model;
  readonly variables: Variables;
  readonly node: NodeType | null;
}

/**
 * A condition on how many independent nodes there are. The numbers decide the statement's text, so they are read when it is
 * made. Throws BAD_USER_INPUT for a number beyond what can be told.
 */
export function planApart(
  { model, variables, node, depth, hops: away }: ApartScope,
  { ways, origins }: Independence,
  operators: ReadonlyMap<string, Argument>,
  coordinate: string,
): FilterPlan {
  invariant(node, `${coordinate} is of a node`);
  const hops: Hop[] = [];
  let end = node;
  for (const field of ways) {
    const hop = hopBy(model, end, field);
    hops.push(hop);
    end = hop.target;
  }
  const origin = hopBy(model, end, origins);
  const atLeast = (count: number): FilterPlan => {
    if (count <= 0) return EVERYTHING;
    if (depth + 2 * away > (DEEPEST[count] ?? 0))
      throw new AttestError(
        "LIMIT_EXCEEDED",
        `${coordinate} stands too deep to look for ${count} independent ones; ask for a smaller number, or for the ${node.name} nodes by a list of their own`,
      );
    return { kind: "apart", atLeast: count, ways: hops, origins: origin };
  };
  const parts = [...operators].map(([operator, argument]) => {
    const value = readLeaf(argument, `${coordinate}.${operator}`)(variables);
    const most = operator === "gte" || operator === "lt" ? MOST_APART : MOST_APART - 1;
    if (typeof value !== "number" || value < 0 || value > most)
      throw new AttestError(
        "BAD_USER_INPUT",
        `${coordinate}.${operator} is ${quoted(value)}; give a number from 0 to ${most}, and read the exact one of each ${node.name} that is found`,
      );
    return compared(operator, value, atLeast);
  });
  return conjunction(parts);
}

function compared(operator: string, value: number, atLeast: (count: number) => FilterPlan): FilterPlan {
  switch (operator) {
    case "gte":
      return atLeast(value);
    case "gt":
      return atLeast(value + 1);
    case "lt":
      return { kind: "not", part: atLeast(value) };
    case "lte":
      return { kind: "not", part: atLeast(value + 1) };
    default:
      return conjunction([atLeast(value), { kind: "not", part: atLeast(value + 1) }]);
  }
}

function hopBy(model: Model, from: NodeType, field: string): Hop {
  const traversal = from.traversals.get(field);
  const target = traversal && model.nodeTypes.get(traversal.target);
  invariant(traversal && target, `${from.name}.${field} leads to nodes`);
  return { via: traversal.via, target, where: EVERYTHING };
}

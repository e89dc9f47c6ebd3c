import { AttestError, invariant, quoted } from "../errors.js";
import type { Independence, Model, NodeType } from "../model/model.js";
import type { Argument } from "./argument.js";
import { readLeaf } from "./plan-property-filter.js";
import { conjunction, EVERYTHING, type FilterPlan, type Hop, type Variables } from "./plan.js";

/** The most independent ones that a filter can ask for: each is a condition within the one before. */
const MOST_APART = 5;

/** What a filter by a number of independent nodes is planned with. */
interface ApartScope {
  readonly model: Model;
  readonly variables: Variables;
  readonly node: NodeType | null;
}

/**
 * A condition on how many independent nodes there are. The numbers decide the statement's text, so they are read when it is
 * made. Throws BAD_USER_INPUT for a number beyond what can be told.
 */
export function planApart(
  { model, variables, node }: ApartScope,
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
  const atLeast = (count: number): FilterPlan =>
    count <= 0 ? EVERYTHING : { kind: "apart", atLeast: count, ways: hops, origins: origin };
  const parts = [...operators].map(([operator, argument]) => {
    const value = readLeaf(argument, `${coordinate}.${operator}`)(variables);
    if (typeof value !== "number" || value < 0 || value > MOST_APART)
      throw new AttestError(
        "BAD_USER_INPUT",
        `${coordinate}.${operator} is ${quoted(value)}; give a number from 0 to ${MOST_APART}`,
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

import { AttestError } from "../../src/errors.js";
import type { NodeType, Traversal } from "../../src/model/model.js";
import type { Input } from "./fits.js";
import type { NaiveGraph } from "./graph.js";
import { reach, type Reached } from "./reach.js";
import { compare, propertiesOf, readProperty, sortValue, type Comparable } from "./value.js";

/** An order: what it compares of each row, and which way. */
export interface NaiveOrder {
  readonly terms: readonly { readonly of: (reached: Reached) => Comparable; readonly descending: boolean }[];
  /** What binds cursors to it. */
  readonly signature: string;
}

/**
 * The order that `orderBy` says; by default by depth, else by name; ties by id, then by the relationship's key, where
 * there are several types by its type, and where both ways are followed by its start.
 */
export function orderOf(
  graph: NaiveGraph,
  target: NodeType,
  traversal: Traversal | null,
  orderBy: readonly Input[],
): NaiveOrder {
  const asked = orderBy.map((item) => termOf(graph, item));
  const own = defaultTerm(graph, target, traversal);
  const via = traversal?.via.kind === "relationship" ? traversal.via : null;
  const isBoth = via?.direction === "BOTH";
  const isSeveral = via !== null && via.types.length > 1;
  const ties = [
    { of: ({ node }: Reached) => node.id, descending: false },
    { of: ({ relationship }: Reached) => relationship?.key ?? "", descending: false },
    { of: ({ relationship }: Reached) => (isSeveral ? (relationship?.type ?? "") : ""), descending: false },
    { of: ({ relationship }: Reached) => (isBoth ? (relationship?.start ?? "") : ""), descending: false },
  ];
  return { terms: [...(asked.length > 0 ? asked : own), ...ties], signature: JSON.stringify(orderBy) };
}

/** Negative where `one` comes first. */
export function compareBy(order: NaiveOrder, one: readonly Comparable[], other: readonly Comparable[]): number {
  for (const [index, { descending }] of order.terms.entries()) {
    const result = compare(one[index] ?? null, other[index] ?? null);
    if (result !== 0) return descending ? -result : result;
  }
  return 0;
}

/** Where a row stands in an order. */
export function placeIn(order: NaiveOrder, reached: Reached): readonly Comparable[] {
  return order.terms.map(({ of }) => of(reached));
}

/** The rows in an order. */
export function sorted(order: NaiveOrder, rows: readonly Reached[]): readonly Reached[] {
  return rows.toSorted((one, other) => compareBy(order, placeIn(order, one), placeIn(order, other)));
}

type Term = NaiveOrder["terms"][number];

function defaultTerm(graph: NaiveGraph, target: NodeType, traversal: Traversal | null): readonly Term[] {
  if (traversal?.via.kind === "relationship" && traversal.via.depth === "ANY")
    return [{ of: ({ depth }) => depth, descending: false }];
  return target.properties.has("name") ? [propertyTerm(graph, "node", "name", "ASC")] : [];
}

function termOf(graph: NaiveGraph, item: Input): Term {
  const [name, value] = only(item);
  if (name === "edge") {
    const [key, direction] = only(value as Input); // Coerced by the schema.
    return propertyTerm(graph, "edge", key, direction);
  }
  if (typeof value === "string") return propertyTerm(graph, "node", name, value);
  const [, direction] = only(value as Input); // Coerced by the schema.
  return {
    of: ({ node }) => {
      const traversal = graph.model.nodeTypes.get(node.type)?.traversals.get(name);
      return traversal ? reach(graph, node, traversal, "field").length : 0;
    },
    descending: direction === "DESC",
  };
}

function propertyTerm(graph: NaiveGraph, on: "node" | "edge", name: string, direction: unknown): Term {
  return {
    of: (reached) => {
      const property = propertiesOf(graph.model, reached, on).get(name);
      if (!property) throw new Error(`no property ${name}`);
      return sortValue(property, readProperty(reached, on, property));
    },
    descending: direction === "DESC",
  };
}

function only(item: Input): readonly [string, unknown] {
  const [entry, ...others] = Object.entries(item);
  if (entry && others.length === 0) return entry;
  throw new AttestError("BAD_USER_INPUT", "an order has one field");
}

import type { Cypher } from "../cypher/text.js";

/** The variables that a filter and an order speak of. */
export interface Scope {
  readonly node: Cypher;
  /** The relationship that leads to the node; null where there is none, or any number. */
  readonly edge: Cypher | null;
  /** The whole way to the node, where each step's marking counts. */
  readonly path: Cypher | null;
  /** The node that the relationship is taken from, where a filter may speak of it. */
  readonly from?: Cypher;
  /** How citations refer to it, in a list of what rests on a node. */
  readonly reference?: Cypher;
  /** The response path, for the errors of the arguments inside. */
  readonly at: string;
}

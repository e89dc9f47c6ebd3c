import type { Cypher } from "../text.js";

/** A text index to ask: of a property of a label's nodes. */
export interface TextIndexRequest {
  readonly label: string;
  readonly property: string;
  /** The index's name, where an engine goes by it. */
  readonly index: string;
  /** What the clauses call a node that was found, and how well it fits. */
  readonly node: Cypher;
  readonly score: Cypher;
  readonly terms: Cypher;
  /** How many nodes are found at most, the best. */
  readonly most: Cypher;
}

/** What an engine spells differently, and nothing else. */
export interface Dialect {
  /** Clauses that find the nodes that have one of the terms, which are a parameter. */
  readonly findText: (request: TextIndexRequest) => readonly Cypher[];
  /** The same, where the terms are a variable of the statement. */
  readonly findTextBy: (request: TextIndexRequest) => readonly Cypher[];
}

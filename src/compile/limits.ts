/** What an operation may ask for, checked before the store is called. */
export interface OperationLimits {
  /** Traversals below one another, at most: in the answer, and in a filter. */
  readonly maxDepth: number;
  /** Aliases in the whole operation, at most. */
  readonly maxAliases: number;
  /** Root fields, at most. */
  readonly maxRootFields: number;
  /** Subqueries in the statement, at most. */
  readonly maxSubqueries: number;
  /** Conditions in all filters together, at most. */
  readonly maxConditions: number;
  /** Conditions within one another, at most. */
  readonly maxConditionDepth: number;
  /** The largest `first` or `last`, and the longest list of ids. */
  readonly maxFirst: number;
  /** Nodes that the operation may return, at most. */
  readonly maxCost: number;
  /** Milliseconds after which an exploration answers with what it has found. */
  readonly maxExploreMs: number;
}

export const DEFAULT_LIMITS: OperationLimits = {
  maxDepth: 6,
  maxAliases: 30,
  maxRootFields: 20,
  maxSubqueries: 120,
  maxConditions: 200,
  maxConditionDepth: 12,
  maxFirst: 200,
  maxCost: 10_000,
  maxExploreMs: 5_000,
};

import type { OperationLimits } from "../../src/compile/limits.js";

/** What the run's chances start from. `ATTEST_RANDOM_SEED=7 npm test` asks for others, and a failure says which it had. */
export const SEED = Number(process.env["ATTEST_RANDOM_SEED"] ?? "1");

/** How many times as much is tried: `ATTEST_RANDOM_RUNS=10 npm test`. */
export const RUNS = Number(process.env["ATTEST_RANDOM_RUNS"] ?? "1");

/** Limits that no random operation meets. */
export const WIDE: OperationLimits = {
  maxDepth: 1_000,
  maxAliases: 1_000,
  maxRootFields: 1_000,
  maxSubqueries: 1_000,
  maxConditions: 10_000,
  maxConditionDepth: 1_000,
  maxFirst: 1_000,
  maxCost: 1e12,
  maxExploreMs: 600_000,
};

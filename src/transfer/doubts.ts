import type { Values } from "./exported.js";

/**
 * Whether a relationship may stand in a format that cannot say how sure it is: one that the graph keeps as deprecated, or holds for
 * possible or doubtful, would become a fact there.
 */
export function isPlain({ rank, confidence }: Values): boolean {
  return rank !== "DEPRECATED" && confidence !== "POSSIBLE" && confidence !== "DOUBTFUL";
}

/** What must be said with a record where it says anything else than so: deprecated, how it is said, how firmly; `denies, allegedly`. */
export function doubtsOf({ rank, stance, hedge }: Values): string | null {
  const words = [
    rank === "DEPRECATED" ? rank : null,
    stance === "ASSERTS" ? null : stance,
    hedge === "UNQUALIFIED" ? null : hedge,
  ].filter((word) => typeof word === "string");
  return words.length === 0 ? null : words.join(", ").toLowerCase().replaceAll("_", " ");
}

/** Something in a graph that is wrong, or that somebody should look at. */
export interface Finding {
  readonly kind: FindingKind;
  /** The type of the record; "all" where it tells of records of several. */
  readonly type: string;
  /** How many records it tells of, where that is not one. */
  readonly records?: number;
  /** The record, as messages call it. */
  readonly record: string;
  /** What is wrong, with the values quoted. */
  readonly trouble: string;
  /** What to do. */
  readonly cure: string;
}

/** What is looked for, in this order. */
export const FINDING_KINDS = [
  "dangling-citation",
  "no-source",
  "contradicting-dates",
  "number-out-of-bounds",
  "does-not-fit",
  "stale-derived-value",
  "same-name",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Whether a kind is a mistake; the others are worth a look. */
export function isMistake(kind: FindingKind): boolean {
  return kind !== "same-name" && kind !== "no-source";
}

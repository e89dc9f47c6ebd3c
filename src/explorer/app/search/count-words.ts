/** How many hits are listed, and how many the server counted. */
export interface Counted {
  readonly listed: number;
  readonly totalCount: number;
  /** Whether there may be more than were counted. */
  readonly truncated: boolean;
}

/** How many of the hits are listed, as a sentence: "5 of 31", or "of at least 50" where not all were counted. */
export function countWords({ listed, totalCount, truncated }: Counted): string {
  const narrow = "more words narrow them.";
  if (truncated) return `${listed} of at least ${totalCount}; ${narrow}`;
  if (totalCount > listed) return `${listed} of ${totalCount}; ${narrow}`;
  return totalCount === 1 ? "1 found." : `${totalCount} found.`;
}

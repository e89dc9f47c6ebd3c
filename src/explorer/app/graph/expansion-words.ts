/** What an expansion brought. */
export interface Brought {
  /** Records that were not in the picture before. */
  readonly added: number;
  /** Records that were in it, hidden. */
  readonly unhidden: number;
  /** Records around that the server answered, new or not. */
  readonly reached: number;
  /** Relationships of the same kinds that were not followed. */
  readonly left: number;
  /** Whether a time or a confidence was asked for. */
  readonly isNarrowed: boolean;
}

/** What came, as a sentence; where nothing did, why. */
export function expansionWords({ added, unhidden, reached, left, isNarrowed }: Brought): string {
  const further = left > 0 ? ` ${left} more relationships of these kinds lead further.` : "";
  if (added === 0 && unhidden === 0) return nothingNew(reached, isNarrowed) + further;
  const came = [
    ...(added > 0 ? [`${recordsWords(added)} added`] : []),
    ...(unhidden > 0 ? [`${recordsWords(unhidden)} shown again`] : []),
  ];
  return `${came.join(", ")}.${further}`;
}

function nothingNew(reached: number, isNarrowed: boolean): string {
  if (reached > 0) return "Nothing new came: all of it is in the picture already.";
  return isNarrowed
    ? "Nothing came: no relationship of these kinds fits the time and the confidence asked for."
    : "Nothing came: no relationship of these kinds was found.";
}

function recordsWords(count: number): string {
  return `${count} ${count === 1 ? "record" : "records"}`;
}

/** What takes room on a line: from its first pixel to the one after its last. */
export interface Extent {
  readonly id: string;
  readonly left: number;
  readonly right: number;
}

/**
 * The row of each extent by its id, so that no two in a row touch: rows from 0, each extent in the first where it fits, by
 * their left ends. Null where they need more rows than `most`.
 */
export function stackSpans(extents: readonly Extent[], most: number, gap = 8): ReadonlyMap<string, number> | null {
  const rows = new Map<string, number>();
  const ends: number[] = [];
  const inOrder = extents.toSorted((a, b) => a.left - b.left || a.right - b.right || (a.id < b.id ? -1 : 1));
  for (const { id, left, right } of inOrder) {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free === -1 ? ends.length : free;
    if (row >= most) return null;
    ends[row] = right;
    rows.set(id, row);
  }
  return rows;
}

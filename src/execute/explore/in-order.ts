/** Ids, each once, in their order; none where there are none. */
export function distinct(ids: readonly string[] | undefined): readonly string[] {
  return [...new Set(ids)];
}

/** Compares texts by their code points, as both engines order them; JavaScript by itself compares UTF-16 units. */
export function compareTexts(one: string, other: string): number {
  const [left, right] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  for (;;) {
    const [a, b] = [left.next(), right.next()];
    if (a.done || b.done) return Number(b.done ?? false) - Number(a.done ?? false);
    const difference = (a.value.codePointAt(0) ?? 0) - (b.value.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
}

/** Compares lists by their first members that differ; the shorter one comes first where it is the other's beginning. */
export function compareLists<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): number {
  for (const [index, item] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    const difference = compare(item, against);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

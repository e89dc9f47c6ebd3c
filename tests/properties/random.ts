/** Chances that a seed decides, so that a failure can be run again. */
export interface Random {
  /** Whether something of this chance happens. */
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** So many of the items, each once, in a random order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Chances by mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error("nothing to pick from");
    return items[below(items.length)] as Item; // The index is below the length.
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
  };
  return { chance: (probability) => next() < probability, below, pick, some };
}

/** Numbers that look random and are the same on every run. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** One of these. */
  pick<T>(items: readonly T[]): T;
  /** One of these, the first ones far more often than the last: the k-th about 1/k as often as the first. */
  skewed<T>(items: readonly T[]): T;
  /** True in so many of a hundred cases. */
  percent(chance: number): boolean;
}

/** A generator by Tommy Ettinger (mulberry32), from a seed. */
export function newRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error(`Nothing to pick at ${index} of ${items.length}`);
    return item;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (items) => at(items, Math.floor(next() * items.length)),
    // The inverse of the harmonic distribution: log-uniform over the ranks.
    skewed: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
    percent: (chance) => next() * 100 < chance,
  };
}

import { type Claim, type Range, rangeOf } from "./contradiction.js";
import { nameKey } from "./name-key.js";

/**
 * The lowest and the highest number named by claims, or by sums of them; null where none bounds that side (`rangeOf`). A
 * lowest is never above a highest: what is named to bound one side is never beyond the other.
 */
export function rangeOver(all: readonly (Claim | PartsToll)[]): Range {
  const named = all.map(namedBy);
  const numbers = named.flatMap((one) => one.numbers);
  return {
    lowest: named.some(({ lowest }) => lowest !== null) ? numbers.reduce((a, b) => Math.min(a, b)) : null,
    highest: named.some(({ highest }) => highest !== null) ? numbers.reduce((a, b) => Math.max(a, b)) : null,
  };
}

/** What the parts of an event add up to, of one population. */
export interface PartsToll extends Range {
  readonly population: string | null;
  /** The ids of the parts that are added up. */
  readonly events: readonly string[];
}

/** A claim, and what the event it counts is part of. */
export interface PartClaim extends Claim {
  /** The ids of all events that the event it counts is part of, at however many steps. */
  readonly eventPartOf: readonly string[];
}

/**
 * What the parts add up to, each population apart. A part that has a number of its own stands for all parts within it. A
 * part that nobody gives a lowest adds nothing to the lowest, since no count is below 0; one without a highest leaves the
 * highest null. Parts that overlap without one being part of the other are added twice: that the graph does not say.
 */
export function partsTolls(claims: readonly PartClaim[]): PartsToll[] {
  const numbered = claims.filter(hasNumber);
  return groupsBy(numbered, ({ population }) => population && nameKey(population)).map((alike) => {
    const parts = new Map(groupsBy(alike, ({ event }) => event).map((group) => [group[0].event, group]));
    const contains = (larger: string, part: string): boolean =>
      parts.get(part)?.some(({ eventPartOf }) => eventPartOf.includes(larger)) ?? false;
    // Of parts that are said to contain each other, the lowest id stands for all.
    const isCovered = (part: string): boolean =>
      [...parts.keys()].some((other) => contains(other, part) && (other < part || !contains(part, other)));
    const events = [...parts.keys()].filter((part) => !isCovered(part)).toSorted();
    const ranges = events.map((part) => rangeOver(parts.get(part) ?? []));
    return { population: alike[0].population, events, ...sumOf(ranges) };
  });
}

function sumOf(ranges: readonly Range[]): Range {
  const [lowest, highest] = [ranges.map((range) => range.lowest), ranges.map((range) => range.highest)].map((bounds) =>
    bounds.filter((bound) => bound !== null),
  ) as [number[], number[]]; // Two in, two out.
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    lowest: lowest.length > 0 ? sum(lowest) : null,
    highest: highest.length === ranges.length ? sum(highest) : null,
  };
}

interface Named extends Range {
  /** All numbers that are named, the bounds among them. */
  readonly numbers: readonly number[];
}

function namedBy(named: Claim | PartsToll): Named {
  const { lowest, highest } = "lowest" in named ? named : rangeOf(named);
  const best = "best" in named ? named.best : null;
  return { lowest, highest, numbers: [lowest, best, highest].filter((number) => number !== null) };
}

/** Whether a claim has a number, and not words alone. */
export function hasNumber({ minimum, best, maximum }: Claim): boolean {
  return minimum !== null || best !== null || maximum !== null;
}

function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): [Item, ...Item[]][] {
  const groups = new Map<string | null, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

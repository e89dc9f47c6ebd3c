import { compareLists, compareTexts } from "./in-order.js";
import { referenceOf, type FoundLink } from "./exploring.js";

/** Steps that are known: from each record to others, with what they may be taken by. */
export type KnownSteps = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, FoundLink>>>;

/** What is sought among known steps. */
export interface PathRequest {
  readonly steps: KnownSteps;
  readonly from: readonly string[];
  readonly to: ReadonlySet<string>;
  /** How many steps a path has, exactly. */
  readonly length: number;
  /** Whether a record may stand between the ends. */
  readonly isOpen: (id: string) => boolean;
  /** What must stand between the ends. */
  readonly via: readonly string[];
  readonly isLate: () => boolean;
}

/** A path: its records, and for each step what it may be taken by, the surest first. */
export interface FoundPath {
  readonly records: readonly string[];
  readonly steps: readonly (readonly FoundLink[])[];
}

/** How many steps a search tries, and how many paths it keeps: past that it says that there may be more. */
const MOST_TRIES = 500_000;
const MOST_PATHS = 20_000;
/** How many steps it tries before it looks at the time again. */
const TRIES_AT_ONCE = 1_000;

/** All paths of one length, in no order; `truncated` where there are too many to be looked at. */
export function pathsOfLength(request: PathRequest): {
  readonly paths: readonly (readonly string[])[];
  readonly truncated: boolean;
} {
  const { steps, from, to, length, isOpen, via, isLate } = request;
  const distance = distancesTo(request);
  const paths: string[][] = [];
  const way: string[] = [];
  const on = new Set<string>();
  let tries = 0;
  let truncated = false;
  const go = (id: string, left: number): void => {
    way.push(id);
    on.add(id);
    if (left === 0) {
      if (via.every((one) => on.has(one))) paths.push([...way]);
    } else
      for (const next of steps.get(id)?.keys() ?? []) {
        tries += 1;
        truncated ||= tries > MOST_TRIES || paths.length >= MOST_PATHS || (tries % TRIES_AT_ONCE === 0 && isLate());
        if (truncated) break;
        const fits = left === 1 ? to.has(next) : isOpen(next);
        if (fits && !on.has(next) && (distance.get(next) ?? Infinity) < left) go(next, left - 1);
      }
    way.pop();
    on.delete(id);
  };
  for (const id of from) go(id, length);
  return { paths, truncated };
}

/** How many steps lie at least between each record and the nearest of the far ends. */
function distancesTo({ steps, to, length, isOpen }: PathRequest): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const [id, nexts] of steps)
    for (const next of nexts.keys()) {
      const ids = before.get(next);
      if (ids) ids.push(id);
      else before.set(next, [id]);
    }
  const distance = new Map([...to].map((id) => [id, 0]));
  let nearest = [...to];
  for (let step = 1; step < length; step += 1) {
    const further: string[] = [];
    for (const id of nearest)
      for (const other of before.get(id) ?? [])
        if (!distance.has(other) && isOpen(other)) {
          distance.set(other, step);
          further.push(other);
        }
    nearest = further;
  }
  return distance;
}

/** Paths of one length with their steps: the surest first, by the least sure of their steps, then by their ids. */
export function inOrder(
  paths: readonly (readonly string[])[],
  steps: KnownSteps,
  sureness: (link: FoundLink) => number,
): readonly FoundPath[] {
  const all = paths.map((records) => {
    const taken = records.slice(1).map((next, index) => {
      const links = [
        ...(steps
          .get(records[index] ?? "")
          ?.get(next)
          ?.values() ?? []),
      ];
      return links.toSorted(
        (one, other) => sureness(one) - sureness(other) || compareTexts(referenceOf(one), referenceOf(other)),
      );
    });
    const least = taken.map(([surest]) => (surest ? sureness(surest) : Infinity)).toSorted((a, b) => b - a);
    return { path: { records, steps: taken }, least };
  });
  return all
    .toSorted(
      (one, other) =>
        compareLists(one.least, other.least, (a, b) => a - b) ||
        compareLists(one.path.records, other.path.records, compareTexts),
    )
    .map(({ path }) => path);
}

/** For each id, the ids it leads to: of a source those it derives from, of a statement those that repeat it. */
export type Links = ReadonlyMap<string, readonly string[]>;

/**
 * How many sources can be named so that no two of them go back to the same origin.
 *
 * A source's origins are its roots: of all that it reaches by `derivedFrom`, itself included, what derives from nothing
 * more. A cycle is one root. So two papers that copy one agency count once, and so do two rumours that rest on each
 * other. A source with several roots is one account and counts once, and only beside sources that share none of them.
 * Another source never lowers the count, and a copy of one never raises it (for the bound of this see `mostApart`).
 *
 * For a statement, `sourceIds` are its sources and those of every statement that repeats it, at however many steps
 * (`reachableFrom`).
 */
export function independentSources(sourceIds: Iterable<string>, derivedFrom: Links): number {
  return mostApart(sourceRoots(sourceIds, derivedFrom).values());
}

/** How many sets of several members are decided exactly, by trying with and without each. */
const EXACT = 12;

/**
 * The most of the sets of which no two have a member in common. Exact, unless more than twelve sets of several members
 * each are left that meet no set of one member: of those as many as are found smallest first, never more than there are.
 */
export function mostApart(sets: Iterable<ReadonlySet<string>>): number {
  const all = [...sets].filter((set) => set.size > 0);
  // A set of one member can take the place of any other that has the member, so it may always be chosen.
  const single = new Set(all.filter((set) => set.size === 1).flatMap((set) => [...set]));
  const several = all.filter((set) => !meet(set, single)).toSorted(bySizeThenMembers);
  return single.size + (several.length <= EXACT ? mostOf(several) : greedyOf(several));
}

/** Whether two sets have a member in common. */
export function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const member of small) if (large.has(member)) return true;
  return false;
}

/** What `links` lead to from some ids, at however many steps; the ids themselves included. */
export function reachableFrom(ids: Iterable<string>, links: Links): Set<string> {
  const reached = new Set(ids);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  return reached;
}

/** For each source the roots it goes back to, each named by its id, a cycle by the smallest of its ids. */
export function sourceRoots(sourceIds: Iterable<string>, derivedFrom: Links): Map<string, ReadonlySet<string>> {
  const sources = new Set(sourceIds);
  const rootsOf = new Map<string, ReadonlySet<string>>();
  for (const cycle of cyclesOf(sources, derivedFrom)) {
    const originals = cycle.flatMap((id) => derivedFrom.get(id) ?? []).filter((id) => rootsOf.has(id));
    const roots = new Set(originals.flatMap((id) => [...(rootsOf.get(id) ?? [])]));
    if (roots.size === 0) roots.add(cycle.reduce((least, id) => (id < least ? id : least)));
    for (const id of cycle) rootsOf.set(id, roots);
  }
  return new Map([...sources].map((id) => [id, rootsOf.get(id) ?? new Set([id])]));
}

function mostOf(sets: readonly ReadonlySet<string>[]): number {
  const [first, ...rest] = sets;
  if (!first) return 0;
  const apart = rest.filter((set) => !meet(set, first));
  const withFirst = 1 + mostOf(apart);
  return apart.length === rest.length ? withFirst : Math.max(withFirst, mostOf(rest));
}

function greedyOf(sets: readonly ReadonlySet<string>[]): number {
  const taken = new Set<string>();
  let count = 0;
  for (const set of sets) {
    if (meet(set, taken)) continue;
    for (const member of set) taken.add(member);
    count += 1;
  }
  return count;
}

function bySizeThenMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size !== other.size) return one.size - other.size;
  const [a, b] = [one, other].map((set) => JSON.stringify([...set].toSorted())) as [string, string]; // Two in, two out.
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * All that is reached, as cycles (what is in none is one of its own), each after those that it leads to. By a stack
 * rather than recursion, so that a long chain of copies is no trouble. After H. N. Gabow, "Path-based depth-first search
 * for strong and biconnected components", 2000.
 */
function cyclesOf(ids: Iterable<string>, links: Links): string[][] {
  const cycles: string[][] = [];
  const numbers = new Map<string, number>();
  const closed = new Set<string>();
  const open: string[] = [];
  const starts: number[] = [];
  const path: { readonly number: number; readonly nexts: Iterator<string> }[] = [];
  const enter = (id: string): void => {
    const number = numbers.size;
    numbers.set(id, number);
    open.push(id);
    starts.push(number);
    path.push({ number, nexts: (links.get(id) ?? []).values() });
  };
  const joinBackTo = (number: number): void => {
    while ((starts.at(-1) ?? number) > number) starts.pop();
  };
  for (const id of ids) {
    if (!numbers.has(id)) enter(id);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.nexts.next();
      if (!next.done) {
        const seen = numbers.get(next.value);
        if (seen === undefined) enter(next.value);
        else if (!closed.has(next.value)) joinBackTo(seen);
        continue;
      }
      path.pop();
      if (starts.at(-1) !== top.number) continue;
      starts.pop();
      const { number } = top;
      const cycle = open.splice(open.findLastIndex((one) => numbers.get(one) === number));
      for (const one of cycle) closed.add(one);
      cycles.push(cycle);
    }
  }
  return cycles;
}

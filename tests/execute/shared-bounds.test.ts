import { expect, test } from "vitest";
import type { Exploring, FoundLink } from "../../src/execute/explore/exploring.js";
import { shared } from "../../src/execute/explore/shared.js";

/** As many records as may be asked for share as many statements as are looked at. */
const RECORDS = names("record", 20);
const STATEMENTS = names("statement", 5_000);

function names(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => `${kind}-${number}`);
}

function links(ids: readonly string[], ends: readonly string[]): ReadonlyMap<string, readonly FoundLink[]> {
  const link = { type: "TIED_TO", key: "", confidence: "CONFIRMED" };
  return new Map(ids.map((id) => [id, ends.map((end) => ({ ...link, start: id, end }))]));
}

/** A graph of which each record leads to each statement, and each statement to so many other things. */
function exploringOf(things: number, given: Partial<Exploring> = {}): Exploring {
  return {
    asked: async (ids) => ids,
    follow: async (ids, most) => links(ids, ids[0] === RECORDS[0] ? [] : names("thing", things).slice(0, most)),
    statements: async (ids, most) => links(ids, STATEMENTS.slice(0, most)),
    degrees: async () => new Map(),
    citing: async () => new Map(),
    cited: async () => new Map(),
    sureness: () => 0,
    isLate: () => false,
    explored: () => ({ nodes: 0, relationships: 0 }),
    ...given,
  } as Partial<Exploring> as Exploring; // What `shared` asks.
}

interface Answer {
  readonly items: readonly { readonly sharedBy: number; readonly ways: readonly unknown[] }[];
  readonly truncated: boolean;
}

async function explore(exploring: Exploring): Promise<Answer> {
  return (await shared.explore?.(exploring, { ids: RECORDS, first: 100 } as never, new Set())) as unknown as Answer; // As the rule says.
}

test("20 records with 5,000 statements in common block no other request for long", async () => {
  let [longest, since] = [0, performance.now()];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
  });
  const { items, truncated } = await explore(exploringOf(10));
  clearInterval(timer);
  expect(longest).toBeLessThan(2_000);
  expect(truncated).toBe(false);
  expect(items.map(({ sharedBy, ways }) => [sharedBy, ways.length])).toEqual(Array(10).fill([20, 100]));
});

test("of more ways than are walked it is said that some are left out", async () => {
  const { items, truncated } = await explore(exploringOf(11));
  expect(truncated).toBe(true);
  expect(items).toHaveLength(11);
});

test("once the time is up no more ways are walked", async () => {
  let looks = 0;
  const { items } = await explore(exploringOf(10, { isLate: () => (looks += 1) > 5_100 }));
  expect(items.map(({ sharedBy }) => sharedBy)).toEqual(Array(10).fill(2));
});

test.each([20_000, 20_001])("of %d citations those beyond the 20,000th are said to be left out", async (count) => {
  const sources = names("source", 30_000);
  const citing: Exploring["citing"] = async ([id = ""], most) =>
    new Map([[id, sources.slice(0, Math.min(count, most))]]);
  const { truncated } = await explore(exploringOf(0, { citing }));
  expect(truncated).toBe(count > 20_000);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { independentSources, mostApart, reachableFrom, sourceRoots } from "../../src/record/independent-sources.js";

/** Derivations as `copy < original original`. */
function derivations(...lines: readonly string[]): Map<string, readonly string[]> {
  return new Map(
    lines.map((line) => {
      const [copy = "", originals = ""] = line.split(" < ");
      return [copy, originals.split(" ")];
    }),
  );
}

test.each([
  ["no source", [], [], 0],
  ["a source of its own", ["a"], [], 1],
  ["the same source twice", ["a", "a"], [], 1],
  ["two sources that derive from nothing", ["a", "b"], [], 2],
  ["two papers that copy one agency", ["courier", "sentinel"], ["courier < wire", "sentinel < wire"], 1],
  ["the agency beside its copy", ["wire", "courier"], ["courier < wire"], 1],
  ["copies of copies", ["c", "d"], ["c < b", "b < a", "d < a"], 1],
  ["two rumours that rest on each other", ["r", "s"], ["r < s", "s < r"], 1],
  ["a source that says it derives from itself", ["a", "b"], ["a < a"], 2],
  ["copies of a cycle's two ends", ["x", "y"], ["x < r", "y < s", "r < s", "s < r"], 1],
  ["a cycle that itself copies", ["r", "s"], ["r < s", "s < r a"], 1],
  ["one source with two roots", ["s"], ["s < a b"], 1],
  ["a source with two roots and another with a third", ["s", "c"], ["s < a b"], 2],
  ["a compilation beside one of its roots", ["s", "a"], ["s < a b"], 1],
  ["a compilation beside both its roots", ["s", "a", "b"], ["s < a b"], 2],
  ["three compilations, each pair with a root in common", ["s", "t", "u"], ["s < a b", "t < b c", "u < c a"], 1],
  ["a compilation between two that have nothing in common", ["s", "t", "u"], ["s < a b", "t < a c", "u < b d"], 2],
  ["a chain of compilations", ["s", "t", "u"], ["s < a b", "t < b c", "u < c d"], 2],
])("%s: independent sources", (_, sources, lines, count) => {
  expect(independentSources(sources, derivations(...lines))).toBe(count);
});

describe("the roots of a source", () => {
  test("are itself where it derives from nothing", () => {
    expect(sourceRoots(["a"], new Map())).toEqual(new Map([["a", new Set(["a"])]]));
  });
  test("of a cycle are one, named by its smallest id", () => {
    const roots = sourceRoots(["x"], derivations("x < s", "s < t", "t < r", "r < s"));
    expect(roots.get("x")).toEqual(new Set(["r"]));
  });
  test("are found through 100,000 copies of copies", () => {
    const chain = Array.from({ length: 100_000 }, (_, copy) => [`${copy + 1}`, [`${copy}`]] as const);
    expect(sourceRoots(["100000"], new Map(chain)).get("100000")).toEqual(new Set(["0"]));
  });
});

test("what is reached includes where one starts, and ends in a cycle", () => {
  expect(reachableFrom(["a"], derivations("a < b", "b < c", "c < b", "d < a"))).toEqual(new Set(["a", "b", "c"]));
});

describe("against every subset of the sources", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const id = fc.constantFrom(...ids);
  const graph = fc
    .array(fc.tuple(id, fc.uniqueArray(id, { maxLength: 3 })), { maxLength: 7 })
    .map((all) => new Map(all));

  /** All that a source reaches, by repeating until nothing is added. */
  function reach(from: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
    const reached = new Set([from]);
    for (const _ of ids) for (const one of [...reached]) for (const next of edges.get(one) ?? []) reached.add(next);
    return reached;
  }

  /** Two sources share an origin where they both reach something from which all that it reaches leads back to it. */
  function apart(one: string, other: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
    const both = [...reach(one, edges)].filter((origin) => reach(other, edges).has(origin));
    return !both.some((origin) => [...reach(origin, edges)].every((next) => reach(next, edges).has(origin)));
  }

  function brute(sources: readonly string[], edges: ReadonlyMap<string, readonly string[]>): number {
    const subsets = Array.from({ length: 2 ** sources.length }, (_, bits) =>
      sources.filter((_, at) => bits & (1 << at)),
    );
    const free = subsets.filter((some) =>
      some.every((one, at) => some.slice(at + 1).every((o) => apart(one, o, edges))),
    );
    return Math.max(...free.map((some) => some.length));
  }

  test("the count is of the most that have no origin in common", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), graph, (sources, edges) => {
        expect(independentSources(sources, edges)).toBe(brute(sources, edges));
      }),
      { numRuns: 500 },
    );
  });
  test("another source never lowers the count, and a copy of one never raises it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), id, graph, (sources, more, edges) => {
        const count = independentSources(sources, edges);
        expect(independentSources([...sources, more], edges)).toBeGreaterThanOrEqual(count);
        const copied = new Map([...edges, ["copy", sources.slice(0, 1)]]);
        expect(independentSources([...sources, "copy"], copied)).toBe(count);
      }),
    );
  });
});

test("beyond twelve tangled sources the count is quick, and no more than the truth", () => {
  const ring = Array.from({ length: 60 }, (_, at) => new Set([`${at}`, `${(at + 1) % 60}`]));
  expect(mostApart(ring)).toBeGreaterThan(15);
  expect(mostApart(ring)).toBeLessThanOrEqual(30);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEdtf } from "../../src/record/edtf.js";
import { toll, type TollClaim, type TollOptions } from "../../src/record/toll.js";

type Said = Partial<Omit<TollClaim, "statement">> & { readonly statement?: Partial<TollClaim["statement"]> };

/** A claim of killed on the bridge, up to 2019-03-07, of a statement, a speaker and a source of its own. */
function claim(id: string, said: Said): TollClaim {
  const source = said.sources ?? [{ id: `source-${id}`, roots: [`source-${id}`] }];
  const made = { rank: "NORMAL", madeOn: null, updatedBy: [], retracted: false } as const;
  const nothing = { population: null, minimum: null, best: null, maximum: null, verbatim: id };
  return {
    ...{ id, event: "bridge", eventIsPart: false, eventPartOf: [], measure: "KILLED", rank: "NORMAL" },
    ...{ cumulativeTo: readEdtf("2019-03-07"), ...nothing, ...said, sources: source },
    statement: { id: `statement-${id}`, speakers: [`speaker-${id}`], ...made, ...said.statement },
  };
}

/** A claim of killed in a part of the unrest. */
function partClaim(id: string, event: string, said: Said, ...eventPartOf: string[]): TollClaim {
  return claim(id, { event, eventIsPart: true, eventPartOf: ["unrest", ...eventPartOf], ...said });
}

const up = (to: string): Said => ({ cumulativeTo: readEdtf(to) });
const ids = (claims: readonly TollClaim[]): string[] => claims.map(({ id }) => id);
const bounds = (...claims: readonly TollClaim[]): unknown[] => {
  const { lowest, highest } = toll(claims);
  return [lowest, highest];
};

describe("lowest and highest", () => {
  test.each([
    ["no claim", [], null, null],
    ["a word", [{}], null, null],
    ["a best alone", [{ best: 4 }], 4, 4],
    ["none killed", [{ best: 0 }], 0, 0],
    ["at least", [{ minimum: 40 }], 40, null],
    ["at least, with a best", [{ minimum: 41, best: 41 }], 41, null],
    ["at most", [{ maximum: 5000 }], null, 5000],
    ["a range and a word", [{ minimum: 55, best: 61, maximum: 70 }, {}], 55, 70],
    ["several", [{ best: 4 }, { best: 79 }, { minimum: 55, maximum: 70 }], 4, 79],
    ["at least, and a higher", [{ minimum: 40 }, { best: 79 }], 40, 79],
    ["at least, and a lower: 4 is not the most that is claimed", [{ best: 4 }, { minimum: 101 }], 4, 101],
    ["at least 101 and at most 50", [{ minimum: 101 }, { maximum: 50 }], 50, 101],
    ["at least, with a higher best", [{ minimum: 40, best: 60 }, { best: 50 }], 40, 60],
  ])("of %s", (_, said, lowest, highest) => {
    expect(bounds(...said.map((numbers, at) => claim(`${at}`, numbers)))).toEqual([lowest, highest]);
  });
});

describe("which claims count", () => {
  const claims = [
    claim("plain", { best: 10 }),
    claim("deprecated", { best: 1, rank: "DEPRECATED" }),
    claim("of-deprecated", { best: 2, statement: { rank: "DEPRECATED" } }),
    claim("retracted", { best: 300, statement: { retracted: true } }),
    claim("of-part", { best: 5, eventIsPart: true }),
  ];
  test.each<[TollOptions, string[]]>([
    [{}, ["plain"]],
    [{ includeDeprecated: true }, ["of-deprecated", "plain", "deprecated"]],
    [{ includeRetracted: true }, ["plain", "retracted"]],
    [{ includeParts: true }, ["plain", "of-part"]],
  ])("%o", (options, counted) => {
    expect(ids(toll(claims, options).claims)).toEqual(counted);
  });
  test.each([
    ["2019-03-06", ["undated"]],
    ["2019-03-07", ["undated", "to-7"]],
    ["2019-03", ["undated", "to-7", "in-march"]],
    ["2019-03-31", ["undated", "to-7", "in-march"]],
    ["2019", ["undated", "to-7", "in-march"]],
    ["2019/..", ["undated", "to-7", "in-march", "open", "unknown"]],
  ])("as of %s, those that certainly count nothing after it", (asOf, counted) => {
    const undated = { cumulativeTo: null, statement: { madeOn: readEdtf("2019-03-06") } };
    const all = [
      claim("undated", undated),
      claim("to-7", {}),
      claim("in-march", up("2019-03")),
      claim("open", up("2019-03/..")),
      claim("unknown", { cumulativeTo: null }),
    ];
    expect(ids(toll(all, { asOf: readEdtf(asOf) }).claims).toSorted()).toEqual(counted.toSorted());
  });
});

describe("the latest claim", () => {
  test.each<[string, string, ...TollClaim[]]>([
    ["has the latest cut-off", "b", claim("a", { best: 9 }), claim("b", { best: 4, ...up("2019-03-14") })],
    [
      "is as late as is certain",
      "b",
      claim("a", { best: 1, ...up("2021") }),
      claim("b", { best: 2, ...up("2021-03") }),
    ],
    ["may be later", "b", claim("a", { best: 1 }), claim("b", { best: 2, ...up("2019-03-07/2019-03-09") })],
    ["is preferred", "b", claim("a", { best: 1 }), claim("b", { best: 2, rank: "PREFERRED" })],
    [
      "is not updated",
      "b",
      claim("a", { best: 1, statement: { updatedBy: ["statement-b"] } }),
      claim("b", { best: 2 }),
    ],
    ["has the lower id, if nothing else", "a", claim("b", { best: 1 }), claim("a", { best: 2 })],
    ["has a number, if any has", "a", claim("a", { best: 41 }), claim("b", up("2021"))],
    ["may be a word, if none has a number", "b", claim("a", {}), claim("b", up("2021"))],
    ["has a cut-off, if any has", "b", claim("a", { best: 1, cumulativeTo: null }), claim("b", { best: 2 })],
  ])("%s", (_, id, ...claims) => {
    expect(toll(claims).latest?.id).toBe(id);
  });
  test("is none where there is no claim", () => {
    expect(toll([])).toMatchObject({ latest: null, claims: [], sourcesCount: 0, contested: false });
  });
});

describe("contested", () => {
  const wire = [{ id: "source-wire", roots: ["source-wire"] }];
  const updated = { statement: { updatedBy: ["statement-b"] } };
  test.each<[string, boolean, ...TollClaim[]]>([
    ["where two counts of one date do not meet", true, claim("a", { best: 4 }), claim("b", { best: 41 })],
    ["not where they meet", false, claim("a", { best: 45 }), claim("b", { minimum: 41 })],
    ["not by a later count that is higher", false, claim("a", { best: 4 }), claim("b", { best: 41, ...up("2021") })],
    ["by a later count that is lower", true, claim("a", { best: 41 }), claim("b", { best: 4, ...up("2021") })],
    ["not by a word", false, claim("a", { best: 4 }), claim("b", {})],
    [
      "not by what is updated",
      false,
      claim("a", { best: 41, ...updated }),
      claim("b", { best: 4 }),
      claim("c", { best: 4 }),
    ],
    ["by what a word updates", true, claim("a", { best: 41, ...updated }), claim("b", {}), claim("c", { best: 4 })],
    ["not by two copies of one source", false, ...copies(["courier"], ["sentinel"])],
    [
      "not by one source that says two things",
      false,
      claim("a", { best: 4, sources: wire, ...by("x") }),
      claim("b", { best: 5, sources: wire, ...by("x") }),
    ],
    [
      "by one source that quotes two sides",
      true,
      claim("a", { best: 4, sources: wire }),
      claim("b", { best: 5, sources: wire }),
    ],
    [
      "not by one source that does not say who speaks",
      false,
      claim("a", { best: 4, sources: wire, statement: { speakers: [] } }),
      claim("b", { best: 5, sources: wire }),
    ],
    ["by what has no known source", true, claim("a", { best: 4, sources: [] }), claim("b", { best: 5, sources: [] })],
  ])("%s", (_, contested, ...claims) => {
    expect(toll(claims).contested).toBe(contested);
  });

  function by(speaker: string): Said {
    return { statement: { speakers: [speaker] } };
  }
  function copies(...papers: string[][]): TollClaim[] {
    return papers.map(([id = ""], at) => claim(id, { best: at, sources: [{ id, roots: ["source-wire"] }] }));
  }
});

test("an updated claim still counts, and contests again when its update does not count", () => {
  const updated = claim("a", { best: 41, statement: { updatedBy: ["statement-b"] } });
  const update = claim("b", { best: 4, statement: { retracted: true } });
  expect(toll([updated, update])).toMatchObject({ lowest: 41, contested: false });
  expect(toll([updated, update, claim("c", { best: 4 })])).toMatchObject({ lowest: 4, highest: 41, contested: true });
  expect(toll([updated, update], { includeRetracted: true })).toMatchObject({
    lowest: 4,
    highest: 41,
    contested: false,
  });
});

test("what was updated by way of a statement that does not count is updated", () => {
  const first = claim("a", { best: 41, statement: { updatedBy: ["statement-b"] } });
  const middle = claim("b", { best: 63, rank: "DEPRECATED", statement: { updatedBy: ["statement-c"] } });
  expect(toll([first, middle, claim("c", { best: 4 }), claim("d", { best: 4 })]).contested).toBe(false);
});

describe("parts", () => {
  const parts = [
    partClaim("bridge-low", "bridge", { best: 4 }),
    partClaim("bridge-high", "bridge", { minimum: 63, maximum: 70 }),
    partClaim("camp", "camp", { minimum: 2, maximum: 3 }),
    partClaim("volley", "volley", { best: 50 }, "bridge"),
    partClaim("camp-gate", "gate", {}, "camp"),
  ];
  const asked = { includeParts: true };

  test("count only when asked for", () => {
    expect(toll(parts)).toMatchObject({ lowest: null, highest: null, claims: [], parts: [] });
  });
  test("are summed where the whole has no number, a part with a number standing for the parts in it", () => {
    const summed = [{ population: null, events: ["bridge", "camp"], lowest: 6, highest: 73 }];
    const whole = claim("whole", { event: "unrest" });
    expect(toll([...parts, whole], asked)).toMatchObject({ lowest: 6, highest: 73, latest: whole, parts: summed });
  });
  test("are never added to the number of the whole", () => {
    const whole = claim("whole", { event: "unrest", minimum: 80 });
    expect(toll([...parts, whole], asked)).toMatchObject({ lowest: 80, highest: null, latest: whole });
    expect(toll([...parts, whole], asked).parts).toMatchObject([{ lowest: 6, highest: 73 }]);
  });
  test("without a lowest add nothing to it, without a highest leave it null", () => {
    const open = [partClaim("raid", "raid", { maximum: 9 }), partClaim("flight", "flight", { minimum: 1 })];
    expect(toll([...parts, ...open], asked).parts).toMatchObject([{ lowest: 7, highest: null }]);
  });
  test("without any lowest have none", () => {
    expect(toll([partClaim("raid", "raid", { maximum: 9 })], asked)).toMatchObject({ lowest: null, highest: 9 });
  });
  test("of several populations are not added to each other", () => {
    const guards = partClaim("guards", "camp", { best: 11, population: "guards" });
    expect(toll([...parts, guards], asked)).toMatchObject({
      ...{ lowest: 6, highest: 73 },
      parts: [
        { population: null, lowest: 6, highest: 73 },
        { population: "guards", events: ["camp"], lowest: 11, highest: 11 },
      ],
    });
  });
  test("that are said to contain each other count once", () => {
    const circle = [partClaim("a", "a", { best: 1 }, "b", "a"), partClaim("b", "b", { best: 2 }, "a", "b")];
    expect(toll(circle, asked).parts).toMatchObject([{ events: ["a"], lowest: 1, highest: 1 }]);
  });
  test("do not contest each other, but may each be contested", () => {
    expect(toll(parts.slice(1), asked).contested).toBe(false);
    expect(toll(parts, asked).contested).toBe(true);
  });
});

test("sources are counted as far as they are independent", () => {
  const sources = (id: string, ...roots: string[]): Said => ({ sources: [{ id, roots }] });
  const claims = [claim("a", sources("courier", "wire")), claim("b", sources("sentinel", "wire"))];
  expect(toll(claims).sourcesCount).toBe(1);
  expect(toll([...claims, claim("c", sources("registry", "registry")), claim("d", { sources: [] })]).sourcesCount).toBe(
    2,
  );
});

test("the shooting on Mill Bridge, in the invented world, is contested between 4 and more than a hundred", () => {
  const one = (id: string, date: string, numbers: Said, ...roots: string[]): TollClaim =>
    claim(id, { ...up(date), ...numbers, sources: [{ id: `source-${id}`, roots }] });
  const updatedBy = (...statements: string[]): Said => ({ statement: { updatedBy: statements } });
  const four = { minimum: 4, best: 4, maximum: 4 };
  const claims = [
    one("drosk", "2019-03-07", four, "bulletin"),
    one("front", "2019-03-06", { minimum: 101 }, "communique"),
    one(
      "lantern-1",
      "2019-03-07",
      { minimum: 41, best: 41, rank: "DEPRECATED", ...updatedBy("statement-lantern-2") },
      "1",
    ),
    one("lantern-2", "2019-03-14", { minimum: 63, best: 63, maximum: 70, ...updatedBy("statement-lantern-3") }, "1"),
    one("lantern-3", "2019-05-31", { minimum: 79, best: 79, maximum: 79, rank: "PREFERRED" }, "1", "registry"),
    one("meridian-1", "2019-03-09", { best: 300, statement: { retracted: true } }, "meridian"),
    one("meridian-2", "2019-03-31", { minimum: 55, best: 61, maximum: 70 }, "meridian"),
    one("registry", "2021", { minimum: 81, best: 81, maximum: 81 }, "registry"),
    claim("residents", { cumulativeTo: null, sources: [{ id: "courier", roots: ["wire"] }] }),
  ];
  const { lowest, highest, latest, contested, sourcesCount, claims: counted } = toll(claims);
  expect([lowest, highest, latest?.id, contested, sourcesCount]).toEqual([4, 101, "registry", true, 6]);
  expect(ids(counted)).toEqual(["registry", "lantern-3", "meridian-2", "lantern-2", "drosk", "front", "residents"]);
  expect(toll(claims.filter(({ id }) => id !== "front")).contested).toBe(false);
});

describe("whatever the claims", () => {
  const number = fc.option(fc.nat(9), { nil: null });
  const date = fc.constantFrom("2019-03-06", "2019-03-07", "2019-03", "2019", "2019-03-07/..").map(readEdtf);
  const statement = fc.record({
    retracted: fc.boolean(),
    updatedBy: fc.subarray(["statement-0", "statement-1", "statement-2"], { maxLength: 1 }),
  });
  const said = fc.record({
    ...{ minimum: number, best: number, maximum: number, statement },
    cumulativeTo: fc.option(date, { nil: null }),
    rank: fc.constantFrom("PREFERRED" as const, "NORMAL" as const, "DEPRECATED" as const),
    event: fc.constantFrom("unrest", "bridge", "camp"),
    eventPartOf: fc.subarray(["unrest", "bridge", "camp"]),
  });
  const random = fc
    .array(said, { maxLength: 6 })
    .map((all) => all.map((one, at) => claim(`${at}`, { ...one, eventIsPart: one.event !== "unrest" })));
  const options = fc.record({
    ...{ includeDeprecated: fc.boolean(), includeRetracted: fc.boolean(), includeParts: fc.boolean() },
    asOf: fc.option(date, { nil: null }),
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(random, options, (claims, asked) => {
        expect(toll(claims.toReversed(), asked)).toEqual(toll(claims, asked));
      }),
    );
  });
  test("the bounds are named by somebody, in order, and one claim more never narrows them", () => {
    fc.assert(
      fc.property(random, options, (claims, asked) => {
        const own = claims.filter(({ eventIsPart }) => !eventIsPart);
        const [few, all] = [toll(own.slice(1), asked), toll(own, asked)];
        const named = all.claims.flatMap(({ minimum, best, maximum }) => [minimum, best, maximum]);
        for (const bound of [all.lowest, all.highest]) if (bound !== null) expect(named).toContain(bound);
        if (all.highest !== null) expect(all.lowest ?? 0).toBeLessThanOrEqual(all.highest);
        if (few.lowest !== null) expect(all.lowest).toBeLessThanOrEqual(few.lowest);
        if (few.highest !== null) expect(all.highest).toBeGreaterThanOrEqual(few.highest);
      }),
    );
  });
});

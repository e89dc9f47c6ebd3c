import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, contradictionCandidates, cutOffOf, rangeOf } from "../../src/record/contradiction.js";
import { ABSENT, boundText, OPEN_END, OPEN_START, readEdtf } from "../../src/record/edtf.js";

/** A claim of killed, up to 2019-03-07, of a statement of its own. */
function claim(id: string, said: Partial<Claim>): Claim {
  const statement = { id: `statement-${id}`, madeOn: null, updatedBy: [] };
  const nothing = { population: null, minimum: null, best: null, maximum: null, verbatim: id };
  return {
    id,
    event: "bridge",
    measure: "KILLED",
    ...nothing,
    cumulativeTo: readEdtf("2019-03-07"),
    statement,
    ...said,
  };
}

function kinds(...claims: readonly Claim[]): string[] {
  return [...contradictionCandidates(claims)].map(({ first, second, kind }) => `${first.id} ${second.id} ${kind}`);
}

const up = (to: string): Pick<Claim, "cumulativeTo"> => ({ cumulativeTo: readEdtf(to) });
const statement = (id: string, ...updatedBy: string[]): Pick<Claim, "statement"> => ({
  statement: { id, madeOn: null, updatedBy },
});

test.each([
  ["nothing", {}, null, null],
  ["a best alone", { best: 4 }, 4, 4],
  ["at least", { minimum: 41 }, 41, null],
  ["at least, with a best", { minimum: 41, best: 41 }, 41, null],
  ["at most, with a best", { best: 60, maximum: 70 }, null, 70],
  ["from, to", { minimum: 55, best: 61, maximum: 70 }, 55, 70],
  ["none", { best: 0 }, 0, 0],
])("the range of %s", (_, numbers, lowest, highest) => {
  expect(rangeOf(claim("a", numbers))).toEqual({ lowest, highest });
});

test.each([
  ["2019-03", null, "2019-03-01", "2019-03-31"],
  ["2019-03", "2019-03-20", "2019-03-01", "2019-03-20"],
  ["2021", "2021-02/2021-05", "2021-01-01", "2021-05-31"],
  ["2019-03-20T12:00:00/..", "2019-03-20T12:00:00", "2019-03-20T12:00:00", "2019-03-20T12:00:00"],
  ["2030", "2019-03-20", "2030-01-01", "2030-12-31"],
  ["2019-03-07/..", "2019-03-20", "2019-03-07", "2019-03-20"],
  [null, "2019-03-06", null, "2019-03-06"],
  [null, "2019-03-06/..", null, null],
  [null, null, null, null],
])("a cut-off of %s in a statement of %s lies in %s to %s", (to, made, from, until) => {
  const madeOn = made === null ? null : readEdtf(made);
  const given = { cumulativeTo: to === null ? null : readEdtf(to), statement: { id: "s", madeOn, updatedBy: [] } };
  const { earliest, latest } = cutOffOf(given);
  expect([boundText(earliest, false), boundText(latest, true)]).toEqual([from, until]);
});

test("a stored date that is not there is no cut-off", () => {
  const absent = { earliest: ABSENT, latest: ABSENT };
  const cutOff = cutOffOf({ cumulativeTo: absent, statement: { id: "s", madeOn: absent, updatedBy: [] } });
  expect(cutOff).toEqual({ earliest: OPEN_START, latest: OPEN_END });
});

describe("at overlapping cut-off dates", () => {
  test.each([
    ["4 and 41", { best: 4 }, { best: 41 }],
    ["4 and at least 41", { best: 4 }, { minimum: 41, best: 41 }],
    ["at most 30 and 31 to 40", { maximum: 30 }, { minimum: 31, maximum: 40 }],
    ["a month and a day in it", { best: 4, ...up("2019-03") }, { best: 5 }],
    ["no date and any", { best: 4, cumulativeTo: null }, { best: 5, ...up("2021") }],
    ["no date and none", { best: 4, cumulativeTo: null }, { best: 5, cumulativeTo: null }],
    ["held", { best: 4, measure: "DETAINED" }, { best: 5, measure: "DETAINED" }],
    ["one population, spelt twice", { best: 4, population: "Civilians" }, { best: 5, population: " civilians" }],
  ])("ranges that do not meet are offered: %s", (_, one, other) => {
    expect(kinds(claim("a", one), claim("b", other))).toEqual(["a b RANGES_APART"]);
  });
  test.each([
    ["4 and 4", { best: 4 }, { best: 4 }],
    ["63 to 70 and 55 to 63", { minimum: 63, maximum: 70 }, { minimum: 55, maximum: 63 }],
    ["at least 41 and 300", { minimum: 41, best: 41 }, { best: 300 }],
    ["at least 41 and at least 300", { minimum: 41 }, { minimum: 300 }],
    ["a word and a number", {}, { best: 300 }],
    ["another event", { best: 4 }, { best: 5, event: "raid" }],
    ["another measure", { best: 4 }, { best: 5, measure: "INJURED" }],
    ["another population", { best: 4, population: "civilians" }, { best: 5 }],
    ["one statement", { best: 4, ...statement("s") }, { best: 5, ...statement("s") }],
    ["a statement and its update", { best: 4, ...statement("s", "t") }, { best: 5, ...statement("t") }],
  ])("these are not: %s", (_, one, other) => {
    expect(kinds(claim("a", one), claim("b", other))).toEqual([]);
  });
});

describe("at cut-off dates apart", () => {
  test("a later count that is higher contradicts nothing", () => {
    expect(kinds(claim("a", { best: 4 }), claim("b", { best: 41, ...up("2019-03-14") }))).toEqual([]);
  });
  test("a later count of killed that is lower is offered", () => {
    const front = claim("front", { minimum: 101, ...up("2019-03-06") });
    expect(kinds(claim("drosk", { best: 4 }), front)).toEqual(["drosk front COUNT_FALLS"]);
  });
  test("a later count of held that is lower is not: they may be free", () => {
    const held = { measure: "DETAINED" };
    expect(kinds(claim("a", { best: 30, ...held }), claim("b", { best: 4, ...held, ...up("2019-04") }))).toEqual([]);
  });
  test("a claim without a cut-off counts no further than its statement's date", () => {
    const early = { statement: { id: "s", madeOn: readEdtf("2019-03-06"), updatedBy: [] } };
    expect(kinds(claim("a", { best: 4, cumulativeTo: null, ...early }), claim("b", { best: 41 }))).toEqual([]);
  });
});

test("an update of an update corrects the first, however the middle is counted", () => {
  const first = claim("a", { best: 41, ...statement("one", "two") });
  const middle = claim("b", { ...statement("two", "three") });
  expect(kinds(first, middle, claim("c", { best: 79, ...statement("three") }))).toEqual([]);
});

test("claims of no known statement are compared like others", () => {
  expect(kinds(claim("a", { best: 4, statement: null }), claim("b", { best: 5, statement: null }))).toHaveLength(1);
});

test("the reason is in words", () => {
  const four = claim("a", { best: 4, verbatim: "four" });
  const many = claim("b", { minimum: 101, verbatim: "more than a hundred", ...up("2019-03-06") });
  const some = claim("c", { minimum: 20, maximum: 30, verbatim: "twenty or thirty", cumulativeTo: null });
  expect([...contradictionCandidates([four, many, some])].map(({ reason }) => reason)).toEqual([
    '"four" is 4 up to 2019-03-07; "more than a hundred" is at least 101 up to 2019-03-06. The later is lower, and a count of KILLED cannot fall.',
    '"four" is 4 up to 2019-03-07; "twenty or thirty" is 20 to 30 up to a date not given. The dates may be the same, and the ranges do not meet.',
    '"more than a hundred" is at least 101 up to 2019-03-06; "twenty or thirty" is 20 to 30 up to a date not given. The dates may be the same, and the ranges do not meet.',
  ]);
});

describe("against every day and number", () => {
  const side = fc.option(fc.nat(6), { nil: null });
  const span = fc.tuple(fc.nat(3), fc.nat(2)).map(([from, more]) => ({ earliest: from, latest: from + more }));
  const random = fc
    .record({ minimum: side, best: side, maximum: side, cumulativeTo: fc.option(span, { nil: null }) })
    .filter(({ minimum, maximum }) => minimum === null || maximum === null || minimum <= maximum);
  const DAYS = [0, 1, 2, 3, 4, 5];
  const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7];

  const covers = ({ cumulativeTo: date }: Pick<Claim, "cumulativeTo">, day: number): boolean =>
    !date || (date.earliest <= day && day <= date.latest);
  const allows = ({ minimum, best, maximum }: Pick<Claim, "minimum" | "best" | "maximum">, count: number): boolean =>
    minimum === null && maximum === null
      ? best === null || best === count
      : count >= (minimum ?? -Infinity) && count <= (maximum ?? Infinity);

  test("two claims are offered exactly where no day, or no growing count, satisfies both", () => {
    fc.assert(
      fc.property(random, random, (one, other) => {
        const sameDay = DAYS.some((day) => covers(one, day) && covers(other, day));
        const possible = COUNTS.some((a) => COUNTS.some((b) => allows(one, a) && allows(other, b) && follows(a, b)));
        function follows(a: number, b: number): boolean {
          if (sameDay) return a === b;
          return DAYS.some((day) => covers(one, day) && DAYS.some((o) => o > day && covers(other, o)))
            ? a <= b
            : a >= b;
        }
        expect(kinds(claim("a", one), claim("b", other))).toHaveLength(possible ? 0 : 1);
        expect(kinds(claim("b", one), claim("a", other))).toHaveLength(possible ? 0 : 1);
      }),
      { numRuns: 2_000 },
    );
  });
});

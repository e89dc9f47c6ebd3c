import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bucket, bucketsOf, type BucketUnit, MOST_BUCKETS } from "../../src/record/buckets.js";
import { ABSENT, OPEN_END, readEdtf } from "../../src/record/edtf.js";
import { stretchesOf } from "../../src/record/edtf-stretches.js";

const DAY = 86_400;
const UNITS = ["DAY", "WEEK", "MONTH", "YEAR"] as const;

function spread(edtf: string, unit: BucketUnit, limit?: number): readonly Bucket[] {
  const found = bucketsOf(stretchesOf(edtf), unit, "SPREAD", limit);
  return found.kind === "BUCKETS" ? found.buckets : [];
}

function weights(edtf: string, unit: BucketUnit): Record<string, number> {
  return Object.fromEntries(spread(edtf, unit).map(({ name, weight }) => [name, weight]));
}

test.each([
  ["2025-03-06", "2025-03-06", "2025-W10", "2025-03", "2025"],
  ["2025-03-06T23:59:59", "2025-03-06", "2025-W10", "2025-03", "2025"],
  ["2004-12-31", "2004-12-31", "2004-W53", "2004-12", "2004"],
  ["2005-01-02", "2005-01-02", "2004-W53", "2005-01", "2005"],
  ["2005-01-03", "2005-01-03", "2005-W01", "2005-01", "2005"],
  ["2019-12-30", "2019-12-30", "2020-W01", "2019-12", "2019"],
  ["2021-01-03", "2021-01-03", "2020-W53", "2021-01", "2021"],
  ["1969-12-28", "1969-12-28", "1969-W52", "1969-12", "1969"],
  ["0000-02-29", "0000-02-29", "0000-W09", "0000-02", "0000"],
  ["-0044-03-15", "-0044-03-15", "-0044-W11", "-0044-03", "-0044"],
  ["Y12000", "+12000-01-01", "+11999-W52", "+12000-01", "Y12000"],
  ["Y-17000", "-17000-01-01", "-17000-W01", "-17000-01", "Y-17000"],
])("%s is counted in %s, %s, %s and %s", (edtf, ...names) => {
  const found = UNITS.map((unit) => bucketsOf([readEdtf(edtf)], unit, "EARLIEST"));
  expect(found.map((one) => (one.kind === "BUCKETS" ? one.buckets[0]?.name : one.kind))).toEqual(names);
});

describe("a date that spans several buckets", () => {
  test("is spread by how much of it lies in each", () => {
    expect(weights("2025-03-30/2025-04-02", "MONTH")).toEqual({ "2025-03": 0.5, "2025-04": 0.5 });
    expect(weights("2025-03-08/2025-03-10", "WEEK")).toEqual({ "2025-W10": 2 / 3, "2025-W11": 1 / 3 });
    expect(weights("2025-03-06T18:00:00/2025-03-07T05:59:59", "DAY")).toEqual({ "2025-03-06": 0.5, "2025-03-07": 0.5 });
    expect(weights("2024", "MONTH")).toMatchObject({ "2024-01": 31 / 366, "2024-02": 29 / 366 });
    expect(weights("2003-24", "YEAR")).toEqual({ "2003": 31 / 91, "2004": 60 / 91 });
  });
  test("is counted at its earliest, if the caller chooses", () => {
    const earliest = bucketsOf([readEdtf("2025-03-30/2025-04-02")], "MONTH", "EARLIEST");
    expect(earliest).toMatchObject({ kind: "BUCKETS", buckets: [{ name: "2025-03", weight: 1 }] });
  });
});

describe("a set is spread", () => {
  test("over its members, and not over what lies between them", () => {
    expect(weights("{2019-05-02, 2019-05-09}", "DAY")).toEqual({ "2019-05-02": 0.5, "2019-05-09": 0.5 });
    expect(weights("[2019-05-02, 2019-05-09]", "WEEK")).toEqual({ "2019-W18": 0.5, "2019-W19": 0.5 });
    expect(weights("{1667, 1668-12}", "YEAR")).toEqual({ "1667": 365 / 396, "1668": 31 / 396 });
    expect(weights("[1667-12, 1960-01-01..1960-01-03]", "MONTH")).toEqual({ "1667-12": 31 / 34, "1960-01": 3 / 34 });
  });
  test("over all of the years from one to another", () => {
    expect(weights("[1665..1667]", "YEAR")).toEqual({ "1665": 1 / 3, "1666": 1 / 3, "1667": 1 / 3 });
  });
  test("over a day once, though two members have it, in whatever order they stand", () => {
    expect(weights("{2025-03-06..2025-03-08, 2025-03-07, 2025-03-01}", "DAY")).toEqual({
      "2025-03-01": 0.25,
      "2025-03-06": 0.25,
      "2025-03-07": 0.25,
      "2025-03-08": 0.25,
    });
  });
  test("over as many buckets as its members lie in, however far apart", () => {
    expect(bucketsOf(stretchesOf("{1667, 1668-12}"), "DAY", "SPREAD")).toEqual({ kind: "TOO_WIDE", count: 396 });
    expect(weights("[1667-01-01, 1967-01-01]", "DAY")).toEqual({ "1667-01-01": 0.5, "1967-01-01": 0.5 });
  });
});

test("a bucket says its first and last second", () => {
  const { earliest, latest } = readEdtf("2025-03-03/2025-03-09");
  expect(spread("2025-03-06", "WEEK")).toEqual([{ name: "2025-W10", earliest, latest, weight: 1 }]);
});

describe("is in no bucket:", () => {
  test.each([
    ["no date", [], "NO_VALUE", "NO_VALUE"],
    ["a stored date that is not there", [{ earliest: ABSENT, latest: ABSENT }], "NO_VALUE", "NO_VALUE"],
    ["a date open at its end", stretchesOf("2025-03/.."), "OPEN", "BUCKETS"],
    ["a date open at its start", stretchesOf("../2025-03"), "OPEN", "OPEN"],
    ["an unknown date", stretchesOf("/.."), "OPEN", "OPEN"],
    ["a set open at its end", stretchesOf("[2024-12, 2025-03..]"), "OPEN", "BUCKETS"],
    ["a set open at its start", stretchesOf("[..2024-12, 2025-03]"), "OPEN", "OPEN"],
  ])("%s", (_, stretches, whenSpread, atEarliest) => {
    expect(bucketsOf(stretches, "MONTH", "SPREAD").kind).toBe(whenSpread);
    expect(bucketsOf(stretches, "MONTH", "EARLIEST").kind).toBe(atEarliest);
  });
  test("a date that is spread over more than the limit", () => {
    expect(spread("2024", "DAY")).toHaveLength(MOST_BUCKETS);
    expect(bucketsOf([readEdtf("17XX")], "DAY", "SPREAD")).toEqual({ kind: "TOO_WIDE", count: 36_524 });
    expect(bucketsOf([readEdtf("Y-285000000/Y285000000")], "DAY", "SPREAD")).toMatchObject({ kind: "TOO_WIDE" });
    expect(bucketsOf([readEdtf("2025-03")], "DAY", "SPREAD", 30)).toEqual({ kind: "TOO_WIDE", count: 31 });
    expect(spread("2025-03", "DAY", 31)).toHaveLength(31);
    expect(bucketsOf([readEdtf("17XX")], "DAY", "EARLIEST").kind).toBe("BUCKETS");
  });
});

test("a date whose bounds are the wrong way round is our bug", () => {
  expect(() => bucketsOf([{ earliest: 1, latest: 0 }], "DAY", "SPREAD")).toThrow(
    "Invariant violated: a date from 1 to 0",
  );
});

/** The name of the bucket of a day, by JavaScript's own calendar; of a week, by counting days from its Thursday. */
function oracle(day: number, unit: BucketUnit): string {
  const iso = (of: number): string => new Date(of * DAY * 1_000).toISOString();
  if (unit !== "WEEK") return iso(day).slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[unit]);
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday: 4.
  const thursday = day - weekday + 4;
  let week = 1;
  for (let one = thursday - 7; iso(one).slice(0, 4) === iso(thursday).slice(0, 4); one -= 7) week += 1;
  return `${iso(thursday).slice(0, 4)}-W${String(week).padStart(2, "0")}`;
}

describe("against a count of the seconds, day by day", () => {
  const bounds = [readEdtf("0001").earliest, readEdtf("9990").latest] as const;
  const span = fc
    .tuple(fc.integer({ min: bounds[0], max: bounds[1] }), fc.nat(800 * DAY))
    .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

  test("names and weights agree, and the weights add up to 1", () => {
    fc.assert(
      fc.property(span, fc.constantFrom(...UNITS), ({ earliest, latest }, unit) => {
        const seconds = new Map<string, number>();
        for (let day = Math.floor(earliest / DAY); day * DAY <= latest; day++) {
          const within = Math.min(latest, day * DAY + DAY - 1) - Math.max(earliest, day * DAY) + 1;
          const name = oracle(day, unit);
          seconds.set(name, (seconds.get(name) ?? 0) + within);
        }
        const found = bucketsOf([{ earliest, latest }], unit, "SPREAD", 1_000);
        const buckets = found.kind === "BUCKETS" ? found.buckets : [];
        expect(buckets.map(({ name, weight }) => [name, weight])).toEqual(
          [...seconds].map(([name, within]) => [name, within / (latest - earliest + 1)]),
        );
        expect(buckets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
  test("buckets follow each other without a gap, and the name of a day, month or year covers its bucket", () => {
    fc.assert(
      fc.property(span, fc.constantFrom("DAY" as const, "MONTH" as const, "YEAR" as const), (date, unit) => {
        const found = bucketsOf([date], unit, "SPREAD", 1_000);
        const buckets = found.kind === "BUCKETS" ? found.buckets : [];
        for (const [at, { name, earliest, latest }] of buckets.entries()) {
          expect(readEdtf(name)).toMatchObject({ earliest, latest });
          if (at > 0) expect(earliest).toBe((buckets[at - 1]?.latest ?? OPEN_END) + 1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

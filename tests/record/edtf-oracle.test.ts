import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundText, OPEN_END, OPEN_START, readEdtf } from "../../src/record/edtf.js";

const two = (number: number): string => String(number).padStart(2, "0");
const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

type Text = fc.Arbitrary<string>;
const four = (one: number): string => `${one < 0 ? "-" : ""}${String(Math.abs(one)).padStart(4, "0")}`;
const monthOf = (years: Text): Text => fc.tuple(years, number(1, 12)).map(([before, one]) => `${before}-${two(one)}`);
const dayOf = (months: Text): Text => fc.tuple(months, number(1, 28)).map(([before, one]) => `${before}-${two(one)}`);

const year = number(-9_999, 9_999).map(four);
const month = monthOf(year);
const day = dayOf(month);
const yearAfter0 = number(1, 9_999).map(four);
const monthAfter0 = monthOf(yearAfter0);
/** The last days of months, in leap years and others. */
const lastDay = fc.tuple(number(1, 9_999), number(1, 12)).map(([before, one]) => {
  const last = new Date(0);
  last.setUTCFullYear(before, one, 0);
  return last.toISOString().slice(0, 10);
});
const clock = fc.tuple(number(0, 23), number(0, 59), number(0, 59)).map((parts) => parts.map(two).join(":"));
const time = fc
  .tuple(day, clock, fc.constantFrom("", "Z", "-04", "+04:30"))
  .map(([before, at, zone]) => `${before}T${at}${zone}`);
const long = fc.oneof(number(10_000, 275_000), number(-270_000, -10_000)).map((one) => `Y${one}`);
const period = fc.tuple(yearAfter0, fc.constantFrom(33, 34, 35, 36, 40, 41)).map(([before, one]) => `${before}-${one}`);
const plain = fc.oneof(year, month, day, lastDay);

const sign = fc.constantFrom("?", "~", "%");
/** A sign at the right of a part or at its left. */
const qualified = fc.tuple(plain, sign, number(0, 2), fc.boolean()).map(([date, one, at, right]) => {
  const parts = date.match(/^-?\d{4}|\d{2}/g) ?? [];
  const index = at % parts.length;
  return parts.map((part, here) => (here !== index ? part : right ? part + one : one + part)).join("-");
});
/** X for the last digits, or for one in any place, before 28 days in a month. */
const masked = fc.oneof(
  year.map((one) => `${one.slice(0, -1)}X`),
  year.map((one) => `${one.slice(0, -2)}XX`),
  year.map((one) => `${one.slice(0, -3)}X${one.slice(-2)}`),
  yearAfter0.map((one) => `${one}-XX`),
  yearAfter0.map((one) => `${one}-XX-XX`),
  yearAfter0.map((one) => `${one}-1X`),
  monthAfter0.map((one) => `${one}-XX`),
  monthAfter0.map((one) => `${one}-1X`),
  dayOf(monthAfter0).map((one) => one.replace(/\d-/, "X-")),
  dayOf(monthAfter0).map((one) => one.replace(/\d\d-/, "XX-")),
);
const point = fc.oneof(plain, qualified, masked, time, long, period);
const end = fc.oneof(
  plain,
  fc.tuple(plain, sign).map((parts) => parts.join("")),
);
const interval = fc.oneof(
  fc.tuple(end, end).map((ends) => ends.sort((a, b) => readEdtf(a).earliest - readEdtf(b).earliest).join("/")),
  end.map((one) => `${one}/..`),
  end.map((one) => `../${one}`),
);
/** Of dates of one unit, or in their order the last would not end last. */
const set = fc
  .tuple(fc.oneof(...[year, month, day].map(several)), fc.constantFrom("", ".."), fc.boolean())
  .map(([dates, open, all]) => (all ? `{${open}${dates}}` : `[${open}${dates}]`));

function several(one: Text): Text {
  return fc
    .uniqueArray(one, { minLength: 1, maxLength: 4 })
    .map((dates) => dates.sort((a, b) => readEdtf(a).earliest - readEdtf(b).earliest).join(","));
}

/** A bound of the oracle in our seconds. */
const seconds = (milliseconds: number): number =>
  milliseconds === Infinity ? OPEN_END : milliseconds === -Infinity ? OPEN_START : Math.floor(milliseconds / 1_000);

test("10,000 random dates are read as npm's edtf reads them", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: point }, interval, set), (text) => {
      fc.pre(!/-0(000|00X|0XX|X\d\d)/.test(text));
      const oracle = edtf(text);
      const ours = readEdtf(text);
      expect([text, ours.earliest, ours.latest]).toEqual([text, seconds(oracle.min), seconds(oracle.max)]);
      if (/[/,[{]/.test(text)) return;
      expect([text, ours.uncertain]).toEqual([text, (oracle.uncertain?.value ?? 0) > 0]);
      expect([text, ours.approximate]).toEqual([text, (oracle.approximate?.value ?? 0) > 0]);
    }),
    { numRuns: 10_000, seed: 20_250_306 },
  );
});

/** What is left out above, and why: the oracle (edtf 4.11.1) is wrong there, or reads less than the standard has. */
test.each<readonly [text: string, earliest: string | null, latest: string | null, reason: string]>([
  ["/1985", null, "1985-12-31", "an unknown start is null to it, which counts as 1970"],
  ["1985/", "1985-01-01", null, "an unknown end is null to it, which counts as 1970"],
  ["[1670..1672]", "1670-01-01", "1672-12-31", "it takes a range in a set for its start"],
  ["{1670..1672}", "1670-01-01", "1672-12-31", "it takes a range in a set for its start"],
  ["[8049,8049-11-30]", "8049-01-01", "8049-12-31", "it takes a set's last date for the one that ends last"],
  ["1950S2", "1900-01-01", "1999-12-31", "it drops significant digits"],
  ["Y-17E7", "Y-170000000", "Y-170000000", "JavaScript's Date ends at year ±271,821"],
  ["Y276000", "Y276000", "Y276000", "JavaScript's Date ends at year ±271,821"],
  ["2001-21", "2001-03-01", "2001-05-31", "its spring begins in January"],
  ["2001-24", "2001-12-01", "2002-02-28", "its winter is October to December"],
  ["2001-30", "2001-12-01", "2002-02-28", "its southern summer is July to September"],
  ["2001-38", "2001-05-01", "2001-08-31", "its second four months are five"],
  ["2001-21/2002", "2001-03-01", "2002-12-31", "it refuses a season in an interval, which level 1 has"],
  ["195X-21", "1950-03-01", "1959-05-31", "it refuses a season of an unknown year"],
  ["-2001-33", "-2001-01-01", "-2001-03-31", "it ends periods before year 0 in 2001"],
  ["-2001-XX", "-2001-01-01", "-2001-12-31", "before year 0 it counts unknown months down"],
  ["-2001-04-XX", "-2001-04-01", "-2001-04-30", "before year 0 it counts unknown days down"],
  ["0000-02-29", "0000-02-29", "0000-02-29", "it takes year 0 for 1900, which has no such day"],
  ["190X-02-29", "1904-02-29", "1908-02-29", "it moves days that do not exist into March"],
])("npm's edtf misreads %s, %s to %s: %s", (text, earliest, latest) => {
  const ours = readEdtf(text);
  expect([boundText(ours.earliest, false), boundText(ours.latest, true)]).toEqual([earliest, latest]);
  expect(oracleBounds(text)).not.toEqual([ours.earliest, ours.latest]);
});

function oracleBounds(text: string): readonly number[] | "refused" {
  try {
    const { min, max } = edtf(text);
    return [seconds(min), seconds(max)];
  } catch {
    return "refused";
  }
}

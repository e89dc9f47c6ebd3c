import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT, boundText, OPEN_END, OPEN_START, readEdtf } from "../../src/record/edtf.js";

/** The bounds of a date as EDTF, and how finely it is given. */
function spanOf(text: string): readonly [string | null, string | null, string] {
  const { earliest, latest, precision } = readEdtf(text);
  return [boundText(earliest, false), boundText(latest, true), precision];
}

test.each([
  ["2025-03-06T14:30:05", "2025-03-06T14:30:05", "2025-03-06T14:30:05", "SECOND"],
  ["2025-03-06", "2025-03-06", "2025-03-06", "DAY"],
  ["2024-02", "2024-02-01", "2024-02-29", "MONTH"],
  ["1900-02", "1900-02-01", "1900-02-28", "MONTH"],
  ["2025", "2025-01-01", "2025-12-31", "YEAR"],
  ["0000", "0000-01-01", "0000-12-31", "YEAR"],
  ["-0044-03-15", "-0044-03-15", "-0044-03-15", "DAY"],
  ["Y12000", "Y12000", "Y12000", "YEAR"],
  ["Y-17000", "Y-17000", "Y-17000", "YEAR"],
  ["Y285000000", "Y285000000", "Y285000000", "YEAR"],
  ["Y-285000000", "Y-285000000", "Y-285000000", "YEAR"],
  ["2001-21", "2001-03-01", "2001-05-31", "SEASON"],
  ["2001-22", "2001-06-01", "2001-08-31", "SEASON"],
  ["2001-23", "2001-09-01", "2001-11-30", "SEASON"],
  ["2003-24", "2003-12-01", "2004-02-29", "SEASON"],
  ["201X", "2010-01-01", "2019-12-31", "DECADE"],
  ["20XX", "2000-01-01", "2099-12-31", "CENTURY"],
  ["-01XX", "-0199-01-01", "-0100-12-31", "CENTURY"],
  ["2004-XX", "2004-01-01", "2004-12-31", "YEAR"],
  ["1985-04-XX", "1985-04-01", "1985-04-30", "MONTH"],
  ["1985-XX-XX", "1985-01-01", "1985-12-31", "YEAR"],
  ["2025-03-06/2025-03-09", "2025-03-06", "2025-03-09", "INTERVAL"],
  ["1964/2008-08", "1964-01-01", "2008-08-31", "INTERVAL"],
  ["2001-21/200X", "2001-03-01", "2009-12-31", "INTERVAL"],
  ["2025-03-06T22:00:00/2025-03-07", "2025-03-06T22:00:00", "2025-03-07", "INTERVAL"],
  ["1985-04-12/..", "1985-04-12", null, "INTERVAL"],
  ["1985-04-12/", "1985-04-12", null, "INTERVAL"],
  ["../2024-12", null, "2024-12-31", "INTERVAL"],
  ["/2024-12", null, "2024-12-31", "INTERVAL"],
  ["../..", null, null, "UNKNOWN"],
  ["/..", null, null, "UNKNOWN"],
  ["[1667,1668]", "1667-01-01", "1668-12-31", "INTERVAL"],
  ["{1961-12, 1960}", "1960-01-01", "1961-12-31", "INTERVAL"],
  ["[2024-12..]", "2024-12-01", null, "INTERVAL"],
  ["[..1760-12-03]", null, "1760-12-03", "INTERVAL"],
  ["[2024-12,2025-02..2025-04]", "2024-12-01", "2025-04-30", "INTERVAL"],
])("%s covers %s to %s, by the %s", (text, ...expected) => {
  expect(spanOf(text)).toEqual(expected);
});

test.each([
  ["1984", false, false],
  ["1984?", false, true],
  ["2004-06~", true, false],
  ["2004-06-11%", true, true],
  ["1984~/2004-06", true, false],
  ["1984/2004-06?", false, true],
  ["201X?", false, true],
  ["[1667?,1668~]", true, true],
])("%s is approximate: %s, uncertain: %s", (text, approximate, uncertain) => {
  expect(readEdtf(text)).toMatchObject({ edtf: text, approximate, uncertain });
});

test.each([
  ["", 'no date starts with "" at position 1'],
  ["yesterday", 'no date starts with "yesterday" at position 1'],
  ["25", 'no date starts with "25" at position 1'],
  ["12345", 'unexpected "5" at position 5'],
  ["2025-3-1", 'unexpected "-3-1" at position 5'],
  ["2025-13", "month 13 (01 to 12, or 21 to 24 for a season) at position 6"],
  ["2025-25", "month 25"],
  ["2025-02-29", "no day 29 in that month at position 9"],
  ["2025-01-00", "no day 0 in that month"],
  ["2001-21-03", "a day of a season at position 9"],
  ["2025-03-06T14:30", 'unexpected "T14:30" at position 11'],
  ["2025-03-06T24:00:00", "hour 24 at position 12"],
  ["2025-03-06T23:60:00", "minute 60"],
  ["2025-03-06T23:59:60", "second 60"],
  ["2025-03-06T23:59:59~", "a time takes no qualifier"],
  ["2025-03-06T23:59:59+24:00", "offset +24:00"],
  ["2025-03-XXT10:00:00", "a time of an unknown day"],
  ["2025-XX-06", "a day of an unknown month"],
  ["201X-05", "a month of an unknown year"],
  ["1XXX", 'no date starts with "1XXX"'],
  ["-0000", "year -0000"],
  ["Y2025", "Y stands before years of five digits and more at position 2"],
  ["Y12000-03", "a month of a Y year"],
  ["Y285000001", "a year beyond 285,000,000 at position 2"],
  ["Y-285000001", "a year beyond 285,000,000"],
  ["2025 ", 'unexpected " " at position 5'],
  ["2004?-06", 'unexpected "?-06" at position 5'],
  ["/", "an interval with neither a start nor an end"],
  ["2004/2003", "an end before the start at position 6"],
  ["2004/2003-13", "month 13 (01 to 12, or 21 to 24 for a season) at position 11"],
  ["2004/2005/2006", 'unexpected "/2006" at position 10'],
  ["[1667,1668", "a set that no ] ends at position 10"],
  ["[1667,1668}", "a set that no ] ends"],
  ["[1667,x]", 'no date starts with "x" at position 7'],
  ["[1668..1667]", "an end before the start at position 8"],
  ["[..]", "a set without a date"],
  ["[]", 'no date starts with ""'],
  ["1950S2", 'unexpected "S2"'],
])("%s is refused: %s", (text, trouble) => {
  expect(() => readEdtf(text)).toThrow(`${JSON.stringify(text)} is not a date: ${trouble}`);
  expect(() => readEdtf(text)).toThrow("Write it as EDTF: 2025, 2025-03, 2025-03-06");
});

describe("bounds", () => {
  test("are counted in seconds from 1970, without zones and leap seconds", () => {
    expect(readEdtf("1970-01-01")).toMatchObject({ earliest: 0, latest: 86_399 });
    expect(readEdtf("0001-01-01")).toMatchObject({ earliest: -62_135_596_800 });
  });
  test("of a time with an offset are those of the same instant in UTC", () => {
    const [utc, offset] = ["2025-03-06T22:00:00Z", "2025-03-07T01:30:00+03:30"].map(readEdtf);
    expect(offset?.earliest).toBe(utc?.earliest);
  });
  test("of an open or unknown end lie beyond all seconds, and those of no date beyond them", () => {
    expect(readEdtf("../..")).toMatchObject({ earliest: OPEN_START, latest: OPEN_END });
    expect(OPEN_START).toBeLessThan(readEdtf("Y-285000000").earliest);
    expect(OPEN_END).toBeGreaterThan(readEdtf("Y285000000").latest);
    expect(ABSENT).toBeGreaterThan(OPEN_END);
    expect([OPEN_START, OPEN_END, ABSENT].every(Number.isSafeInteger)).toBe(true);
  });
  test("have no text where they are open or absent", () => {
    expect([boundText(OPEN_START, false), boundText(OPEN_END, true), boundText(ABSENT, false)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test("every day and time reads as npm's edtf reads it", () => {
  const date = fc.date({
    min: new Date("-009999-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, fc.constantFrom(4, 7, 10, 19), (instant, length) => {
      const iso = instant.toISOString().replace(/^([+-])00/, (_, sign: string) => (sign === "-" ? "-" : ""));
      const text = iso.slice(0, length + (iso.startsWith("-") ? 1 : 0));
      fc.pre(!text.startsWith("-0000"));
      const oracle = edtf(text);
      expect(readEdtf(text)).toMatchObject({ earliest: oracle.min / 1_000, latest: Math.floor(oracle.max / 1_000) });
    }),
  );
});

test("the text of a bound reads as that bound", () => {
  const second = fc.integer({ min: readEdtf("-9999").earliest, max: readEdtf("9999").latest });
  fc.assert(
    fc.property(second, (bound) => {
      expect(readEdtf(boundText(bound, false) ?? "").earliest).toBe(bound);
      expect(readEdtf(boundText(bound, true) ?? "").latest).toBe(bound);
    }),
  );
});

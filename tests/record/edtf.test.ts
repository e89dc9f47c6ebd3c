import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT, boundText, OPEN_END, OPEN_START, readEdtf } from "../../src/record/edtf.js";

test.each([
  ["", 'no date starts with "" at position 1'],
  ["yesterday", 'no date starts with "yesterday" at position 1'],
  ["25", 'no date starts with "25" at position 1'],
  ["12345", 'unexpected "5" at position 5'],
  ["2025-3-1", 'unexpected "-3-1" at position 5'],
  ["2025-13", "month 13 (01 to 12, or 21 to 41 for a season or quarter) at position 6"],
  ["2025-00", "month 0 (01 to 12"],
  ["2025-20", "month 20"],
  ["2025-42", "month 42"],
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
  ["201X-05-06T10:00:00", "a time of an unknown day at position 12"],
  ["2025-03-06T1X:00:00", 'unexpected "T1X:00:00" at position 11'],
  ["2025-03-06~T10:00:00", "a time takes no qualifier at position 12"],
  ["2025-2X", "month 2X (X stands in 01 to 12) at position 6"],
  ["2025-02-3X", "no day 3X in that month at position 9"],
  ["1X01-02-29", "no day 29 in that month at position 9"],
  ["XXXX-04-31", "no day 31 in that month"],
  ["2025-XX-32", "no day 32 in that month"],
  ["2025-21-XX", "a day of a season"],
  ["19XXX", 'unexpected "X" at position 5'],
  ["201x", 'no date starts with "201x" at position 1'],
  ["-0000", "year -0000"],
  ["Y2025", "Y stands before years of five digits and more at position 2"],
  ["Y12000-03", "a month of a Y year"],
  ["Y1E3", "Y stands before years of five digits and more at position 2"],
  ["Y012000", "Y stands before years of five digits and more at position 2"],
  ["Y12000E", 'unexpected "E" at position 7'],
  ["Y", 'no date starts with "Y"'],
  ["Y1X000", "Y stands before years"],
  ["Y17E9", "a year beyond 285,000,000 at position 2"],
  ["Y1E999", "a year beyond 285,000,000"],
  ["Y285000000S1", "a year beyond 285,000,000"],
  ["Y285000001", "a year beyond 285,000,000 at position 2"],
  ["Y-285000001", "a year beyond 285,000,000"],
  ["2025 ", 'unexpected " " at position 5'],
  ["2004??", 'unexpected "?" at position 6'],
  ["2004-06?~", 'unexpected "~" at position 9'],
  ["?", 'no date starts with "?" at position 1'],
  ["2004-~", 'unexpected "-~" at position 5'],
  ["/", "an interval with neither a start nor an end"],
  ["2004/2003", "an end before the start at position 6"],
  ["2004/2003-13", "month 13 (01 to 12, or 21 to 41 for a season or quarter) at position 11"],
  ["2004/2005/2006", 'unexpected "/2006" at position 10'],
  ["[1667,1668", "a set that no ] ends at position 10"],
  ["[1667,1668}", "a set that no ] ends"],
  ["[1667,x]", 'no date starts with "x" at position 7'],
  ["[1668..1667]", "an end before the start at position 8"],
  ["[..]", "a set without a date"],
  ["[]", 'no date starts with ""'],
  ["1950S", 'unexpected "S" at position 5'],
  ["1950S0", "0 significant digits of 4 at position 6"],
  ["1950S5", "5 significant digits of 4 at position 6"],
  ["195XS2", 'unexpected "S2" at position 5'],
  ["1950S2-03", "a month of an estimated year at position 8"],
  ["../2025-13", "month 13 (01 to 12, or 21 to 41 for a season or quarter) at position 9"],
  ["2025/...", 'no date starts with "..." at position 6'],
  ["[2025/2026]", 'unexpected "/2026" at position 6'],
])("%s is refused: %s", (text, trouble) => {
  expect(() => readEdtf(text)).toThrow(`${JSON.stringify(text)} is not a date: ${trouble}`);
  expect(() => readEdtf(text)).toThrow("Write it as EDTF: 2025, 2025-03, 2025-03-06");
});

test("the refusal of a mask that no day fits is quick", () => {
  const started = performance.now();
  expect(() => readEdtf("XXXX-02-3X")).toThrow("no day 3X");
  expect(() => readEdtf("XXX1-02-29")).toThrow("no day 29");
  expect(performance.now() - started).toBeLessThan(500);
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
  test.each([
    ["Y285000000", 8_993_669_152_780_800, 8_993_669_184_403_199],
    ["Y-285000000", -8_993_793_487_219_200, -8_993_793_455_596_801],
  ])("of %s, as far away as a year may be, are exact", (text, earliest, latest) => {
    expect(readEdtf(text)).toMatchObject({ earliest, latest });
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

test("the text of a bound reads as that bound", () => {
  const second = fc.integer({ min: readEdtf("-9999").earliest, max: readEdtf("9999").latest });
  fc.assert(
    fc.property(second, (bound) => {
      expect(readEdtf(boundText(bound, false) ?? "").earliest).toBe(bound);
      expect(readEdtf(boundText(bound, true) ?? "").latest).toBe(bound);
    }),
  );
});

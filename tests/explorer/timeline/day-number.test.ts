import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDay, dayNumber, dayText, daysBefore } from "../../../src/explorer/app/timeline/day-number.js";
import { boundText } from "../../../src/record/edtf.js";

test.each([
  ["1970-01-01", false, 0],
  ["1970-01-01", true, 1],
  ["2025-03-06", false, 20153],
  ["2024-02-29", true, 19783],
  ["1969-12-31T12:00:00", false, -0.5],
  ["1969-12-31T23:59:59", true, 0],
  ["-0044-03-15", false, -735525],
  ["Y12000", false, 3663382],
])("the bound %s, as an end %s, lies %s days after 1970", (bound, isEnd, days) => {
  expect(dayNumber(bound, isEnd)).toBe(days);
});

test("what is no bound lies nowhere", () => {
  expect(dayNumber("yesterday", false)).toBeNaN();
});

test("a day number is said as the API would say it, and read back to the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 2_900_000 }), (days) => {
      expect(dayText(days)).toBe(boundText(days * 86_400, false));
      expect(dayNumber(dayText(days), false)).toBe(days);
    }),
  );
});

test("the calendar's days follow one another over leap years and centuries", () => {
  expect([-1, 0, 11_016, 11_017].map(calendarDay)).toEqual([
    { year: 1969, month: 12, day: 31 },
    { year: 1970, month: 1, day: 1 },
    { year: 2000, month: 2, day: 29 },
    { year: 2000, month: 3, day: 1 },
  ]);
  expect(daysBefore(2101, 1, 1) - daysBefore(2100, 1, 1)).toBe(365);
});

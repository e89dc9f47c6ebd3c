import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../src/explorer/app/timeline/day-number.js";
import { timeTicks } from "../../../src/explorer/app/timeline/time-ticks.js";

const day = (text: string): number => dayNumber(text, false);
const labels = (from: string, to: string, most: number): readonly string[] =>
  timeTicks(day(from), day(to), most).map(({ label }) => label);

test("a week is marked by its days, the first with its year", () => {
  expect(labels("2024-12-29", "2025-01-02", 6)).toEqual(["29 Dec 2024", "30 Dec", "31 Dec", "1 Jan 2025", "2 Jan"]);
});

test("some months are marked by their firsts", () => {
  expect(labels("2024-11-15", "2025-04-10", 6)).toEqual(["Dec 2024", "Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025"]);
});

test("centuries are marked by round years, and those before the year 1 as historians count", () => {
  expect(labels("-0300-06-01", "0450-01-01", 4)).toEqual(["201 BC", "1 BC", "200", "400"]);
});

test("marks lie within the range, in order, and are not more than asked for", () => {
  const range = fc.tuple(fc.integer({ min: -800_000, max: 800_000 }), fc.double({ min: 1, max: 900_000, noNaN: true }));
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 20 }), ([from, width], most) => {
      const at = timeTicks(from, from + width, most).map((tick) => tick.at);
      // One more where both ends of a step fit in.
      expect(at.length).toBeLessThanOrEqual(most + 1);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at.every((one) => one >= from && one <= from + width)).toBe(true);
    }),
  );
});

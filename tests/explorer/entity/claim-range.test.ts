import { expect, test } from "vitest";
import { claimRange, claimScale } from "../../../src/explorer/app/entity/claim-range.js";
import { rangeWords } from "../../../src/explorer/app/entity/range-words.js";

const words = (minimum: number | null, best: number | null, maximum: number | null): string | null => {
  const range = claimRange({ minimum, best, maximum });
  return range && rangeWords(range);
};

test.each([
  [null, 973, null, "973"],
  [40, null, 60, "40 to 60"],
  [40, 52, 60, "40 to 60, best 52"],
  [1_000, null, null, "at least 1,000"],
  [41, 41, null, "at least 41"],
  [40, 52, null, "at least 40, best 52"],
  [null, null, 60, "at most 60"],
  [40, 40, 60, "40 to 60"],
])("minimum %s, best %s, maximum %s reads: %s", (minimum, best, maximum, expected) => {
  expect(words(minimum, best, maximum)).toBe(expected);
});

test("a claim in words alone has no range, and none is invented", () => {
  expect(claimRange({ minimum: null, best: null, maximum: null })).toBeNull();
});

test("the scale begins at 0 and ends with a round number not below the highest", () => {
  const ranges = [
    claimRange({ minimum: null, best: 973, maximum: null }),
    claimRange({ minimum: 4, best: null, maximum: 9 }),
  ];
  expect(claimScale(ranges.filter((range) => range !== null))).toEqual({ top: 1_000, ticks: [0, 500, 1_000] });
  expect(claimScale([])).toEqual({ top: 1, ticks: [0, 1] });
});

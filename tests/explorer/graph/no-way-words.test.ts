import { expect, test } from "vitest";
import { noWayWords } from "../../../src/explorer/app/graph/no-way-words.js";

test("where no way is found, more steps are offered as long as there are more", () => {
  expect(noWayWords(1, false, false)).toBe("No way of at most 1 step is known. Allow more steps.");
  expect(noWayWords(5, true, false)).toBe(
    "No way of at most 5 steps is known. Allow more steps, or let what ties everything lie between.",
  );
});

test("of the most steps, what is avoided may be lifted, or other records chosen", () => {
  expect(noWayWords(6, true, false)).toBe(
    "No way of at most 6 steps is known. Let what ties everything lie between, or choose other records.",
  );
  expect(noWayWords(6, false, false)).toBe("No way of at most 6 steps is known. Choose other records.");
});

test("a search that was ended early is not said to know of no way", () => {
  expect(noWayWords(6, false, true)).toMatch(
    /^No way of at most 6 steps was found before the search was ended early\./,
  );
});

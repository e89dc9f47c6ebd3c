import { expect, test } from "vitest";
import { type Brought, expansionWords } from "../../../src/explorer/app/graph/expansion-words";
import { readMost } from "../../../src/explorer/app/graph/read-most";

const NOTHING: Brought = { added: 0, unhidden: 0, reached: 0, left: 0, isNarrowed: false };

test.each<[Partial<Brought>, string]>([
  [{ added: 1, reached: 3 }, "1 record added."],
  [{ added: 4, unhidden: 2, reached: 6 }, "4 records added, 2 records shown again."],
  [{ unhidden: 1, reached: 1 }, "1 record shown again."],
  [{ reached: 3 }, "Nothing new came: all of it is in the picture already."],
  [{}, "Nothing came: no relationship of these kinds was found."],
  [{ isNarrowed: true }, "Nothing came: no relationship of these kinds fits the time and the confidence asked for."],
  [
    { reached: 3, left: 9 },
    "Nothing new came: all of it is in the picture already. 9 more relationships of these kinds lead further.",
  ],
])("of an expansion that brought %o it says what came, or why nothing did", (brought, words) => {
  expect(expansionWords({ ...NOTHING, ...brought })).toBe(words);
});

test("a number within bounds is read as it was typed, and none is made of anything else", () => {
  expect(["1", " 25 ", "200"].map(readMost)).toEqual([1, 25, 200]);
  expect(["", "0", "201", "-5", "2.5", "1e2", "many"].map(readMost)).toEqual(Array(7).fill(null));
});

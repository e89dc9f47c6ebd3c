import { expect, test } from "vitest";
import { countWords } from "../../../src/explorer/app/search/count-words";

test.each([
  [{ listed: 1, totalCount: 1, truncated: false }, "1 found."],
  [{ listed: 4, totalCount: 4, truncated: false }, "4 found."],
  [{ listed: 5, totalCount: 31, truncated: false }, "5 of 31; more words narrow them."],
  [{ listed: 24, totalCount: 50, truncated: true }, "24 of at least 50; more words narrow them."],
  [{ listed: 5, totalCount: 5, truncated: true }, "5 of at least 5; more words narrow them."],
])("of hits as %o it says how many are listed, and of how many", (counted, words) => {
  expect(countWords(counted)).toBe(words);
});

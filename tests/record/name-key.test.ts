import { expect, test } from "vitest";
import { nameKey } from "../../src/record/name-key.js";

test.each([
  ["Türk", "turk"],
  ["  Ahmad \t al-Sharaa ", "ahmad al-sharaa"],
  ["ЗЕЛЕНСЬКИЙ", "zelens'kiy"],
  ["Zoe\u0308", "zoe"],
  ["بانياس", "bnys"],
  ["", ""],
  ["\u{E000}X", "x"],
  ["\u{E000}\u{E001}", "\u{E000}\u{E001}"],
])("%s is ordered as %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("names of every script order among each other", () => {
  const names = ["Zed", "بانياس", "Apple", "alpha"];
  expect(names.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))).toEqual(["alpha", "Apple", "بانياس", "Zed"]);
});

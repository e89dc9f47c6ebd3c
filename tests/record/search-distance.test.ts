import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, editPattern } from "../../src/record/search-distance.js";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["abc", "", 3],
  ["banias", "baniyas", 1],
  ["banias", "bnaias", 1],
  ["tartus", "tratsu", 2],
  ["ca", "abc", 3],
])("from %j to %j it is %i edits", (one, other, edits) => {
  expect(editDistance(editPattern(one), other)).toBe(edits);
});

test("it agrees with the table of all beginnings, up to 32 letters", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 32 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(editPattern(one), other)).toBe(byTable(one, other));
    }),
    { numRuns: 2_000 },
  );
});

function byTable(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let j = 1; j <= other.length; j++) rows[0]?.push(j);
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const replaced = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const edits = [at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, ...(swapped ? [at(i - 2, j - 2) + 1] : [])];
      rows[i]?.push(Math.min(...edits));
    }
  return at(one.length, other.length);
}

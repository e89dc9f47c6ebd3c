import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery } from "../../src/record/search-query.js";
import { leastScore, scoreName, scoreText } from "../../src/record/search-score.js";

const score = (asked: string, name: string, kind?: string): number => scoreName(readQuery(asked), name, kind);

test.each([
  ["Türk", "TURK"],
  ["Ahmad al-Sharaa", "al-Sharaa, Ahmad"],
  ["بانياس", "Banias"],
])("%s is %s, or nearly", (asked, name) => {
  expect(score(asked, name)).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ["the same word", "Banias", ["Banias", "Baniyas", "Banias Refinery", "Banik", "Zed"]],
  ["the start of a word", "Tart", ["Tartus", "Carter", "Homs"]],
  ["all words", "Bashar Assad", ["Bashar al-Assad", "Bashar Jaafari", "Rifaat Jaafari"]],
  ["words run together", "Abdellatif Zein", ["Abdel Latif El Zein", "Latif Zein", "Zein"]],
])("%s comes first", (_, asked, names) => {
  expect(names.toSorted((a, b) => score(asked, b) - score(asked, a))).toEqual(names);
});

test("a loose name counts less than a former one, and that less than one in use", () => {
  const kinds = ["PRIMARY", "ALIAS", "PREVIOUS", "WEAK"];
  expect(kinds.map((kind) => score("Banias", "Banias", kind))).toEqual([1, 1, 0.97, 0.9]);
});

test("a score is from 0 to 1 with four decimals, 1 for the same name, whatever the text", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (asked, name) => {
      for (const value of [score(asked, name), scoreText(readQuery(asked), name)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(Math.round(value * 10_000) / 10_000).toBe(value);
      }
      expect([0, 1]).toContain(score(asked, asked));
    }),
  );
});

test("a text scores by the words that were asked for, and by how near they stand", () => {
  const texts = [
    "The governor of Tartus spoke.",
    "In Tartus, after a week without news from anyone, the governor spoke.",
    "The governor spoke.",
    "Rain.",
  ];
  const scores = texts.map((text) => scoreText(readQuery("gouverneur Tartous"), text));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});

test("what is far worse than the best is no result, and neither is what has little in common with the query", () => {
  expect(leastScore(1)).toBe(0.65);
  expect(leastScore(0.5)).toBe(0.45);
});

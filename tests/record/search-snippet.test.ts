import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery } from "../../src/record/search-query.js";
import { snippet } from "../../src/record/search-snippet.js";

/** The snippet with its hits in brackets. */
const marked = (asked: string, text: string, length?: number): string =>
  snippet(readQuery(asked), text, length)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join("");

test("a short text is whole, with its hits as they are written", () => {
  expect(marked("بانياس", "Residents of Bāniyās, and of Banias <b>, fled.")).toBe(
    "Residents of [Bāniyās], and of [Banias] <b>, fled.",
  );
  expect(marked("Homs", "Rain.")).toBe("Rain.");
});

test("of a long text it is the stretch with most of what was asked for", () => {
  const text = `Homs was quiet. ${"Nothing was heard. ".repeat(20)}The governor of Tartus spoke in Homs at noon. ${"Rain. ".repeat(40)}`;
  expect(marked("governor Homs", text, 80)).toBe(
    "…Nothing was heard. The [governor] of Tartus spoke in [Homs] at noon. Rain. Rain…",
  );
  expect(marked("Zed", text, 30)).toBe("[Homs] was quiet. Nothing was…".replace(/[[\]]/g, ""));
});

test("a word longer than the snippet is cut between letters", () => {
  expect(marked("x", "𐐀".repeat(50), 5)).toBe("𐐀𐐀…");
});

test("the parts are the text, or a stretch of it between ellipses, and never markup", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 100 }), (asked, whole, length) => {
      const parts = snippet(readQuery(asked), whole, length);
      const joined = parts.map((part) => part.text).join("");
      const pieces = parts.filter((part, at) => part.text !== "…" || (at > 0 && at < parts.length - 1));
      expect(whole).toContain(pieces.map((part) => part.text).join(""));
      expect(joined.length).toBeLessThanOrEqual(length + 2);
    }),
  );
});

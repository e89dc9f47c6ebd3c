import fc from "fast-check";
import { expect, test } from "vitest";
import { queryForm, searchForm, textForm } from "../../src/record/search-form.js";
import { searchWords } from "../../src/record/search-words.js";

test("a form has the consonants of each word, those of the whole, and three letters at a time", () => {
  expect(searchForm("Banias")).toBe("1bns 20bn 2bns 2ns0 0ba ban ani nia ias as0");
});

test("a text's form has no consonants of the whole", () => {
  expect(textForm("Tartus, Tartous")).toBe("1trts 0ta tar art rtu tus us0 rto tou ous");
});

test.each([
  ["Baniyas", "banias", "bns"],
  ["بانياس", "banias", "bns"],
  ["Tartous", "tartus", "trts"],
  ["طرطوس", "trtus", "trts"],
  ["Jableh", "jableh", "gbl"],
  ["جبلة", "jbla", "gbl"],
  ["Türk", "turk", "trk"],
  ["Şırnak", "sirnak", "srnk"],
  ["Харків", "harkiv", "rkf"],
  ["Kharkiv", "harkiv", "rkf"],
  ["Дженин", "jenin", "gn"],
  ["Sha'ra", "shara", "sr"],
  ["8200", "8200", "8200"],
])("%s sounds like %s and has the consonants %s", (word, sounds, skeleton) => {
  expect(searchWords(word, 1)[0]).toMatchObject({ sounds, skeleton });
});

test.each([
  ["al-Sharaa", ["sharaa"]],
  ["الشرع", ["shra"]],
  ["Deir ez-Zor", ["deir", "zor"]],
  ["Дейр-эз-Зор", ["deyr", "zor"]],
  ["Abdel Latif El Zein", ["abdel", "latif", "zein"]],
  ["al", ["al"]],
  ["Ål", ["al"]],
])("%s has the words %j", (text, words) => {
  expect(searchWords(text, 9).map(({ latin }) => latin)).toEqual(words);
});

test("a word knows where it stands in the text", () => {
  const text = "😀 in «بانياس»";
  expect(searchWords(text, 9).map(({ start, end }) => text.slice(start, end))).toEqual(["in", "بانياس"]);
});

test("letters that nobody can transliterate find themselves", () => {
  const [word] = searchWords("ʔ", 1);
  expect(word?.latin).toBe("294");
});

test("nothing to ask for asks for a term that no form has", () => {
  expect(["", " ", "!?", "😀"].map(queryForm)).toEqual(["0", "0", "0", "0"]);
  expect(searchForm("!?")).toBe("");
});

test("a form is short terms of letters and digits, each once, at most 400, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (text) => {
      const forms = [searchForm(text), textForm(text), queryForm(text)];
      for (const terms of forms.filter((form) => form !== "").map((form) => form.split(" "))) {
        expect(terms.every((term) => /^[a-z0-9]{1,33}$/.test(term))).toBe(true);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.length).toBeLessThanOrEqual(400);
      }
    }),
  );
});

test("case does not count", () => {
  expect(searchForm("DEIR EZ-ZOR")).toBe(searchForm("deir ez-zor"));
});

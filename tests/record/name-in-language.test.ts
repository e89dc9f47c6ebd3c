import { expect, test } from "vitest";
import { nameInLanguage, type NameInLanguage } from "../../src/record/name-in-language.js";

/** Names written `value:language:nameKind`; `-` is no language. */
function names(...written: readonly string[]): NameInLanguage[] {
  return written.map((name) => {
    const [value = "", language = "-", nameKind = "ALIAS"] = name.split(":");
    return { value, language: language === "-" ? null : language, nameKind };
  });
}

test("a name of the very language is found, whatever the case of its tag", () => {
  const ambrivel = names("Ambrivel:en:PRIMARY", "Амбривель:uk", "أمبريفيل:ar");
  expect(nameInLanguage(ambrivel, "uk")).toBe("Амбривель");
  expect(nameInLanguage(ambrivel, "AR")).toBe("أمبريفيل");
  expect(nameInLanguage(names("Colour:en-gb"), "EN-GB")).toBe("Colour");
});

test("no name in the language is null", () => {
  expect(nameInLanguage(names("Ambrivel:en:PRIMARY", "Амбривель:uk"), "fr")).toBeNull();
  expect(nameInLanguage([], "en")).toBeNull();
});

test("a name of which nobody says the language is in none", () => {
  expect(nameInLanguage(names("sarn:-:PRIMARY"), "en")).toBeNull();
  expect(nameInLanguage(names("sarn:-:PRIMARY"), "")).toBeNull();
});

test.each([
  ["zh-Hant-TW", "臺北"],
  ["zh-Hant-HK", "台北 (Hant)"],
  ["zh-Hans-CN", "台北"],
  ["zh", "台北"],
])("asked for %s, the tag is shortened from its end until a name is found: %s", (language, found) => {
  expect(nameInLanguage(names("台北:zh", "台北 (Hant):zh-Hant", "臺北:zh-Hant-TW"), language)).toBe(found);
});

test("an exact tag is better than the primary name of a shorter one", () => {
  expect(nameInLanguage(names("Ambrivel:en:PRIMARY", "Ambrivelle:en-CA:WEAK"), "en-CA")).toBe("Ambrivelle");
});

test("where no shorter tag has a name, another region's will do", () => {
  expect(nameInLanguage(names("Cor:pt-BR", "Kolor:pl"), "pt-PT")).toBe("Cor");
  expect(nameInLanguage(names("Cor:pt-BR", "Kolor:pl"), "pt")).toBe("Cor");
});

test("a shorter tag is better than another region's", () => {
  expect(nameInLanguage(names("A:pt-BR:PRIMARY", "B:pt:WEAK"), "pt-PT")).toBe("B");
});

test("a language whose tag begins alike is another language", () => {
  expect(nameInLanguage(names("Ambrivel:english"), "en")).toBeNull();
  expect(nameInLanguage(names("Ambrivel:en"), "eng")).toBeNull();
});

test.each([
  [["A:en:WEAK", "B:en:PREVIOUS", "C:en:ALIAS", "D:en:PRIMARY"], "D"],
  [["A:en:WEAK", "B:en:PREVIOUS", "C:en:ALIAS"], "C"],
  [["A:en:WEAK", "B:en:PREVIOUS"], "B"],
  [["A:en:WEAK"], "A"],
  [["A:en:UNHEARD_OF", "B:en:WEAK"], "B"],
])("of %j the kind that is shown first is %s", (written, found) => {
  expect(nameInLanguage(names(...written), "en")).toBe(found);
});

test("of one kind the first by its text, in whatever order they come", () => {
  expect(nameInLanguage(names("Hythe:en", "Hithe:en"), "en")).toBe("Hithe");
  expect(nameInLanguage(names("Hithe:en", "Hythe:en"), "en")).toBe("Hithe");
});

test("tags may be written with underscores", () => {
  expect(nameInLanguage(names("臺北:zh_Hant"), "zh-hant")).toBe("臺北");
});

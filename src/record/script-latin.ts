import anyAscii from "any-ascii";

/**
 * A word of any script in lower-case ASCII letters and digits, as search compares it: without marks, apostrophes and the
 * Arabic article. Letters that nobody can transliterate become their code points, so that they find themselves.
 */
export function latinWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const plain = word.normalize("NFKC").replace(CYRILLIC_KH, "h");
  const ascii = anyAscii(ARABIC.test(plain) ? withVowels(plain) : plain);
  return ascii.toLowerCase().replace(/[^a-z0-9]+/g, "") || codePoints(plain);
}

const ASCII = /^[A-Za-z0-9]+$/;
/** It writes the h of other languages (Хьюм, Хомс) as often as a kh. */
const CYRILLIC_KH = /[хХ]/gu;
const ARABIC = /[\u0621-\u064A\u0671-\u06D5]/u;
const MARKS = /[\p{M}\u0640]+/gu;
/** The article, written together with its word, of which two letters at least are left. */
const ARTICLE = /^[\u0627\u0671]\u0644(?=\p{L}{2})/u;

/**
 * Letters that stand for a vowel more often than for a consonant. A long vowel is all that Arabic writes of its vowels,
 * and `any-ascii` leaves out half of those.
 */
const VOWELS: ReadonlyMap<string, string> = new Map([
  ...letters("اآأٱىةۃەع", "a"),
  ...letters("إئيی", "i"),
  ...letters("ېێ", "e"),
  ...letters("ۆ", "o"),
  ...letters("وؤ", "u"),
]);
/** Consonants at the start of a word, where they stand among the vowels above. */
const INITIALS: ReadonlyMap<string, string> = new Map([...letters("و", "w"), ...letters("يی", "y")]);

function withVowels(word: string): string {
  const [first = "", ...rest] = word.replace(MARKS, "").replace(ARTICLE, "");
  const vowel = (letter: string): string => VOWELS.get(letter) ?? letter;
  return (INITIALS.get(first) ?? vowel(first)) + rest.map(vowel).join("");
}

function letters(of: string, sound: string): readonly (readonly [letter: string, sound: string])[] {
  return Array.from(of, (letter) => [letter, sound]);
}

function codePoints(word: string): string {
  return Array.from(word, (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join("");
}

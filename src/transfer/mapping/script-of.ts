/** Scripts by their ISO 15924 codes, with the letters of each. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latn", /\p{Script=Latin}/gu],
  ["Arab", /\p{Script=Arabic}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Ethi", /\p{Script=Ethiopic}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Beng", /\p{Script=Bengali}/gu],
  ["Guru", /\p{Script=Gurmukhi}/gu],
  ["Gujr", /\p{Script=Gujarati}/gu],
  ["Orya", /\p{Script=Oriya}/gu],
  ["Taml", /\p{Script=Tamil}/gu],
  ["Telu", /\p{Script=Telugu}/gu],
  ["Knda", /\p{Script=Kannada}/gu],
  ["Mlym", /\p{Script=Malayalam}/gu],
  ["Sinh", /\p{Script=Sinhala}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Laoo", /\p{Script=Lao}/gu],
  ["Khmr", /\p{Script=Khmer}/gu],
  ["Mymr", /\p{Script=Myanmar}/gu],
  ["Tibt", /\p{Script=Tibetan}/gu],
  ["Thaa", /\p{Script=Thaana}/gu],
  ["Hang", /\p{Script=Hangul}/gu],
  ["Kana", /\p{Script=Katakana}/gu],
  ["Hira", /\p{Script=Hiragana}/gu],
  ["Hani", /\p{Script=Han}/gu],
];

/**
 * The script that most letters of a text are of, as ISO 15924; null where it has none of a script that is known here. Han
 * letters are `Hani`, since from them alone nobody can tell the simplified from the traditional.
 */
export function scriptOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

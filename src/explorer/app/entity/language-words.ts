const languages = new Intl.DisplayNames(["en"], { type: "language" });
const scripts = new Intl.DisplayNames(["en"], { type: "script" });

/** The English name of a language by its BCP 47 tag: `ar` gives "Arabic". A tag that is none stands for itself. */
export function languageWords(tag: string | null): string | null {
  return wordsOf(languages, tag);
}

/** The English name of a script by its ISO 15924 code: `Arab` gives "Arabic script"; none for Latin, which needs no word. */
export function scriptWords(code: string | null): string | null {
  if (code === null || code === "Latn") return null;
  const words = wordsOf(scripts, code);
  return words === null || words.endsWith("script") ? words : `${words} script`;
}

function wordsOf(names: Intl.DisplayNames, code: string | null): string | null {
  if (code === null) return null;
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A name as the rule reads it. */
export interface NameInLanguage {
  readonly value: string;
  /** BCP 47; null where nobody says. */
  readonly language: string | null;
  readonly nameKind: string;
}

/** In which order kinds of names are shown. */
const KINDS: readonly string[] = ["PRIMARY", "ALIAS", "PREVIOUS", "WEAK"];

/**
 * What something is called in a language (RFC 4647, 3.4 "Lookup"): the name of that very tag, else of the tag without its
 * last parts (`zh-Hant-TW`, `zh-Hant`, `zh`), else of another region or script of the language. Of several the primary one,
 * then an alias, a previous and a weak one; of one kind the first by its text. Null where no name is in the language.
 */
export function nameInLanguage(names: readonly NameInLanguage[], language: string): string | null {
  const parts = subtags(language);
  const tagged = names.map((name) => ({ name, parts: subtags(name.language ?? "") }));
  for (let length = parts.length; length > 0; length -= 1) {
    const range = parts.slice(0, length).join("-");
    const found = first(tagged.filter((one) => one.parts.join("-") === range).map(({ name }) => name));
    if (found) return found.value;
  }
  const alike = tagged.filter((one) => one.parts.length > 0 && one.parts[0] === parts[0]);
  return first(alike.map(({ name }) => name))?.value ?? null;
}

function subtags(tag: string): string[] {
  return tag.toLowerCase().split(/[-_]/).filter(Boolean);
}

function first(names: readonly NameInLanguage[]): NameInLanguage | undefined {
  return names.toSorted((a, b) => rank(a) - rank(b) || (a.value < b.value ? -1 : 1))[0];
}

function rank({ nameKind }: NameInLanguage): number {
  const at = KINDS.indexOf(nameKind);
  return at < 0 ? KINDS.length : at;
}

import { joinedSkeleton } from "./search-sounds.js";
import { searchWords, type SearchWord } from "./search-words.js";

/** How many words of a name, a text and a query search reads. */
export const NAME_WORDS = 16;
export const TEXT_WORDS = 120;
export const QUERY_WORDS = 12;
/** How many terms a form has at most. Lucene takes no query of more than 1,024. */
const FORM_TERMS = 400;
const QUERY_TERMS = 120;

/**
 * A name as a full-text index reads it: terms of lower-case letters and digits with a blank between them, which no engine's
 * tokenizer cuts or leaves out. Three letters of a word (its ends marked by 0) find it in spite of slips, its consonants
 * (after 1) across scripts, and three consonants of the whole name (after 2) however it is cut into words. Empty where
 * there is no letter or digit.
 */
export function searchForm(name: string): string {
  return nameTerms(searchWords(name, NAME_WORDS), FORM_TERMS);
}

/** A text as a full-text index reads it: the terms of its words, as in `searchForm`, without those of the whole. */
export function textForm(text: string): string {
  return joined(searchWords(text, TEXT_WORDS).flatMap(wordTerms), FORM_TERMS);
}

/**
 * The terms to ask an index of names or of texts with; nothing in them means anything to Lucene. Never empty, which Lucene
 * refuses: where there is no letter or digit, a term that no form has.
 */
export function queryForm(query: string): string {
  return nameTerms(searchWords(query, QUERY_WORDS), QUERY_TERMS) || "0";
}

function nameTerms(words: readonly SearchWord[], limit: number): string {
  const whole = joinedSkeleton(words.map(({ skeleton }) => skeleton));
  const marked = whole === "" ? [] : threes(whole).map((letters) => `2${letters}`);
  // Consonants first: they are few, and a long name must not lose them.
  return joined([...words.flatMap(skeletonTerm), ...marked, ...words.flatMap(({ latin }) => threes(latin))], limit);
}

function wordTerms(word: SearchWord): readonly string[] {
  return [...skeletonTerm(word), ...threes(word.latin)];
}

function skeletonTerm({ skeleton }: SearchWord): readonly string[] {
  return skeleton === "" ? [] : [`1${skeleton}`];
}

function threes(word: string): readonly string[] {
  const marked = `0${word}0`;
  return Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3));
}

/** Each term once: an engine would count a term of the query as often as it stands there. */
function joined(terms: readonly string[], limit: number): string {
  return [...new Set(terms)].slice(0, limit).join(" ");
}

import { likeness, type SearchQuery } from "./search-query.js";
import { searchWords, type SearchWord } from "./search-words.js";

/** A piece of a snippet as it stands in the text, and whether a word that was asked for. Plain text, never markup. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * The stretch of a text that has most of what was asked for, in at most about `length` characters, cut between words. An
 * ellipsis stands where something is left out. The whole text, in one part, where nothing of it was asked for and it fits.
 */
export function snippet(query: SearchQuery, text: string, length = 160): readonly SnippetPart[] {
  const words = searchWords(text, SNIPPET_WORDS).map((word) => ({ ...word, value: hitValue(query, word) }));
  const { start, end } = text.length <= length ? { start: 0, end: text.length } : stretch(text, words, length);
  const parts: SnippetPart[] = [];
  const add = (piece: string, hit: boolean): void => {
    if (piece !== "") parts.push({ text: piece, hit });
  };
  let at = start;
  if (start > 0) add("…", false);
  for (const word of words) {
    if (word.value === 0 || word.start < at || word.end > end) continue;
    add(text.slice(at, word.start), false);
    add(text.slice(word.start, word.end), true);
    at = word.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add("…", false);
  return parts;
}

/** How far into a text a snippet is looked for. */
const SNIPPET_WORDS = 1_000;
/** A word less like than this to every word of the query is no hit. */
const LEAST_LIKENESS = 0.7;
/** How many words of a stretch stand before its first hit, so that it can be read. */
const WORDS_BEFORE = 4;

interface ValuedWord extends SearchWord {
  readonly value: number;
}

function hitValue(query: SearchQuery, word: SearchWord): number {
  const value = Math.max(0, ...query.words.map((asked) => likeness(asked, word)));
  return value >= LEAST_LIKENESS ? value : 0;
}

/** The first of the stretches of whole words that begin shortly before a hit and whose hits are worth most together. */
function stretch(text: string, words: readonly ValuedWord[], length: number): { start: number; end: number } {
  const starts = words.flatMap(({ value }, at) => (value > 0 ? [Math.max(0, at - WORDS_BEFORE)] : []));
  let best = { first: 0, last: lastOf(words, 0, length), value: 0 };
  for (const first of starts) {
    const last = lastOf(words, first, length);
    const value = words.slice(first, last + 1).reduce((sum, word) => sum + word.value, 0);
    if (value > best.value) best = { first, last, value };
  }
  const start = best.first === 0 ? 0 : (words[best.first]?.start ?? 0);
  // Punctuation before the first word may be longer than all there is room for, and so may a word.
  const end = words[best.last]?.end ?? length;
  return { start, end: end - start <= length ? end : wholeLetters(text, start + length) };
}

/** The last word that ends within `length` of the start of the first. */
function lastOf(words: readonly SearchWord[], first: number, length: number): number {
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  let last = first;
  while ((words[last + 1]?.end ?? Infinity) - start <= length) last++;
  return last;
}

/** An offset at which no letter of two code units is cut in half. */
function wholeLetters(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}

import { NAME_WORDS, TEXT_WORDS } from "./search-form.js";
import { joinedForms, likeness, type SearchQuery } from "./search-query.js";
import { formsOf, placedWords, searchWords, type WordForms } from "./search-words.js";

/**
 * How well a name answers a query, from 0 to 1, rounded to four decimals, in whatever order its words stand. It follows
 * from the query and the name alone, so every engine's candidates rank alike and no other record moves it.
 */
export function scoreName(query: SearchQuery, name: string, kind = "PRIMARY"): number {
  const words = searchWords(name, NAME_WORDS);
  if (words.length === 0 || query.words.length === 0) return 0;
  const apart = scoreWords(query, words);
  const joined = JOINED_WEIGHT * likeness(query.whole, joinedForms(words));
  return rounded(Math.max(apart, joined) * (KIND_WEIGHTS[kind] ?? 1));
}

/** How well a text answers a query, from 0 to 1, rounded to four decimals: 1 where it has the query's words side by side. */
export function scoreText(query: SearchQuery, text: string): number {
  return textScorer(query)(text);
}

/** Scores texts for one query, each word that they share once. */
export function textScorer(query: SearchQuery): (text: string) => number {
  const known = new Map<string, readonly number[]>();
  const likenesses = (latin: string): readonly number[] => {
    const found = known.get(latin) ?? likenessesTo(query, latin);
    known.set(latin, found);
    return found;
  };
  return (text) => {
    const words = placedWords(text, TEXT_WORDS).map(({ latin }) => likenesses(latin));
    return words.length === 0 || query.words.length === 0 ? 0 : scoreWordsOfText(query, words);
  };
}

/**
 * The least score of a result where the best of all that the viewer may see is `best`: what is far worse than it, or
 * shares a few letters with the query and nothing else, is none.
 */
export function leastScore(best: number): number {
  return Math.max(0.45, 0.65 * best);
}

/** A loose name identifies less, a former one a little less, than one in use. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { WEAK: 0.9, PREVIOUS: 0.97 };
/** How much it counts that the query's words are in the name; the rest, that the name has no others. */
const ASKED_WEIGHT = 0.7;
/** Words run together are a little less than the same words. */
const JOINED_WEIGHT = 0.95;
/** How much it counts that a text has the query's words within a few words of each other. */
const NEAR_WEIGHT = 0.1;
const NEAR_WORDS = 3;

/** Pairs the query's words with the name's, the most alike first, and weighs each by its letters. */
function scoreWords(query: SearchQuery, words: readonly WordForms[]): number {
  const pairs = query.words.flatMap((asked, at) =>
    words.map((word, other) => ({ at, other, value: likeness(asked, word) })),
  );
  pairs.sort((a, b) => b.value - a.value || a.at - b.at || a.other - b.other);
  const paired = { asked: new Set<number>(), words: new Set<number>() };
  let asked = 0;
  let named = 0;
  for (const { at, other, value } of pairs) {
    if (paired.asked.has(at) || paired.words.has(other)) continue;
    paired.asked.add(at);
    paired.words.add(other);
    asked += value * (query.words[at]?.forms.latin.length ?? 0);
    named += value * (words[other]?.latin.length ?? 0);
  }
  const letters = words.reduce((sum, { latin }) => sum + latin.length, 0);
  return (ASKED_WEIGHT * asked) / query.letters + ((1 - ASKED_WEIGHT) * named) / letters;
}

function likenessesTo(query: SearchQuery, latin: string): readonly number[] {
  const forms = formsOf(latin);
  return query.words.map((word) => likeness(word, forms));
}

/** `words` are those of the text, each as its likeness to each word of the query. */
function scoreWordsOfText(query: SearchQuery, words: readonly (readonly number[])[]): number {
  const best = query.words.map((_, asked) => bestOf(words.map((likenesses) => likenesses[asked] ?? 0)));
  const found = best.reduce((sum, { value }, at) => sum + value * (query.words[at]?.forms.latin.length ?? 0), 0);
  const gaps = best.slice(1).filter(({ at }, before) => Math.abs(at - (best[before]?.at ?? 0)) > NEAR_WORDS).length;
  const near = 1 - gaps / Math.max(1, best.length - 1);
  return rounded((found / query.letters) * (1 - NEAR_WEIGHT + NEAR_WEIGHT * near));
}

function bestOf(values: readonly number[]): { readonly value: number; readonly at: number } {
  const value = Math.max(...values);
  return { value, at: values.indexOf(value) };
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

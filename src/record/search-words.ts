import { latinWord } from "./script-latin.js";
import { MAX_LETTERS } from "./search-distance.js";
import { skeletonOf, soundsOf } from "./search-sounds.js";

/** A word in the forms that search compares: none of them has more than 32 letters. */
export interface WordForms {
  /** Transliterated, in lower case. */
  readonly latin: string;
  /** One spelling for each sound. */
  readonly sounds: string;
  /** Its consonants, and the digits; empty where it has none. */
  readonly skeleton: string;
}

/** A transliterated word of a text, and where it stands there: UTF-16 offsets, the end exclusive. */
export interface PlacedWord {
  readonly latin: string;
  readonly start: number;
  readonly end: number;
}

export interface SearchWord extends PlacedWord, WordForms {}

/** The words of a text, at most `limit`, without Arabic articles unless there is nothing else. */
export function searchWords(text: string, limit: number): readonly SearchWord[] {
  return placedWords(text, limit).map((word) => ({ ...word, ...formsOf(word.latin) }));
}

/** The same words without their forms, which cost most. */
export function placedWords(text: string, limit: number): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const articles: PlacedWord[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    if (words.length === limit) break;
    const end = start + written.length;
    const word = { latin: latinWord(written).slice(0, MAX_LETTERS), start, end };
    (isArticle(word.latin, text[end]) ? articles : words).push(word);
  }
  return words.length > 0 ? words : articles.slice(0, limit);
}

/** The forms of a transliterated word. */
export function formsOf(latin: string): WordForms {
  const sounds = soundsOf(latin).slice(0, MAX_LETTERS);
  return { latin, sounds, skeleton: skeletonOf(sounds) };
}

/** Letters and digits of any script; apostrophes, which also write ʿayn and hamza, belong to the word around them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼʻʾʿ`´‘][\p{L}\p{M}\p{N}]+)*/gu;
const ARTICLE = /^[aeiu]l$/;
/** The article before a sun letter, which only the hyphen after it tells from a word. */
const SUN_ARTICLE = /^[aeiu](?:sh|th|dh|[stdznrl])$/;

function isArticle(latin: string, next: string | undefined): boolean {
  return ARTICLE.test(latin) || (next === "-" && SUN_ARTICLE.test(latin));
}

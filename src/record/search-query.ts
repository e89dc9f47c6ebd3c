import { editDistance, editPattern, MAX_LETTERS, type EditPattern } from "./search-distance.js";
import { QUERY_WORDS } from "./search-form.js";
import { joinedSkeleton } from "./search-sounds.js";
import { searchWords, type WordForms } from "./search-words.js";

/** What is searched for, made ready to be compared with many names and texts. */
export interface SearchQuery {
  /** As it was written. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** All words as if they were one. */
  readonly whole: QueryWord;
  /** The letters of all words together. */
  readonly letters: number;
}

/** A word of a query in its forms, each ready to be compared. */
export interface QueryWord {
  readonly forms: WordForms;
  readonly latin: EditPattern;
  readonly sounds: EditPattern;
  readonly skeleton: EditPattern;
}

/** Reads what is searched for, at most its first 12 words. */
export function readQuery(text: string): SearchQuery {
  const words = searchWords(text, QUERY_WORDS).map(queryWord);
  const letters = words.reduce((sum, { forms }) => sum + forms.latin.length, 0);
  return { text, words, whole: queryWord(joinedForms(words.map(({ forms }) => forms))), letters };
}

/** The forms of words as if they were one. */
export function joinedForms(words: readonly WordForms[]): WordForms {
  const join = (form: keyof WordForms): string => words.map((word) => word[form]).join("");
  return {
    latin: join("latin").slice(0, MAX_LETTERS),
    sounds: join("sounds").slice(0, MAX_LETTERS),
    skeleton: joinedSkeleton(words.map(({ skeleton }) => skeleton)).slice(0, MAX_LETTERS),
  };
}

/** How alike two words are, from 0 to 1, which is the same letters. */
export function likeness(query: QueryWord, word: WordForms): number {
  if (query.forms.latin === word.latin) return 1;
  const spelt = Math.max(
    alike(query.latin, word.latin),
    SOUNDS_WEIGHT * alike(query.sounds, word.sounds),
    startOf(query.forms.latin, word.latin),
  );
  const shorter = Math.min(query.skeleton.length, word.skeleton.length);
  const consonants = alike(query.skeleton, word.skeleton) * (TRUST[shorter] ?? 1);
  return Math.max(spelt, (1 - SKELETON_WEIGHT) * spelt + SKELETON_WEIGHT * consonants);
}

/** The same sounds are a little less than the same letters. */
const SOUNDS_WEIGHT = 0.97;
const SKELETON_WEIGHT = 0.6;
/** What a likeness of skeletons is worth whose shorter one has no, one or two consonants: chance makes those. */
const TRUST = [0, 0.45, 0.75];
/** A start of a word is from 0.75 upwards like it, by how much of the word it is; of three letters at least. */
const START = { weight: 0.75, letters: 3 };

function queryWord(word: WordForms): QueryWord {
  const { latin, sounds, skeleton } = word;
  return {
    forms: { latin, sounds, skeleton },
    latin: editPattern(latin),
    sounds: editPattern(sounds),
    skeleton: editPattern(skeleton),
  };
}

function alike(pattern: EditPattern, word: string): number {
  const longer = Math.max(pattern.length, word.length);
  return longer === 0 ? 0 : 1 - editDistance(pattern, word) / longer;
}

function startOf(start: string, word: string): number {
  if (start.length < START.letters || !word.startsWith(start)) return 0;
  return START.weight + ((1 - START.weight) * start.length) / word.length;
}

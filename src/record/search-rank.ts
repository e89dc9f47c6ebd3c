import { leastScore, scoreName, textScorer } from "./search-score.js";
import type { SearchQuery } from "./search-query.js";

/** How many candidates an engine offers at most; it is asked for one more, to know whether there were. */
export const MOST_CANDIDATES = 1_000;

/** A name or a text that an engine found, in the order in which the engine offers them. */
export interface Candidate {
  /** The id of the record whose name or text it is. */
  readonly id: string;
  readonly value: string;
  /** The kind of a name, as `PRIMARY`; null where it is a text. */
  readonly nameKind: string | null;
}

/** A record that answers a query, by the name or text of it that answers best. */
export interface SearchHit {
  readonly candidate: Candidate;
  /** From 0 to 1, rounded to four decimals. */
  readonly score: number;
}

/**
 * The records that answer a query, the best first, those of one score by id: the same on every engine, as long as their
 * candidates are. `truncated` says that an engine had more candidates, and that the last it offered were still results.
 */
export function rankCandidates(
  query: SearchQuery,
  offered: readonly Candidate[],
): { readonly hits: readonly SearchHit[]; readonly truncated: boolean } {
  const score = scorer(query);
  const scored = offered.slice(0, MOST_CANDIDATES).map((candidate) => ({ candidate, score: score(candidate) }));
  const least = leastScore(scored.reduce((best, hit) => Math.max(best, hit.score), 0));
  const results = scored.filter((hit) => hit.score >= least).toSorted(inOrder(query.text));
  const more = offered.length > MOST_CANDIDATES && scored.slice(-LAST_OFFERED).some((hit) => hit.score >= least);
  return { hits: firstOfEach(results), truncated: more };
}

/** Where these are no results any more, those that an engine did not offer would hardly have been. */
const LAST_OFFERED = MOST_CANDIDATES / 10;
/** What a text is about is less what it is than its name: a third of the weight in the schema, and this much of a score. */
const TEXT_WEIGHT = 0.85;

function scorer(query: SearchQuery): (candidate: Candidate) => number {
  const scoreOfText = textScorer(query);
  return ({ value, nameKind }) =>
    nameKind === null
      ? Math.round(scoreOfText(value) * TEXT_WEIGHT * 10_000) / 10_000
      : scoreName(query, value, nameKind);
}

/**
 * Of names of one record and one score the one that is written as the query, in its script; else they go by their text and their
 * kind, so that the same one is shown each time.
 */
function inOrder(text: string): (a: SearchHit, b: SearchHit) => number {
  const asked = written(text);
  const isOther = ({ candidate }: SearchHit): number => (written(candidate.value) === asked ? 0 : 1);
  return (a, b) =>
    b.score - a.score ||
    compare(a.candidate.id, b.candidate.id) ||
    isOther(a) - isOther(b) ||
    compare(a.candidate.value, b.candidate.value) ||
    kindOf(a) - kindOf(b);
}

/** What a record is called first, before what else it is called the same. */
function kindOf({ candidate: { nameKind } }: SearchHit): number {
  return KINDS.indexOf(nameKind ?? "");
}

const KINDS = ["PRIMARY", "ALIAS", "WEAK", "PREVIOUS"];

function written(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOfEach(hits: readonly SearchHit[]): readonly SearchHit[] {
  const seen = new Set<string>();
  return hits.filter(({ candidate: { id } }) => !seen.has(id) && seen.add(id));
}

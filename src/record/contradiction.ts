import { ABSENT, boundText, OPEN_END, OPEN_START, type EdtfSpan } from "./edtf.js";
import { reachableFrom } from "./independent-sources.js";
import { nameKey } from "./name-key.js";

type Span = Pick<EdtfSpan, "earliest" | "latest">;

/** What the rules read of a claim. Claims are compared as they are: nothing is put in for what a source left out. */
export interface Claim {
  readonly id: string;
  /** The id of the event it counts. */
  readonly event: string;
  readonly measure: string;
  readonly population: string | null;
  readonly minimum: number | null;
  readonly best: number | null;
  readonly maximum: number | null;
  readonly verbatim: string;
  readonly cumulativeTo: Span | null;
  readonly statement: {
    readonly id: string;
    readonly madeOn: Span | null;
    /** The ids of the statements that bring it up to date. */
    readonly updatedBy: readonly string[];
  } | null;
}

/** Two claims that may not both be true, in the order of their ids, and why, in words. */
export interface ContradictionCandidate<Stated extends Claim> {
  readonly first: Stated;
  readonly second: Stated;
  /** RANGES_APART at cut-off dates that overlap; COUNT_FALLS where the earlier cut-off has the higher count. */
  readonly kind: "RANGES_APART" | "COUNT_FALLS";
  readonly reason: string;
}

/** Who was killed or injured stays so; the held are freed, the missing found, the displaced return, crowds go home. */
const ONLY_GROWS: ReadonlySet<string> = new Set(["KILLED", "INJURED"]);

/**
 * The pairs of claims on one event, measure and population (as written, but for case, spaces and script) that may not
 * both be true, to be offered to a person, never stored by themselves. Given a number in both, they are a pair where
 *
 * - their cut-off dates overlap (`cutOffOf`) and their ranges (`rangeOf`) have no number in common; or
 * - the cut-off of one is certainly before the other's, and yet it counts more killed or injured: these counts only grow.
 *   A later count that is higher contradicts nothing.
 *
 * Claims of one statement are never a pair, nor are those of two statements of which one updates the other, at however
 * many steps among the claims given: it corrects it. Which claims to compare is the caller's choice (`countedClaims`).
 */
export function* contradictionCandidates<Stated extends Claim>(
  claims: readonly Stated[],
): Generator<ContradictionCandidate<Stated>> {
  const updates = updatesAmong(claims);
  const corrects = (one: Stated, other: Stated): boolean =>
    Boolean(one.statement && other.statement && updates.get(one.statement.id)?.has(other.statement.id));
  for (const alike of bySubject(claims).values()) {
    for (const [at, first] of alike.entries()) {
      for (const second of alike.slice(at + 1)) {
        if (corrects(first, second) || corrects(second, first)) continue;
        const found = between(first, second);
        if (found) yield { first, second, ...found };
      }
    }
  }
}

/** The numbers that a claim allows; null on a side that it leaves open. */
export interface Range {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/**
 * A claim's minimum and maximum as given: where one is missing, that side is open, even if there is a best ("at least 41"
 * has the best 41, and no highest). A best alone is both ends. Both ends are open where there is no number ("dozens").
 */
export function rangeOf({ minimum, best, maximum }: Pick<Claim, "minimum" | "best" | "maximum">): Range {
  return minimum === null && maximum === null ? { lowest: best, highest: best } : { lowest: minimum, highest: maximum };
}

/**
 * When a claim's count may end: its cut-off date, and no later than its statement was made, since nobody counts what has
 * not happened yet. A cut-off after the statement, as of a forecast, is left as given. Without either, any date.
 */
export function cutOffOf({ cumulativeTo, statement }: Pick<Claim, "cumulativeTo" | "statement">): Span {
  const given = known(cumulativeTo) ?? { earliest: OPEN_START, latest: OPEN_END };
  const made = known(statement?.madeOn ?? null);
  return made && made.latest >= given.earliest
    ? { earliest: given.earliest, latest: Math.min(given.latest, made.latest) }
    : given;
}

/** For each statement that has one of the claims, itself and all that bring it up to date, at however many steps. */
export function updatesAmong(claims: readonly Claim[]): Map<string, ReadonlySet<string>> {
  const updatedBy = new Map(
    claims.flatMap(({ statement }) => (statement ? [[statement.id, statement.updatedBy]] : [])),
  );
  return new Map([...updatedBy.keys()].map((id) => [id, reachableFrom([id], updatedBy)]));
}

/** The claims by what they count, each group in the order of their ids. */
export function bySubject<Stated extends Claim>(claims: readonly Stated[]): Map<string, Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const claim of claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const subject = JSON.stringify([claim.event, claim.measure, claim.population && nameKey(claim.population)]);
    const alike = groups.get(subject);
    if (alike) alike.push(claim);
    else groups.set(subject, [claim]);
  }
  return groups;
}

function known(span: Span | null): Span | null {
  return span?.earliest === ABSENT ? null : span;
}

function between(one: Claim, other: Claim): { kind: "RANGES_APART" | "COUNT_FALLS"; reason: string } | null {
  const [a, b] = [cutOffOf(one), cutOffOf(other)];
  const words = `${said(one, a)}; ${said(other, b)}.`;
  if (a.latest < b.earliest || b.latest < a.earliest) {
    const [earlier, later] = a.latest < b.earliest ? [one, other] : [other, one];
    if (!ONLY_GROWS.has(one.measure) || !isAbove(earlier, later)) return null;
    return { kind: "COUNT_FALLS", reason: `${words} The later is lower, and a count of ${one.measure} cannot fall.` };
  }
  if (!isAbove(one, other) && !isAbove(other, one)) return null;
  return { kind: "RANGES_APART", reason: `${words} The dates may be the same, and the ranges do not meet.` };
}

function isAbove(one: Claim, other: Claim): boolean {
  const [{ lowest }, { highest }] = [rangeOf(one), rangeOf(other)];
  return lowest !== null && highest !== null && lowest > highest;
}

function said(claim: Claim, cutOff: Span): string {
  const [from, to] = [boundText(cutOff.earliest, false), boundText(cutOff.latest, true)];
  const date = from === null && to === null ? "a date not given" : from === to ? from : `${from ?? ".."}/${to ?? ".."}`;
  return `"${claim.verbatim}" is ${numberWords(rangeOf(claim))} up to ${date ?? ""}`;
}

function numberWords({ lowest, highest }: Range): string {
  if (lowest === null) return highest === null ? "no number" : `at most ${highest}`;
  if (highest === null) return `at least ${lowest}`;
  return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
}

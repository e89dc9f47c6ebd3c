import { bySubject, type Claim, contradictionCandidates, cutOffOf, type Range, updatesAmong } from "./contradiction.js";
import { type EdtfSpan } from "./edtf.js";
import { meet, mostApart } from "./independent-sources.js";
import { hasNumber, rangeOver, type PartClaim, type PartsToll, partsTolls } from "./toll-range.js";

type Rank = "PREFERRED" | "NORMAL" | "DEPRECATED";

/** What a toll reads of a claim. */
export interface TollClaim extends PartClaim {
  readonly rank: Rank;
  /** Whether it counts a part of the event that is asked about. */
  readonly eventIsPart: boolean;
  /** The sources it rests on, each with its roots (`sourceRoots`). */
  readonly sources: readonly { readonly id: string; readonly roots: readonly string[] }[];
  readonly statement:
    | (NonNullable<Claim["statement"]> & {
        readonly rank: Rank;
        /** Whether a statement that stands takes it back. */
        readonly retracted: boolean;
        /** The ids of who made it. */
        readonly speakers: readonly string[];
      })
    | null;
}

export interface TollOptions {
  /** Only claims whose cut-off (`cutOffOf`) is certainly not after this date's last second; null for all. */
  readonly asOf?: Pick<EdtfSpan, "earliest" | "latest"> | null;
  readonly includeDeprecated?: boolean;
  readonly includeRetracted?: boolean;
  readonly includeParts?: boolean;
}

export interface Toll<Counted> extends Range {
  /** Of the event's own claims the one whose cut-off is latest. */
  readonly latest: Counted | null;
  /** The event's own claims, latest first, then those of its parts. */
  readonly claims: readonly Counted[];
  /** How many independent sources the claims have. */
  readonly sourcesCount: number;
  readonly contested: boolean;
  /** The sums over the parts, one for each population, where parts are asked for. */
  readonly parts: readonly PartsToll[];
}

/**
 * What is claimed of one measure of an event: computed from the claims each time it is asked, never stored. The caller
 * chooses measure and population; where there are several populations, the bounds are over them all.
 *
 * - **Which claims count**: `countedClaims`. An updated claim is still a claim, so it counts.
 * - **lowest, highest**: the lowest and the highest of all numbers that the claims name, each null where no claim bounds
 *   that side (`rangeOf`). So "at least 40" alone has no highest; beside "4" it makes the highest 40, since 4 is not the
 *   most that anybody claims. A claim without a number bounds nothing. The lowest is never above the highest.
 * - **latest**: by the first second at which the cut-off may be, then the last, so that "2021" is not later than
 *   "2021-03". Of a tie PREFERRED before NORMAL before DEPRECATED, then what no counted claim updates, then the lower id.
 *   A claim without a number is the latest only where no claim has one, so that a late "dozens" hides no count.
 * - **contested**: two of the claims may not both be true (`contradictionCandidates`) and are of independent voices:
 *   their sources share no root, or a source that both rest on quotes different speakers. A claim that a counted one with
 *   a number updates, on the same subject, contests nothing: its speaker stands by it no more.
 * - **parts** are left out unless asked for, and never added to what is claimed of the whole, of which they may be a part
 *   already. Only where the whole has no number of its own are its lowest and highest those of `parts`.
 */
export function toll<Counted extends TollClaim>(claims: readonly Counted[], options: TollOptions = {}): Toll<Counted> {
  const counted = countedClaims(claims, options);
  const updated = updatedAmong(counted, claims);
  const [own, ofParts] = [false, true].map((part) =>
    counted.filter((claim) => claim.eventIsPart === part).toSorted(byLatest(updated)),
  ) as [Counted[], Counted[]]; // Two in, two out.
  const parts = partsTolls(ofParts);
  const numbered = own.filter(hasNumber);
  const listed = [...own, ...ofParts];
  return {
    ...(numbered.length > 0 ? rangeOver(numbered) : rangeOver(parts)),
    latest: numbered[0] ?? own[0] ?? null,
    claims: listed,
    sourcesCount: mostApart(listed.flatMap(({ sources }) => sources.map(({ roots }) => new Set(roots)))),
    contested: isContested(listed.filter((claim) => !updated.has(claim))),
    parts,
  };
}

/**
 * The claims that count: those of parts, deprecated ones (the claim or its statement) and retracted ones only when asked
 * for, and as of a date those of which it is certain that they count nothing after it. A claim that has no cut-off date
 * and no dated statement is certain of nothing, so it does not count as of any date.
 */
export function countedClaims<Counted extends TollClaim>(claims: readonly Counted[], options: TollOptions): Counted[] {
  return claims.filter((claim) => {
    if (claim.eventIsPart && !options.includeParts) return false;
    const isDeprecated = claim.rank === "DEPRECATED" || claim.statement?.rank === "DEPRECATED";
    if (isDeprecated && !options.includeDeprecated) return false;
    if (claim.statement?.retracted && !options.includeRetracted) return false;
    return !options.asOf || cutOffOf(claim).latest <= options.asOf.latest;
  });
}

/** The counted claims that a counted one with a number brings up to date; by way of any claim's statement. */
function updatedAmong(counted: readonly TollClaim[], all: readonly TollClaim[]): ReadonlySet<TollClaim> {
  const updates = updatesAmong(all);
  return new Set(
    [...bySubject(counted).values()].flatMap((alike) => {
      const speaking = new Set(alike.filter(hasNumber).flatMap(({ statement }) => statement?.id ?? []));
      return alike.filter(({ statement }) =>
        [...(updates.get(statement?.id ?? "") ?? [])].some((id) => id !== statement?.id && speaking.has(id)),
      );
    }),
  );
}

function isContested(claims: readonly TollClaim[]): boolean {
  for (const { first, second } of contradictionCandidates(claims)) if (areIndependent(first, second)) return true;
  return false;
}

function areIndependent(one: TollClaim, other: TollClaim): boolean {
  const [a, b] = [voiceOf(one), voiceOf(other)];
  if (!meet(a.roots, b.roots)) return true;
  return meet(a.ids, b.ids) && a.speakers.size > 0 && b.speakers.size > 0 && !meet(a.speakers, b.speakers);
}

function voiceOf({ sources, statement }: TollClaim): Record<"ids" | "roots" | "speakers", ReadonlySet<string>> {
  const ids = new Set(sources.map(({ id }) => id));
  return { ids, roots: new Set(sources.flatMap(({ roots }) => roots)), speakers: new Set(statement?.speakers) };
}

const RANKS: Readonly<Record<Rank, number>> = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 };

function byLatest(updated: ReadonlySet<TollClaim>): (one: TollClaim, other: TollClaim) => number {
  return (one, other) => {
    const [a, b] = [cutOffOf(one), cutOffOf(other)];
    return (
      b.earliest - a.earliest ||
      b.latest - a.latest ||
      RANKS[one.rank] - RANKS[other.rank] ||
      Number(updated.has(one)) - Number(updated.has(other)) ||
      (one.id < other.id ? -1 : 1)
    );
  };
}

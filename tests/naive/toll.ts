import { readEdtf } from "../../src/record/edtf.js";
import {
  boundsOver,
  claimsOn,
  isNumbered,
  speakersOf,
  updatesOf,
  type Bounds,
  type ClaimsAsked,
  type NaiveClaim,
} from "./claims.js";
import { contradictionsOf } from "./contradictions.js";
import type { NaiveGraph } from "./graph.js";
import { closure, endsOf, mostIndependent, startsOf } from "./independent.js";

/** Which claims count. */
export interface Counting {
  readonly asOf: string | null;
  readonly includeParts: boolean;
  readonly includeDeprecated: boolean;
  readonly includeRetracted: boolean;
}

export interface NaiveToll {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly latest: NaiveClaim | null;
  readonly claims: readonly NaiveClaim[];
  readonly independentSources: number;
  readonly contested: boolean;
  readonly parts: readonly NaivePartsToll[];
}

export interface NaivePartsToll {
  readonly population: string | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly events: readonly string[];
}

/** The toll of an event, from the plain lists of a graph. */
export function tollOf(graph: NaiveGraph, event: string, asked: ClaimsAsked, counting: Counting): NaiveToll {
  const events = [event, ...(counting.includeParts ? partsOf(graph, event) : [])];
  const read = events.flatMap((id) => claimsOn(graph, id, asked));
  // A claim on several of the events counts the first of them: the whole, or the part the fewest steps away.
  const all = read.filter((claim) => read.find(({ node }) => node.id === claim.node.id) === claim);
  const counted = all.filter((claim) => counts(claim, counting));
  const isUpdated = (claim: NaiveClaim): boolean => counted.some((later) => updates(graph, all, claim, later));
  const inOrder = (claims: readonly NaiveClaim[]): NaiveClaim[] =>
    claims.toSorted((one, other) => {
      const [a, b] = [one, other].map((claim) => place(claim, isUpdated(claim))) as [number[], number[]]; // Two, two.
      const apart = a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0);
      return apart ?? (one.node.id < other.node.id ? -1 : 1);
    });
  const own = inOrder(counted.filter((claim) => claim.event === event));
  const ofParts = inOrder(counted.filter((claim) => claim.event !== event));
  const sums = sumsOf(graph, ofParts.filter(isNumbered));
  const numbered = own.filter(isNumbered);
  const bounds = boundsOver(numbered.length > 0 ? numbered.map((claim) => claim.bounds) : sums.map(boundsOfSum));
  const claims = [...own, ...ofParts];
  const standing = claims.filter((claim) => !isUpdated(claim));
  return {
    lowest: bounds.low,
    highest: bounds.high,
    latest: numbered[0] ?? own[0] ?? null,
    claims,
    independentSources: mostIndependent([...new Map(claims.flatMap(bySource)).values()]),
    contested: contradictionsOf(graph, standing).some(({ first, second }) => areIndependent(graph, first, second)),
    parts: sums,
  };
}

/** The events within one, nearest first, then by their ids as the stores compare them: by code points. */
function partsOf(graph: NaiveGraph, event: string): readonly string[] {
  const found = new Set([event]);
  for (let border = [event]; border.length > 0; ) {
    const next = new Set(border.flatMap((id) => startsOf(graph, "PART_OF", id)).filter((id) => !found.has(id)));
    border = [...next].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const id of border) found.add(id);
  }
  return [...found].slice(1);
}

/** Whether a claim counts: one that may go on after `asOf` does not. */
export function counts(claim: NaiveClaim, counting: Omit<Counting, "includeParts">): boolean {
  if (claim.isDeprecated && !counting.includeDeprecated) return false;
  if (claim.isRetracted && !counting.includeRetracted) return false;
  return counting.asOf === null || claim.cutOff[1] <= readEdtf(counting.asOf).latest;
}

/** Whether `later`, which counts the same, has a number and another statement that brings the claim up to date. */
function updates(graph: NaiveGraph, all: readonly NaiveClaim[], claim: NaiveClaim, later: NaiveClaim): boolean {
  const isSame = claim.event === later.event && claim.population === later.population;
  if (!isSame || !isNumbered(later) || !later.statement || later.statement.id === claim.statement?.id) return false;
  return updatesOf(graph, claim, all).has(later.statement.id);
}

const RANKS = ["PREFERRED", "NORMAL", "DEPRECATED"];

/** What comes first has the lowest numbers: the latest, the preferred, what is not updated. */
function place({ cutOff: [start, end], node }: NaiveClaim, isUpdated: boolean): number[] {
  return [-start, -end, RANKS.indexOf(String(node.fields["rank"])), Number(isUpdated)];
}

function bySource({ accounts }: NaiveClaim) {
  return accounts.map((account) => [account.source, account] as const);
}

/** Two are independent where they share no origin, or where one source quotes different people. */
function areIndependent(graph: NaiveGraph, one: NaiveClaim, other: NaiveClaim): boolean {
  const rootsOf = ({ accounts }: NaiveClaim): string[] => accounts.flatMap(({ roots }) => [...roots]);
  const sourcesOf = ({ accounts }: NaiveClaim): string[] => accounts.map(({ source }) => source);
  if (!isShared(rootsOf(one), rootsOf(other))) return true;
  const [speakers, others] = [speakersOf(graph, one.statement), speakersOf(graph, other.statement)];
  const isQuoting = speakers.length > 0 && others.length > 0 && !isShared(speakers, others);
  return isQuoting && isShared(sourcesOf(one), sourcesOf(other));
}

function isShared(some: readonly string[], others: readonly string[]): boolean {
  return some.some((item) => others.includes(item));
}

/** The numbered claims on parts, summed for each population. */
function sumsOf(graph: NaiveGraph, claims: readonly NaiveClaim[]): readonly NaivePartsToll[] {
  return [...new Set(claims.map(({ population }) => population))].map((population) => {
    const alike = claims.filter((claim) => claim.population === population);
    const counted = [...new Set(alike.map(({ event }) => event))];
    const events = counted.filter((part) => !counted.some((other) => covers(graph, other, part))).toSorted();
    const bounds = events.map((id) => boundsOver(alike.filter(({ event }) => event === id).map((one) => one.bounds)));
    const [lows, highs] = [bounds.map(({ low }) => low), bounds.map(({ high }) => high)];
    const written = alike[0]?.node.fields["population"];
    return {
      population: typeof written === "string" ? written : null,
      lowest: lows.every((low) => low === null) ? null : sum(lows),
      highest: highs.includes(null) ? null : sum(highs),
      events,
    };
  });
}

/** Whether the one event stands for the other: it is the larger, or of two that contain each other the one of lower id. */
function covers(graph: NaiveGraph, larger: string, part: string): boolean {
  const contains = (one: string, other: string): boolean =>
    one !== other && closure(other, (id) => endsOf(graph, "PART_OF", id)).has(one);
  return contains(larger, part) && (!contains(part, larger) || larger < part);
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}

function boundsOfSum({ lowest, highest }: NaivePartsToll): Bounds {
  return { low: lowest, high: highest, named: [lowest, highest].filter((number) => number !== null) };
}

import { boundText } from "../../src/record/edtf.js";
import { areJudged, byId, updatesOf, type NaiveClaim } from "./claims.js";
import type { NaiveGraph } from "./graph.js";

/** Two claims that may not both be true. */
export interface NaivePair {
  readonly first: NaiveClaim;
  readonly second: NaiveClaim;
  readonly kind: "RANGES_APART" | "COUNT_FALLS";
  readonly reason: string;
  readonly judged: boolean;
}

/** Every pair of the claims, put to the test: those of one measure and population together, in the order of their ids. */
export function contradictionsOf(graph: NaiveGraph, claims: readonly NaiveClaim[]): readonly NaivePair[] {
  const updates = new Map(claims.map((claim) => [claim, updatesOf(graph, claim, claims)]));
  const hears = (claim: NaiveClaim, other: NaiveClaim): boolean =>
    other.statement !== null && updates.get(claim)?.has(other.statement.id) === true;
  const all = claims.toSorted(byId);
  const inOrder = [...new Set(all.flatMap((claim) => all.filter((other) => isAlike(claim, other))))];
  return inOrder.flatMap((first, index) =>
    inOrder.slice(index + 1).flatMap((second): NaivePair[] => {
      const kind = isAlike(first, second) && !hears(first, second) && !hears(second, first) && kindOf(first, second);
      if (!kind) return [];
      const judged = areJudged(graph, first.statement, second.statement);
      return [{ first, second, kind, reason: reasonOf(first, second, kind), judged }];
    }),
  );
}

function isAlike(one: NaiveClaim, other: NaiveClaim): boolean {
  const same = one.node.fields["measure"] === other.node.fields["measure"];
  return same && one.event === other.event && one.population === other.population;
}

function kindOf(one: NaiveClaim, other: NaiveClaim): NaivePair["kind"] | null {
  if (isBefore(one, other)) return canOnlyGrow(one) && isAbove(one, other) ? "COUNT_FALLS" : null;
  if (isBefore(other, one)) return canOnlyGrow(one) && isAbove(other, one) ? "COUNT_FALLS" : null;
  return isAbove(one, other) || isAbove(other, one) ? "RANGES_APART" : null;
}

function isBefore(one: NaiveClaim, other: NaiveClaim): boolean {
  return one.cutOff[1] < other.cutOff[0];
}

function isAbove({ bounds: { low } }: NaiveClaim, { bounds: { high } }: NaiveClaim): boolean {
  return low !== null && high !== null && low > high;
}

function canOnlyGrow({ node }: NaiveClaim): boolean {
  return node.fields["measure"] === "KILLED" || node.fields["measure"] === "INJURED";
}

function reasonOf(first: NaiveClaim, second: NaiveClaim, kind: NaivePair["kind"]): string {
  const measure = String(first.node.fields["measure"]);
  const why =
    kind === "COUNT_FALLS"
      ? `The later is lower, and a count of ${measure} cannot fall.`
      : "The dates may be the same, and the ranges do not meet.";
  return `${said(first)}; ${said(second)}. ${why}`;
}

function said({ node, bounds: { low, high }, cutOff }: NaiveClaim): string {
  const range = low === null ? `at most ${high}` : high === null ? `at least ${low}` : `${low} to ${high}`;
  const number = low === high ? String(low ?? "no number") : range;
  const [from, to] = [boundText(cutOff[0], false), boundText(cutOff[1], true)];
  const dates = from === to ? (from ?? "a date not given") : `${from ?? ".."}/${to ?? ".."}`;
  return `"${String(node.fields["verbatim"])}" is ${number} up to ${dates}`;
}

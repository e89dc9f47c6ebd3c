import { meet } from "./independent-sources.js";
import { nameKey } from "./name-key.js";
import { type Entry, type Evidence, evidenceFor, type NameScore } from "./same-as-evidence.js";

export interface Sameness {
  /** How likely they are the same, 0 to 1. An order to look at candidates in, not a measured probability. */
  readonly score: number;
  /** What speaks for it and against it, the heaviest first. */
  readonly evidence: readonly Evidence[];
}

/** The odds that two entries are the same before anything is compared, in bits. */
const PRIOR = -7;

/**
 * Whether two entries may be the same, with what speaks for and against it; null where they cannot be: an entry and itself,
 * two of different types, or an anonymous group and anything but an anonymous group of the same source ("residents" of
 * two reports are not known to be the same people).
 *
 * Each piece of evidence is a logarithm of odds, and they add up, as in I. P. Fellegi and A. B. Sunter, "A Theory for
 * Record Linkage", 1969. Their weights are set by hand. What one entry does not say is no evidence.
 *
 * `alike` scores two names from 0 to 1; the lower of both directions counts. Without it names are alike if their keys are
 * equal (`nameKey`).
 */
export function sameAs(one: Entry, other: Entry, alike: NameScore = alikeByKey): Sameness | null {
  if (one.id === other.id || one.type !== other.type) return null;
  const isAnonymous = one.anonymous || other.anonymous;
  const isOfOneSource = one.anonymous && other.anonymous && meet(new Set(one.sources), new Set(other.sources));
  if (isAnonymous && !isOfOneSource) return null;
  const evidence = evidenceFor(one, other, alike).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const bits = evidence.reduce((sum, { weight }) => sum + weight, PRIOR);
  return { score: 1 / (1 + 2 ** -bits), evidence };
}

function alikeByKey(one: string, other: string): number {
  return nameKey(one) === nameKey(other) ? 1 : 0;
}

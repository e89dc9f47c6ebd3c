import { FINDING_KINDS, isMistake, type Finding, type FindingKind } from "../transfer/finding.js";

/** How many findings there are of a kind and a type. */
export interface FindingCount {
  readonly kind: FindingKind;
  readonly type: string;
  readonly count: number;
  /** How many of them are not listed. */
  readonly more: number;
  readonly mistake: boolean;
}

/** Counts findings by kind and type, and tells of each whether it is among the first `most` of its own, which are listed. */
export function countFindings(most: number): {
  readonly add: (finding: Finding) => boolean;
  readonly counts: () => readonly FindingCount[];
} {
  const byKind = new Map<FindingKind, Map<string, { count: number; listed: number; more: number }>>();
  return {
    add({ kind, type, records = 1 }) {
      const byType = byKind.get(kind) ?? new Map<string, { count: number; listed: number; more: number }>();
      byKind.set(kind, byType);
      const so = byType.get(type) ?? { count: 0, listed: 0, more: 0 };
      byType.set(type, so);
      so.count += records;
      const isListed = so.listed < most;
      if (isListed) so.listed += 1;
      else so.more += records;
      return isListed;
    },
    counts: () =>
      FINDING_KINDS.flatMap((kind) =>
        [...(byKind.get(kind) ?? [])]
          .toSorted(([, one], [, other]) => other.count - one.count)
          .map(([type, { count, more }]) => ({ kind, type, count, more, mistake: isMistake(kind) })),
      ),
  };
}

import type { ClaimRange } from "./claim-range";

/** The numbers of a claim: 973; 40 to 60; at least 40; 40 to 60, best 52. */
export function rangeWords({ low, high, best, openAbove, openBelow }: ClaimRange): string {
  const [lowest, highest] = [low.toLocaleString("en"), high.toLocaleString("en")];
  if (openAbove) return `at least ${lowest}`;
  if (openBelow) return `at most ${highest}`;
  if (low === high) return lowest;
  return `${lowest} to ${highest}${best !== null && best !== low && best !== high ? `, best ${best.toLocaleString("en")}` : ""}`;
}

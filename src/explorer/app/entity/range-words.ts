import type { ClaimRange } from "./claim-range";

/** The numbers of a claim: 973; 40 to 60; at least 40; 40 to 60, best 52. */
export function rangeWords(range: ClaimRange): string {
  const { low, high, best, openAbove, openBelow } = range;
  // Of an open side only one bound is said.
  const isSaid = best === null || (best === low && !openBelow) || (best === high && !openAbove);
  return isSaid ? boundWords(range) : `${boundWords(range)}, best ${number(best)}`;
}

function boundWords({ low, high, openAbove, openBelow }: ClaimRange): string {
  if (openAbove) return `at least ${number(low)}`;
  if (openBelow) return `at most ${number(high)}`;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

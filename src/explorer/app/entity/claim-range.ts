import { roundStep } from "../view/round-step";

/** The numbers of a claim, as far as anybody gives them. */
export interface ClaimedNumbers {
  readonly minimum: number | null;
  readonly best: number | null;
  readonly maximum: number | null;
}

/** How a claim is drawn on the scale: from its lowest number to its highest, with a mark at the number claimed. */
export interface ClaimRange {
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
  /** Whether the claim says "at least": nothing bounds it above. */
  readonly openAbove: boolean;
  /** Whether the claim says "at most". */
  readonly openBelow: boolean;
}

/**
 * The range as the server reads it: a missing bound leaves that side open, even beside a best ("at least 41" has the best
 * 41); a best alone is both ends. Null for a claim in words alone: no number is invented for it.
 */
export function claimRange({ minimum, best, maximum }: ClaimedNumbers): ClaimRange | null {
  const numbers = [minimum, best, maximum].filter((number) => number !== null);
  if (numbers.length === 0) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    low,
    high,
    best,
    openAbove: minimum !== null && maximum === null,
    openBelow: minimum === null && maximum !== null,
  };
}

/** The scale on which claims stand side by side: from 0 to a round number not below the highest. */
export interface ClaimScale {
  readonly top: number;
  readonly ticks: readonly number[];
}

export function claimScale(ranges: readonly ClaimRange[]): ClaimScale {
  const highest = ranges.reduce((most, { high }) => Math.max(most, high), 0);
  const step = roundStep(highest / 4);
  const count = Math.max(1, Math.ceil(highest / step));
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

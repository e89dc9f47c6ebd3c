import type { Brush } from "../state/brush";
import { dayNumber, dayText } from "./day-number";
import type { TimeRange } from "./time-span";

/** No closer than a quarter of a day, no wider than twenty thousand years. */
const NARROWEST = 0.25;
const WIDEST = 7_300_000;

/** The range made `factor` times as wide around the instant `at`, which stays where it is. */
export function zoomRange({ from, to }: TimeRange, factor: number, at: number = (from + to) / 2): TimeRange {
  const width = Math.min(WIDEST, Math.max(NARROWEST, (to - from) * factor));
  const share = (at - from) / (to - from);
  return { from: at - width * share, to: at + width * (1 - share) };
}

/** The range moved by a share of its width. */
export function panRange({ from, to }: TimeRange, share: number): TimeRange {
  const days = (to - from) * share;
  return { from: from + days, to: to + days };
}

/** The days that a brush takes in; whole days, so that its end is the first instant of the day after. */
export function rangeOfBrush({ from, to }: Brush): TimeRange {
  return { from: dayNumber(from, false), to: dayNumber(to, true) };
}

/** The brush between two instants, in whichever order: every day that lies between them, one at least. */
export function brushBetween(one: number, other: number): Brush {
  const from = Math.floor(Math.min(one, other));
  const to = Math.ceil(Math.max(one, other));
  return { from: dayText(from), to: dayText(Math.max(to - 1, from)) };
}

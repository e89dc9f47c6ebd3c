import type { ShownDate } from "../records/shown-record";
import { dayNumber } from "./day-number";

/** A record's date on the axis of time. */
export interface TimeSpan {
  /** The first instant it may cover, in days since 1970-01-01; null where the source leaves the start open or unknown. */
  readonly start: number | null;
  /** The instant after the last that it may cover; null likewise. */
  readonly end: number | null;
  /** Whether the source says about. */
  readonly approximate: boolean;
  /** Whether the source, or the reading of it, is unsure. */
  readonly uncertain: boolean;
}

/** Where a date lies; null where there is none, or nothing is known of either end. */
export function timeSpan(date: ShownDate | null): TimeSpan | null {
  if (date === null) return null;
  const { earliest, latest, approximate, uncertain } = date;
  if (earliest === null && latest === null) return null;
  return {
    start: earliest === null ? null : dayNumber(earliest, false),
    end: latest === null ? null : dayNumber(latest, true),
    approximate,
    uncertain,
  };
}

/** A stretch of time on the axis, from the first instant to the one after the last, in days since 1970-01-01. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** The range in which all spans lie by their known ends, with some room on both sides; null where there are none. */
export function rangeOfSpans(spans: readonly TimeSpan[]): TimeRange | null {
  const ends = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at !== null);
  if (ends.length === 0) return null;
  const [from, to] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const room = Math.max((to - from) * 0.06, 1);
  return { from: from - room, to: to + room };
}

/** Whether a span may lie in the range; an open end reaches as far as it takes. */
export function mayLieIn({ start, end }: TimeSpan, { from, to }: TimeRange): boolean {
  return (start === null || start < to) && (end === null || end > from);
}

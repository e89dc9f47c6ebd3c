import { invariant, unreachable } from "../errors.js";
import { DAY, dayAt, daysToMonth } from "./edtf-calendar.js";
import { ABSENT, OPEN_END, OPEN_START } from "./edtf.js";
import type { Stretch } from "./edtf-stretches.js";

/** A day, a week from Monday to Sunday, a month or a year of the calendar. */
export type BucketUnit = "DAY" | "WEEK" | "MONTH" | "YEAR";

export interface Bucket {
  /**
   * As ISO 8601 writes it: 2025-03-06, 2025-W10, 2025-03, 2025. A year of more than four digits has its sign, +12000-03; one
   * alone is EDTF's Y12000. Where EDTF can write the name, it is that of the bucket's span, fit for a filter.
   */
  readonly name: string;
  /** The first second of the bucket, by which buckets are in order. */
  readonly earliest: number;
  /** The last second of the bucket. */
  readonly latest: number;
  /** How much of the date lies in it: all weights of a date add up to 1. */
  readonly weight: number;
}

/**
 * Where a date is counted; or why it is not, to be said beside the buckets: there is none (NO_VALUE), it is open or unknown
 * on a side that is asked for (OPEN), or it may be spread over too many buckets (TOO_WIDE).
 */
export type Buckets =
  | { readonly kind: "BUCKETS"; readonly buckets: readonly Bucket[] }
  | { readonly kind: "NO_VALUE" | "OPEN" }
  | { readonly kind: "TOO_WIDE"; readonly count: number };

/** Over how many buckets a date is spread at most, if the caller does not say: the days of a year. */
export const MOST_BUCKETS = 366;

/**
 * The buckets that a date is counted in, given as the stretches that it may cover, in their order, or none where it is not
 * there. EARLIEST: all of it in the bucket of its first second, whatever its end. SPREAD: in every bucket that it may lie
 * in, by how many of its seconds do.
 *
 * What is open at its start has no earliest bucket; what is open on either side cannot be spread evenly. Nor is a date
 * spread over more than `limit` buckets: of the 36,524 days of a century each would count next to nothing. That is no
 * error, since one wide date must not cost the answer for all others, and no coarser bucket, since it would stand among
 * those of another unit. `count` says how many it would have been.
 */
export function bucketsOf(
  stretches: readonly Stretch[],
  unit: BucketUnit,
  mode: "SPREAD" | "EARLIEST",
  limit: number = MOST_BUCKETS,
): Buckets {
  const earliest = stretches.at(0)?.earliest ?? ABSENT;
  if (earliest === ABSENT) return { kind: "NO_VALUE" };
  const latest = stretches.at(-1)?.latest ?? ABSENT;
  if (earliest === OPEN_START || (mode === "SPREAD" && latest === OPEN_END)) return { kind: "OPEN" };
  if (mode === "EARLIEST")
    return { kind: "BUCKETS", buckets: [{ ...bucketAt(indexAt(dayOf(earliest), unit), unit), weight: 1 }] };
  return spread(stretches, unit, limit);
}

function spread(stretches: readonly Stretch[], unit: BucketUnit, limit: number): Buckets {
  const runs = runsOf(stretches, unit);
  const count = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (count > limit) return { kind: "TOO_WIDE", count };
  const seconds = stretches.reduce((sum, { earliest, latest }) => sum + latest - earliest + 1, 0);
  const buckets = runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, more) => {
      const bucket = bucketAt(first + more, unit);
      const within = stretches.reduce((sum, stretch) => sum + secondsWithin(bucket, stretch), 0);
      return { ...bucket, weight: within / seconds };
    }),
  );
  return { kind: "BUCKETS", buckets };
}

/** The numbers of the buckets that stretches lie in, each bucket in one run: the next begins after the last. */
function runsOf(stretches: readonly Stretch[], unit: BucketUnit): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const { earliest, latest } of stretches) {
    invariant(earliest <= latest, `a date from ${earliest} to ${latest}`);
    const [first, last] = [indexAt(dayOf(earliest), unit), indexAt(dayOf(latest), unit)];
    const after = (runs.at(-1)?.last ?? first - 1) + 1;
    if (last >= after) runs.push({ first: Math.max(first, after), last });
  }
  return runs;
}

function secondsWithin(bucket: Omit<Bucket, "weight">, { earliest, latest }: Stretch): number {
  return Math.max(0, Math.min(bucket.latest, latest) - Math.max(bucket.earliest, earliest) + 1);
}

function dayOf(second: number): number {
  return Math.floor(second / DAY);
}

function bucketAt(index: number, unit: BucketUnit): Omit<Bucket, "weight"> {
  return {
    name: nameAt(index, unit),
    earliest: firstDayOf(index, unit) * DAY,
    latest: firstDayOf(index + 1, unit) * DAY - 1,
  };
}

/** The number of the bucket that a day is in; days are counted from 1970-01-01, a Thursday. */
function indexAt(day: number, unit: BucketUnit): number {
  switch (unit) {
    case "DAY":
      return day;
    case "WEEK":
      return Math.floor((day + 3) / 7);
    case "MONTH":
      return dayAt(day).year * 12 + dayAt(day).month - 1;
    case "YEAR":
      return dayAt(day).year;
    default:
      return unreachable(unit);
  }
}

function firstDayOf(index: number, unit: BucketUnit): number {
  switch (unit) {
    case "DAY":
      return index;
    case "WEEK":
      return index * 7 - 3;
    case "MONTH":
      return daysToMonth(0, index + 1);
    case "YEAR":
      return daysToMonth(index, 1);
    default:
      return unreachable(unit);
  }
}

function nameAt(index: number, unit: BucketUnit): string {
  const { year, month, day } = dayAt(firstDayOf(index, unit));
  switch (unit) {
    case "DAY":
      return `${yearName(year)}-${twoDigits(month)}-${twoDigits(day)}`;
    case "WEEK":
      return weekName(index);
    case "MONTH":
      return `${yearName(year)}-${twoDigits(month)}`;
    case "YEAR":
      return Math.abs(year) > 9_999 ? `Y${year}` : yearName(year);
    default:
      return unreachable(unit);
  }
}

/** A week belongs to the year that its Thursday is in, and the first of a year is that of its first Thursday (ISO 8601). */
function weekName(index: number): string {
  const thursday = index * 7;
  const { year } = dayAt(thursday);
  return `${yearName(year)}-W${twoDigits(Math.floor((thursday - daysToMonth(year, 1)) / 7) + 1)}`;
}

function yearName(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return year < 0 ? `-${digits}` : year > 9_999 ? `+${digits}` : digits;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

import { DAY, daysInMonth, daysToMonth } from "./edtf-calendar.js";
import { APPROXIMATE, type Digits, UNCERTAIN } from "./edtf-cursor.js";
import { maskedDays } from "./edtf-mask.js";
import { type EdtfParts, type EdtfTime, readParts } from "./edtf-parts.js";
import { refuseEdtf } from "./edtf-refuse.js";
import { knownDigits, yearsOf } from "./edtf-year.js";

/** A date without a slash: how it is written, and the span it may cover, in seconds from 1970-01-01T00:00:00. */
export interface EdtfDate {
  readonly parts: EdtfParts;
  readonly earliest: number;
  readonly latest: number;
  readonly precision: EdtfPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The finest unit that is wholly given: `156X-12-25` is known to the decade. INTERVAL where the unit has no name. */
export type EdtfPrecision =
  | "SECOND"
  | "DAY"
  | "MONTH"
  | "SEASON"
  | "YEAR"
  | "DECADE"
  | "CENTURY"
  | "MILLENNIUM"
  | "INTERVAL"
  | "UNKNOWN";

/**
 * Reads a date that is neither interval nor set: `text` from `start` to `end`. Throws BAD_USER_INPUT, naming the position
 * in `text`.
 */
export function readDate(text: string, start: number, end: number): EdtfDate {
  const parts = readParts(text, start, end);
  const qualifier = parts.yearQualifier | parts.monthQualifier | parts.dayQualifier;
  const { earliest, latest, precision } = spanOf(text, parts);
  return {
    parts,
    earliest,
    latest,
    precision,
    approximate: (qualifier & APPROXIMATE) !== 0,
    uncertain: (qualifier & UNCERTAIN) !== 0,
  };
}

/** The month where it is one of 21 to 41: a season, or three, four or six months of a year. Else null. */
export function seasonOf(month: Digits | null): number | null {
  return typeof month === "number" && month > 12 ? month : null;
}

type Span = Pick<EdtfDate, "earliest" | "latest" | "precision">;

function spanOf(text: string, parts: EdtfParts): Span {
  const { year, month, day } = parts;
  if (month !== null && (parts.long || parts.significant !== null))
    refuseEdtf(text, parts.long ? "a month of a Y year" : "a month of an estimated year", parts.monthAt);
  const season = seasonOf(month);
  if (month === null || season !== null) return spanOfYears(text, parts, season);
  if (month === 0) refuseEdtf(text, `month 0 (${MONTHS})`, parts.monthAt);
  if (parts.time && [year, month, day].some((part) => typeof part === "string"))
    refuseEdtf(text, "a time of an unknown day", parts.dayAt + 3);
  if (typeof year === "string" || typeof month === "string" || typeof day === "string") return spanOfMask(text, parts);
  if (day === null) return months(year, month, year, month, "MONTH");
  if (day < 1 || day > daysInMonth(year, month)) refuseEdtf(text, `no day ${day} in that month`, parts.dayAt);
  const midnight = (daysToMonth(year, month) + day - 1) * DAY;
  if (parts.time === null) return { earliest: midnight, latest: midnight + DAY - 1, precision: "DAY" };
  const second = midnight + secondOf(parts.time);
  return { earliest: second, latest: second, precision: "SECOND" };
}

const MONTHS = "01 to 12, or 21 to 41 for a season or quarter";

const YEAR_PRECISIONS = ["UNKNOWN", "MILLENNIUM", "CENTURY", "DECADE", "YEAR"] as const;

/** A year, many years, or the same season of either. */
function spanOfYears(text: string, parts: EdtfParts, season: number | null): Span {
  const [first, last] = yearsOf(parts);
  const digits = knownDigits(parts);
  // Of a year that is estimated there is something known, however many years it may be.
  const known = parts.significant !== null && digits < 1 ? "INTERVAL" : (YEAR_PRECISIONS[digits] ?? "UNKNOWN");
  if (season === null) return months(first, 1, last, 12, known);
  const [start, count] = SEASONS.get(season) ?? refuseEdtf(text, `month ${season} (${MONTHS})`, parts.monthAt);
  if (parts.day !== null) refuseEdtf(text, "a day of a season", parts.dayAt);
  return months(first, start, last, start + count - 1, known === "YEAR" ? "SEASON" : known);
}

type Months = readonly [first: number, count: number];

/**
 * The first month of each, and how many it has. Spring is March to May, and so on, winter December to the February after,
 * as meteorologists have it in the northern half of the world, where EDTF's 21 to 24 leave the half open; 25 to 28 name
 * it, and 29 to 32 the southern one. Then quarters, quadrimesters and halves of a year.
 */
const SEASONS: ReadonlyMap<number, Months> = new Map<number, Months>([
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10].map((month, index) => [21 + index, [month, 3]] as const),
  ...[1, 5, 9].map((month, index) => [37 + index, [month, 4]] as const),
  ...[1, 7].map((month, index) => [40 + index, [month, 6]] as const),
]);

function spanOfMask(text: string, parts: EdtfParts): Span {
  const { earliest, latest } = maskedDays(text, parts);
  const known = typeof parts.year === "string" ? knownDigits(parts) : 4;
  const byMonth = typeof parts.month === "string" ? "YEAR" : "MONTH";
  return {
    earliest: earliest * DAY,
    latest: latest * DAY + DAY - 1,
    precision: known < 4 ? (YEAR_PRECISIONS[known] ?? "UNKNOWN") : byMonth,
  };
}

/** Seconds into the day. An offset moves the second to UTC, so that two readings of one instant are one second. */
function secondOf({ hour, minute, second, zone }: EdtfTime): number {
  const seconds = hour * 3_600 + minute * 60 + second;
  if (zone.length < 3) return seconds;
  const offset = Number(zone.slice(1, 3)) * 3_600 + Number(zone.slice(4)) * 60;
  return zone.startsWith("-") ? seconds + offset : seconds - offset;
}

function months(
  firstYear: number,
  firstMonth: number,
  lastYear: number,
  lastMonth: number,
  precision: EdtfPrecision,
): Span {
  return {
    earliest: daysToMonth(firstYear, firstMonth) * DAY,
    latest: daysToMonth(lastYear, lastMonth + 1) * DAY - 1,
    precision,
  };
}

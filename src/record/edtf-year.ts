import { type Cursor, type Digits, take, takeDigits, takeInteger } from "./edtf-cursor.js";
import { refuseEdtf } from "./edtf-refuse.js";

/** A year as it is written. */
export interface EdtfYear {
  readonly year: Digits;
  /** Whether Y stands before it, so that it has five digits or more, and neither month nor day. */
  readonly long: boolean;
  /** How many of its digits are known: `1950S2` is some year of 1900 to 1999, estimated to be 1950. */
  readonly significant: number | null;
}

/** Years either side of 0 that a bound in seconds can hold without losing seconds. */
const MAX_YEAR = 285_000_000;

/**
 * Takes a year of four digits, any of them X, or one that Y stands before, with an exponent or without. Null, and nothing
 * taken, where no year stands there. Throws BAD_USER_INPUT for a year that does not exist or is too far away.
 */
export function takeYear(cursor: Cursor): EdtfYear | null {
  const start = cursor.at;
  const long = take(cursor, "Y");
  const digitsAt = cursor.at;
  const negative = take(cursor, "-");
  const digits = long ? takeLong(cursor, digitsAt) : takeDigits(cursor, 4);
  if (digits === null) {
    cursor.at = start;
    return null;
  }
  if (typeof digits === "string") return { year: negative ? `-${digits}` : digits, long, significant: null };
  if (negative && digits === 0) refuseEdtf(cursor.text, "year -0000 (write 0000 for 1 BCE)", start);
  const year = negative ? -digits : digits;
  const significant = takeSignificant(cursor, year);
  if (long && yearsOf({ year, long, significant }).some((one) => Math.abs(one) > MAX_YEAR))
    refuseEdtf(cursor.text, `a year beyond ${MAX_YEAR.toLocaleString("en")}`, digitsAt);
  return { year, long, significant };
}

/** The first year and the last that a year may be. Before year 0 the digits count down from it: `-01XX` is -0199 to -0100. */
export function yearsOf({ year, significant }: EdtfYear): readonly [number, number] {
  if (typeof year === "number") {
    if (significant === null) return [year, year];
    const size = unknownYears(year, significant);
    const nearest = Math.trunc(year / size) * size;
    return year < 0 ? [nearest - size + 1, nearest] : [nearest, nearest + size - 1];
  }
  const nearest = Number(year.replaceAll("X", "0"));
  const farthest = Number(year.replaceAll("X", "9"));
  return nearest < farthest ? [nearest, farthest] : [farthest, nearest];
}

/** How many of a year's last four digits are known before the first that is not; below 0 where more than four are not. */
export function knownDigits({ year, significant }: EdtfYear): number {
  if (typeof year === "string") return year.replace("-", "").indexOf("X");
  return significant === null ? 4 : 4 - digitsOf(year) + significant;
}

/** The digits after Y and their exponent: `17E7`. */
function takeLong(cursor: Cursor, start: number): number | null {
  const digitsAt = cursor.at;
  const digits = takeInteger(cursor);
  if (digits === null) return null;
  const exponentAt = cursor.at;
  const exponent = take(cursor, "E") ? takeInteger(cursor) : 0;
  if (exponent === null) cursor.at = exponentAt;
  const year = digits * 10 ** (exponent ?? 0);
  if (year < 10_000 || cursor.text.startsWith("0", digitsAt))
    refuseEdtf(cursor.text, "Y stands before years of five digits and more", start);
  return year;
}

function takeSignificant(cursor: Cursor, year: number): number | null {
  const start = cursor.at;
  const significant = take(cursor, "S") ? takeInteger(cursor) : null;
  if (significant === null) cursor.at = start;
  else if (significant < 1 || significant > digitsOf(year))
    refuseEdtf(cursor.text, `${significant} significant digits of ${digitsOf(year)}`, start + 1);
  return significant;
}

function unknownYears(year: number, significant: number): number {
  return 10 ** (digitsOf(year) - significant);
}

function digitsOf(year: number): number {
  return String(Math.abs(year)).length;
}

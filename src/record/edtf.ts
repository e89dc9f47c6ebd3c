import { DAY, dayAt } from "./edtf-calendar.js";
import { type EdtfDate, type EdtfPrecision } from "./edtf-date.js";
import { readExpression } from "./edtf-expression.js";

/** A date as its source gives it, with the span it may cover. */
export interface EdtfSpan {
  /** The text that was read. */
  readonly edtf: string;
  /** The first second it may cover, counted from 1970-01-01T00:00:00; OPEN_START where the start is open or unknown. */
  readonly earliest: number;
  /** The last second it may cover; OPEN_END where the end is open or unknown. */
  readonly latest: number;
  readonly precision: EdtfPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/*
 * Bounds are stored as integers that are never null, so that every filter and order on a date is one plain comparison on
 * two indexed properties. What is no second gets a number beyond all seconds: an open start sorts before them, an open
 * end after them, and a date that is not there after everything (missing values come last, ascending). The three lie
 * within ±(2^53 - 1), so a JavaScript number holds them exactly, and seconds keep clear of them up to year 285,000,000.
 */

/** The earliest bound of a date whose start is open or unknown. */
export const OPEN_START = -(2 ** 53 - 1);
/** The latest bound of a date whose end is open or unknown. */
export const OPEN_END = 2 ** 53 - 2;
/** Both bounds of a record that does not have the date. */
export const ABSENT = 2 ** 53 - 1;

/**
 * Reads a date of EDTF, levels 0 to 2 (Library of Congress, Extended Date/Time Format Specification, 4 February 2019, the
 * profile of ISO 8601-2). A day and what is longer has no time zone and is counted as if in UTC. One thing more is read:
 * the ends of an interval may have a time, because the bounds that we give out do. Throws BAD_USER_INPUT, naming the
 * position and an example.
 */
export function readEdtf(edtf: string): EdtfSpan {
  const expression = readExpression(edtf);
  switch (expression.kind) {
    case "date": {
      const { earliest, latest, precision, approximate, uncertain } = expression.date;
      return { edtf, earliest, latest, precision, approximate, uncertain };
    }
    case "interval": {
      const [start, end] = [expression.start, expression.end].map((one) => (typeof one === "object" ? one : null));
      return spanOf(edtf, [start ?? null], [end ?? null]);
    }
    case "set": {
      const { elements } = expression;
      return spanOf(
        edtf,
        elements.map(({ start }) => start),
        elements.map(({ end }) => end),
      );
    }
  }
}

/**
 * A stored bound as EDTF: a day where it is the day's first second (its last for `isEnd`), else a time; a year where it
 * has more than four digits, since EDTF gives those no months. Null for an open, unknown or absent one.
 */
export function boundText(seconds: number, isEnd: boolean): string | null {
  if (seconds === OPEN_START || seconds === OPEN_END || seconds === ABSENT) return null;
  const days = Math.floor(seconds / DAY);
  const { year, month, day } = dayAt(days);
  if (Math.abs(year) > 9_999) return `Y${year}`;
  const date = `${year < 0 ? "-" : ""}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  const second = seconds - days * DAY;
  if (second === (isEnd ? DAY - 1 : 0)) return date;
  const time = [Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60];
  return `${date}T${time.map((part) => digits(part, 2)).join(":")}`;
}

/** From the earliest of the starts to the latest of the ends; open or unknown where one of them is null. */
function spanOf(edtf: string, starts: readonly (EdtfDate | null)[], ends: readonly (EdtfDate | null)[]): EdtfSpan {
  const dates = [...starts, ...ends];
  return {
    edtf,
    earliest: Math.min(...starts.map((date) => date?.earliest ?? OPEN_START)),
    latest: Math.max(...ends.map((date) => date?.latest ?? OPEN_END)),
    precision: dates.every((date) => date === null) ? "UNKNOWN" : "INTERVAL",
    approximate: dates.some((date) => date?.approximate),
    uncertain: dates.some((date) => date?.uncertain),
  };
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

import { DAY, dayAt } from "./edtf-calendar.js";
import { readPoint, refuseEdtf, type EdtfPoint } from "./edtf-point.js";
import { readSet } from "./edtf-set.js";

/** A date as its source gives it, with the span it may cover. */
export interface EdtfSpan {
  /** The text that was read. */
  readonly edtf: string;
  /** The first second it may cover, counted from 1970-01-01T00:00:00; OPEN_START where the start is open or unknown. */
  readonly earliest: number;
  /** The last second it may cover; OPEN_END where the end is open or unknown. */
  readonly latest: number;
  readonly precision: EdtfPoint["precision"] | "INTERVAL" | "UNKNOWN";
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
 * Reads a date of EDTF (ISO 8601-2) level 0 or 1, an interval or not, or a set of level 2. A day and what is longer has
 * no time zone and is counted as if in UTC. One thing more is read: the ends of an interval may have a time, because the
 * bounds that we give out do. Throws BAD_USER_INPUT, naming the position and an example.
 */
export function readEdtf(edtf: string): EdtfSpan {
  if (edtf.startsWith("[") || edtf.startsWith("{")) {
    const { earliest, latest, ...qualified } = readSet(edtf);
    return { edtf, earliest: earliest ?? OPEN_START, latest: latest ?? OPEN_END, precision: "INTERVAL", ...qualified };
  }
  const slash = edtf.indexOf("/");
  return slash < 0 ? { edtf, ...readPoint(edtf, 0, edtf.length) } : readInterval(edtf, slash);
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

function readInterval(edtf: string, slash: number): EdtfSpan {
  if (edtf === "/") refuseEdtf(edtf, "an interval with neither a start nor an end", 0);
  const start = readEnd(edtf, 0, slash);
  const end = readEnd(edtf, slash + 1, edtf.length);
  const earliest = start?.earliest ?? OPEN_START;
  const latest = end?.latest ?? OPEN_END;
  if (earliest > latest) refuseEdtf(edtf, "an end before the start", slash + 1);
  return {
    edtf,
    earliest,
    latest,
    precision: start === null && end === null ? "UNKNOWN" : "INTERVAL",
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

/** One end of an interval; null where it is open (`..`) or unknown (nothing). */
function readEnd(edtf: string, start: number, end: number): EdtfPoint | null {
  const text = edtf.slice(start, end);
  return text === "" || text === ".." ? null : readPoint(edtf, start, end);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

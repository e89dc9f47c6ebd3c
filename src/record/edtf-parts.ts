import { quoted } from "../errors.js";
import { type Cursor, type Digits, take, takeDigits, takeNumber, takeQualifier } from "./edtf-cursor.js";
import { refuseEdtf } from "./edtf-refuse.js";
import { type EdtfYear, takeYear } from "./edtf-year.js";

/** A date as it is written, part by part: not yet whether there is such a day. */
export interface EdtfParts extends EdtfYear {
  /** 1 to 12, or what 21 to 41 stand for, seasons and the like; null where the date ends at the year. */
  readonly month: Digits | null;
  readonly day: Digits | null;
  readonly time: EdtfTime | null;
  /** What is said of each part: the sum of UNCERTAIN and APPROXIMATE. */
  readonly yearQualifier: number;
  readonly monthQualifier: number;
  readonly dayQualifier: number;
  /** Where they stand in the text. */
  readonly monthAt: number;
  readonly dayAt: number;
}

/** A time of day. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** How it is offset from UTC: `Z`, `-04`, `+04:30`; nothing where the source does not say. */
  readonly zone: string;
}

interface Part {
  readonly at: number;
  readonly digits: Digits | null;
  /** What a sign at its left says of it alone. */
  readonly own: number;
  /** What a sign at its right says of it and of all parts before it. */
  readonly group: number;
}

/** Reads the parts of `text` from `start` to `end`. Throws BAD_USER_INPUT, naming the position in `text`. */
export function readParts(text: string, start: number, end: number): EdtfParts {
  const cursor: Cursor = { text, end, at: start };
  const yearOwn = takeQualifier(cursor);
  const year = takeYear(cursor);
  if (year === null) return refuseEdtf(text, `no date starts with ${cut(text.slice(start, end))}`, start);
  const yearGroup = takeQualifier(cursor);
  const month = takePart(cursor);
  const day = month.digits === null ? month : takePart(cursor);
  const timeAt = cursor.at;
  const time = day.digits === null || month.digits === null ? null : takeTime(cursor);
  const qualifier = yearOwn | yearGroup | month.own | month.group | day.own | day.group;
  if (time && qualifier + takeQualifier(cursor) > 0)
    refuseEdtf(text, "a time takes no qualifier", qualifier > 0 ? timeAt : cursor.at - 1);
  if (cursor.at < end) refuseEdtf(text, `unexpected ${cut(text.slice(cursor.at, end))}`, cursor.at);
  return {
    // Each by its name: spreading the year in takes five times as long as all the rest.
    year: year.year,
    long: year.long,
    significant: year.significant,
    month: month.digits,
    day: day === month ? null : day.digits,
    time,
    yearQualifier: yearOwn | yearGroup | month.group | day.group,
    monthQualifier: month.own | month.group | day.group,
    dayQualifier: day.own | day.group,
    monthAt: month.at,
    dayAt: day.at,
  };
}

const cut = (text: string): string => quoted(text.slice(0, 12));

/** A month or a day with the hyphen before it; nothing taken where none stands there. */
function takePart(cursor: Cursor): Part {
  const start = cursor.at;
  if (take(cursor, "-")) {
    const own = takeQualifier(cursor);
    const at = cursor.at;
    const digits = takeDigits(cursor, 2);
    if (digits !== null) return { at, digits, own, group: takeQualifier(cursor) };
  }
  cursor.at = start;
  return NO_PART;
}

const NO_PART: Part = { at: 0, digits: null, own: 0, group: 0 };

function takeTime(cursor: Cursor): EdtfTime | null {
  const start = cursor.at;
  const hour = take(cursor, "T") ? takeNumber(cursor, 2) : null;
  const minute = hour !== null && take(cursor, ":") ? takeNumber(cursor, 2) : null;
  const second = minute !== null && take(cursor, ":") ? takeNumber(cursor, 2) : null;
  if (hour === null || minute === null || second === null) {
    cursor.at = start;
    return null;
  }
  if (hour > 23) refuseEdtf(cursor.text, `hour ${hour}`, start + 1);
  if (minute > 59) refuseEdtf(cursor.text, `minute ${minute}`, start + 4);
  if (second > 59) refuseEdtf(cursor.text, `second ${second}`, start + 7);
  return { hour, minute, second, zone: takeZone(cursor) };
}

function takeZone(cursor: Cursor): string {
  const start = cursor.at;
  if (take(cursor, "Z")) return "Z";
  const hours = take(cursor, "+") || take(cursor, "-") ? takeNumber(cursor, 2) : null;
  if (hours === null) {
    cursor.at = start;
    return "";
  }
  const hoursEnd = cursor.at;
  const minutes = take(cursor, ":") ? takeNumber(cursor, 2) : 0;
  if (minutes === null) cursor.at = hoursEnd;
  const zone = cursor.text.slice(start, cursor.at);
  if (hours > 23 || (minutes ?? 0) > 59) refuseEdtf(cursor.text, `offset ${zone}`, start);
  return zone;
}

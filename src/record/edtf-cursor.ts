/** Where the reading of a text has come to. By hand and not by a regular expression, which takes ten times as long. */
export interface Cursor {
  readonly text: string;
  /** The position that the reading must not pass. */
  readonly end: number;
  at: number;
}

/** Digits of a date: their number, or their text where one of them is X, which is not known. */
export type Digits = number | string;

const ZERO = 48;
const X = 88;
const NONE = -1;

/** Takes one character. Returns whether it stood there. */
export function take(cursor: Cursor, character: string): boolean {
  if (cursor.at >= cursor.end || cursor.text.charCodeAt(cursor.at) !== character.charCodeAt(0)) return false;
  cursor.at++;
  return true;
}

/** Takes so many digits, any of which may be X. Null, and nothing taken, where they do not stand there. */
export function takeDigits(cursor: Cursor, count: number): Digits | null {
  const { text, at } = cursor;
  if (at + count > cursor.end) return null;
  let value = 0;
  let masked = false;
  for (let index = at; index < at + count; index++) {
    const code = text.charCodeAt(index);
    if (code === X) masked = true;
    else if (code >= ZERO && code <= ZERO + 9) value = value * 10 + code - ZERO;
    else return null;
  }
  cursor.at += count;
  return masked ? text.slice(at, at + count) : value;
}

/** Takes so many digits, none of which is X. Null, and nothing taken, where they do not stand there. */
export function takeNumber(cursor: Cursor, count: number): number | null {
  const start = cursor.at;
  const value = takeDigits(cursor, count);
  if (typeof value !== "string") return value;
  cursor.at = start;
  return null;
}

/** Takes all the digits that stand there. Null where there are none. */
export function takeInteger(cursor: Cursor): number | null {
  let value = NONE;
  for (; cursor.at < cursor.end; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at) - ZERO;
    if (code < 0 || code > 9) break;
    value = (value === NONE ? 0 : value * 10) + code;
  }
  return value === NONE ? null : value;
}

/** `?`: the source, or the reading of it, is unsure. */
export const UNCERTAIN = 1;
/** `~`: the source says about. */
export const APPROXIMATE = 2;

/** Takes what qualifies a part. Returns the sum of what it says, UNCERTAIN and APPROXIMATE (`%` is both), or 0. */
export function takeQualifier(cursor: Cursor): number {
  if (take(cursor, "?")) return UNCERTAIN;
  if (take(cursor, "~")) return APPROXIMATE;
  return take(cursor, "%") ? UNCERTAIN + APPROXIMATE : 0;
}

import { type EdtfDate, readDate } from "./edtf-date.js";
import { refuseEdtf } from "./edtf-refuse.js";

/** What an EDTF text says: a date, an interval, or one or all of a set of dates. */
export type EdtfExpression =
  | { readonly kind: "date"; readonly date: EdtfDate }
  | { readonly kind: "interval"; readonly start: EdtfEnd; readonly end: EdtfEnd }
  | { readonly kind: "set"; readonly all: boolean; readonly elements: readonly EdtfElement[] };

/** An end of an interval: open where it is `..`, unknown where nothing stands. */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** An element of a set: from one date to another, the same where it is one; null before the first or after the last. */
export interface EdtfElement {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** Reads an EDTF text. Throws BAD_USER_INPUT, naming the position and an example. */
export function readExpression(edtf: string): EdtfExpression {
  if (edtf.startsWith("[") || edtf.startsWith("{")) return readSet(edtf);
  const slash = edtf.indexOf("/");
  return slash < 0 ? { kind: "date", date: readDate(edtf, 0, edtf.length) } : readInterval(edtf, slash);
}

function readInterval(edtf: string, slash: number): EdtfExpression {
  if (edtf === "/") refuseEdtf(edtf, "an interval with neither a start nor an end", 0);
  const start = readEnd(edtf, 0, slash);
  const end = readEnd(edtf, slash + 1, edtf.length);
  if (typeof start === "object" && typeof end === "object" && start.earliest > end.latest)
    refuseEdtf(edtf, "an end before the start", slash + 1);
  return { kind: "interval", start, end };
}

function readEnd(edtf: string, start: number, end: number): EdtfEnd {
  if (start === end) return "unknown";
  return end - start === 2 && edtf.startsWith("..", start) ? "open" : readDate(edtf, start, end);
}

/**
 * One of several dates `[2024-12, 2025-02..2025-04]`, or all of them `{1960, 1961-12}`. It may be open before its first
 * date or after its last: `[2024-12..]` is 2024-12 or later.
 */
function readSet(edtf: string): EdtfExpression {
  const close = edtf.startsWith("[") ? "]" : "}";
  if (!edtf.endsWith(close)) refuseEdtf(edtf, `a set that no ${close} ends`, edtf.length - 1);
  const elements: EdtfElement[] = [];
  let at = 1;
  for (const element of edtf.slice(1, -1).split(",")) {
    const start = at + (element.length - element.trimStart().length);
    elements.push(readElement(edtf, start, start + element.trim().length));
    at += element.length + 1;
  }
  if (elements.every(({ start, end }) => start === null && end === null)) refuseEdtf(edtf, "a set without a date", 1);
  return { kind: "set", all: close === "}", elements };
}

/** A date, or a range of them `a..b`, open at one side where nothing stands. */
function readElement(edtf: string, start: number, end: number): EdtfElement {
  const dots = edtf.slice(start, end).indexOf("..");
  if (dots < 0) {
    const date = readDate(edtf, start, end);
    return { start: date, end: date };
  }
  const first = dots === 0 ? null : readDate(edtf, start, start + dots);
  const last = start + dots + 2 === end ? null : readDate(edtf, start + dots + 2, end);
  if (first && last && first.earliest > last.latest) refuseEdtf(edtf, "an end before the start", start + dots + 2);
  return { start: first, end: last };
}

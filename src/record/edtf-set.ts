import { readPoint, refuseEdtf, type EdtfPoint } from "./edtf-point.js";

/** What a set may cover from its first date to its last; null where it is open. */
export interface EdtfSet {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * Reads a set of EDTF level 2: one of several dates `[2024-12, 2025-02..2025-04]`, or all of them `{1960, 1961-12}`. It
 * may be open before its first date or after its last: `[2024-12..]` is 2024-12 or later. Throws BAD_USER_INPUT.
 */
export function readSet(edtf: string): EdtfSet {
  const close = edtf.startsWith("[") ? "]" : "}";
  if (!edtf.endsWith(close)) refuseEdtf(edtf, `a set that no ${close} ends`, edtf.length - 1);
  const bounds: { readonly start: EdtfPoint | null; readonly end: EdtfPoint | null }[] = [];
  let at = 1;
  for (const element of edtf.slice(1, -1).split(",")) {
    const start = at + (element.length - element.trimStart().length);
    bounds.push(readElement(edtf, start, start + element.trim().length));
    at += element.length + 1;
  }
  const points = bounds.flatMap(({ start, end }) => [start, end]).filter((point) => point !== null);
  if (points.length === 0) refuseEdtf(edtf, "a set without a date", 1);
  const open = (side: "start" | "end"): boolean => bounds.some((bound) => bound[side] === null);
  return {
    earliest: open("start") ? null : Math.min(...points.map((point) => point.earliest)),
    latest: open("end") ? null : Math.max(...points.map((point) => point.latest)),
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
  };
}

/** A date, or a range of them `a..b`, open at one side where nothing stands. */
function readElement(edtf: string, start: number, end: number): { start: EdtfPoint | null; end: EdtfPoint | null } {
  const dots = edtf.slice(start, end).indexOf("..");
  if (dots < 0) {
    const point = readPoint(edtf, start, end);
    return { start: point, end: point };
  }
  const first = dots === 0 ? null : readPoint(edtf, start, start + dots);
  const last = start + dots + 2 === end ? null : readPoint(edtf, start + dots + 2, end);
  if (first && last && first.earliest > last.latest) refuseEdtf(edtf, "an end before the start", start + dots + 2);
  return { start: first, end: last };
}

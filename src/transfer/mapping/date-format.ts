import { quoted } from "../../errors.js";
import type { EdtfPrecision } from "../../record/edtf-date.js";
import { badMapping, textAt, type Located } from "./located.js";

/** A way to write a date, such as `DD.MM.YYYY`, and what it says. */
export interface DateFormat {
  readonly source: string;
  /** The date as EDTF, as finely as the format says it; null where `text` is not written so, or is no date. */
  readonly read: (text: string) => string | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const PARTS: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  MMMM: "(?<word>[A-Za-z]{3,9})\\.?",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{2})",
  D: "(?<day>\\d{1,2})",
  "*": ".*",
};

/** Reads a format. Throws BAD_IMPORT where it says no year, or a day without a month. */
export function readDateFormat(value: Located): DateFormat {
  const source = textAt(value, "a format");
  const pieces = source.match(/YYYY|MMMM|MM|M|DD|D|\*|[^YMD*]+|./gu) ?? [];
  const pattern = pieces.map((piece) => PARTS[piece] ?? piece.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("");
  const has = (...names: readonly string[]): boolean => pieces.some((piece) => names.includes(piece));
  if (!has("YYYY") || (has("D", "DD") && !has("M", "MM", "MMMM")))
    throw badMapping(
      value,
      `the format ${quoted(source)} lacks a year or a month: write it as in "DD.MM.YYYY", "M/YYYY" or "D MMMM YYYY".`,
    );
  const expression = new RegExp(`^${pattern}$`, "u");
  return { source, read: (text) => dateOf(expression.exec(text)?.groups) };
}

function dateOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  if (groups === undefined) return null;
  const { year = "", word } = groups;
  const month = word === undefined ? groups["month"] : monthOf(word);
  if (month === null) return null;
  const parts = [year, month, groups["day"]].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"));
  return isDate(parts) ? parts.join("-") : null;
}

function monthOf(word: string): string | null {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? null : String(index + 1);
}

function isDate([year = "", month = "01", day = "01"]: readonly string[]): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** How many characters of `YYYY-MM-DD` say a date as finely as this at most. */
const LENGTHS: ReadonlyMap<string, number> = new Map<EdtfPrecision, number>([
  ["DAY", 10],
  ["MONTH", 7],
  ["YEAR", 4],
  ["DECADE", 3],
  ["CENTURY", 2],
]);

/** The precisions that a date can be cut to. */
export const CUTS: readonly string[] = [...LENGTHS.keys()];

/** A date of `YYYY-MM-DD` or its first parts, never finer than `precision`. */
export function cutDate(date: string, precision: string): string {
  const length = LENGTHS.get(precision) ?? date.length;
  return length >= 4 ? date.slice(0, length) : date.slice(0, length).padEnd(4, "X");
}

import {
  type DateLocale,
  fill,
  writeDay,
  writeMonths,
  writePartly,
  writeTime,
  writeYear,
  writeYears,
} from "./date-label-locale.js";
import { type DatePart } from "./date-label-words.js";
import { DAY, dayAt } from "./edtf-calendar.js";
import { APPROXIMATE, UNCERTAIN } from "./edtf-cursor.js";
import { type EdtfDate, seasonOf } from "./edtf-date.js";
import { type EdtfParts, type EdtfTime } from "./edtf-parts.js";
import { knownDigits, yearsOf } from "./edtf-year.js";

/** A date in words, and what is said beside it. */
export interface DatePhrase {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A date without a slash, in words. */
export function datePhrase(locale: DateLocale, date: EdtfDate): DatePhrase {
  const { words } = locale;
  const { text, unknown, notes = [] } = writeParts(locale, date);
  const approximate = qualified(date.parts, APPROXIMATE);
  const uncertain = qualified(date.parts, UNCERTAIN);
  return {
    text: approximate === "all" && text !== "" ? fill(words.about, text) : text,
    notes: [
      ...notes,
      ...(unknown.length > 0 ? [writePartly(locale, unknown, words.unknown)] : []),
      ...(typeof approximate === "object" ? [writePartly(locale, approximate, words.approximate)] : []),
      ...(uncertain === "all" ? [words.uncertain] : []),
      ...(typeof uncertain === "object" ? [writePartly(locale, uncertain, words.uncertain)] : []),
    ],
  };
}

interface Written {
  readonly text: string;
  readonly unknown: readonly DatePart[];
  readonly notes?: readonly string[];
}

function writeParts(locale: DateLocale, date: EdtfDate): Written {
  const { year, month, day } = date.parts;
  const season = seasonOf(month);
  if (season !== null) return writeSeason(locale, date, season);
  if (isPartly(month) || isPartly(day) || (month === "XX" && typeof day === "number"))
    return { text: writeBetween(locale, date), unknown: [] };
  const unknown: DatePart[] = [];
  if (year === "XXXX") unknown.push("year");
  if (month === "XX") unknown.push("month");
  if (day === "XX") unknown.push("day");
  if (typeof month === "number") return { ...writeMonthOrDay(locale, date.parts, month), unknown };
  return { text: year === "XXXX" ? "" : writeKnownYears(locale, date.parts), unknown };
}

/** A month or a day of it: of a year, of years, or of none that is known. */
function writeMonthOrDay(locale: DateLocale, parts: EdtfParts, month: number): Omit<Written, "unknown"> {
  const { year, time } = parts;
  const hasDay = typeof parts.day === "number";
  const day = typeof parts.day === "number" ? parts.day : 1;
  if (typeof year === "number") {
    const text = writeDay(locale, hasDay ? "day" : "month", { year, month, day });
    return { text, notes: time ? [writeClock(locale, time)] : [] };
  }
  // In a leap year, so that 29 February is one.
  const text = writeDay(locale, hasDay ? "dayOfYear" : "monthOfYear", { year: 2000, month, day });
  return { text: year === "XXXX" ? text : `${text}${locale.words.comma}${writeKnownYears(locale, parts)}` };
}

/** A year as it is known: itself, a decade, a century, or one between two. */
function writeKnownYears(locale: DateLocale, parts: EdtfParts): string {
  const { words } = locale;
  const [first, last] = yearsOf(parts);
  if (first === last) return writeYear(locale, first);
  const range = writeYears(locale, first, last);
  if (typeof parts.year === "number") return fill(words.estimated, writeYear(locale, parts.year), range);
  // Year 0 and those before it belong to no decade and no century that people count.
  if (first > 0 && last - first === 9) {
    const decade = fill(words.decade, locale.digits.format(first));
    return first % 100 === 0 ? `${decade} (${range})` : decade;
  }
  if (first > 0 && last - first === 99 && knownDigits(parts) === 2) {
    const century = first / 100 + 1;
    return `${words.century(century, locale.digits.format(century))} (${range})`;
  }
  const between = fill(words.between, writeYear(locale, first), writeYear(locale, last));
  return /X\d/.test(parts.year) ? `${between} (${parts.year})` : between;
}

/** 21 to 32 have names; 33 to 41 are written by their months, which say the same in every language. */
function writeSeason(locale: DateLocale, date: EdtfDate, season: number): Written {
  const { words } = locale;
  const { year } = date.parts;
  if (season > 32) {
    if (typeof year === "string") return { text: writeBetween(locale, date), unknown: [] };
    const [first, last] = [date.earliest, date.latest].map((second) => dayAt(Math.floor(second / DAY)).month);
    return { text: writeMonths(locale, year, first ?? 1, last ?? 12), unknown: [] };
  }
  const name = words.seasons[(season - 21) % 4] ?? "";
  const hemisphere = season < 25 ? undefined : words.hemispheres[season < 29 ? 0 : 1];
  const notes = hemisphere === undefined ? [] : [hemisphere];
  if (year === "XXXX") return { text: name, unknown: ["year"], notes };
  const between = typeof year === "string" ? words.comma : " ";
  return { text: `${name}${between}${writeKnownYears(locale, date.parts)}`, unknown: [], notes };
}

/** What has no words of its own: its first day and its last, and how it is written. */
function writeBetween(locale: DateLocale, { parts, earliest, latest }: EdtfDate): string {
  const unit = parts.day === null ? "month" : "day";
  const [first, last] = [earliest, latest].map((second) => writeDay(locale, unit, dayAt(Math.floor(second / DAY))));
  const written = [parts.year, parts.month, parts.day].filter((part) => part !== null);
  const source = written.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  return `${fill(locale.words.between, first ?? "", last ?? "")} (${source})`;
}

/** The time that the source gives, on its own clock. */
function writeClock(locale: DateLocale, { hour, minute, second, zone }: EdtfTime): string {
  const time = writeTime(locale, hour * 3_600 + minute * 60 + second);
  return zone === "" ? time : `${time} UTC${zone === "Z" ? "" : zone}`;
}

/** Whether some digits are known and others not: `1X`. */
function isPartly(digits: number | string | null): boolean {
  return typeof digits === "string" && digits !== "XX";
}

/** What is qualified so: all of a date, or some parts of it, or nothing. */
function qualified(parts: EdtfParts, by: number): "all" | "nothing" | readonly DatePart[] {
  const given: readonly (readonly [DatePart, number])[] = [
    ["year", parts.yearQualifier],
    ...(parts.month === null ? [] : ([["month", parts.monthQualifier]] as const)),
    ...(parts.day === null ? [] : ([["day", parts.dayQualifier]] as const)),
  ];
  const some = given.filter(([, qualifier]) => (qualifier & by) !== 0);
  if (some.length === 0) return "nothing";
  return some.length === given.length || seasonOf(parts.month) !== null ? "all" : some.map(([part]) => part);
}

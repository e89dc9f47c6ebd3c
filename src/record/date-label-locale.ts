import { AttestError, quoted } from "../errors.js";
import { DATE_WORDS } from "./date-label-languages.js";
import { type DatePart, type DateWords } from "./date-label-words.js";
import { type Day } from "./edtf-calendar.js";

/** How dates are written somewhere: its numbers and months by Intl, and the words around them. */
export interface DateLocale {
  readonly tag: string;
  readonly words: DateWords;
  /** Joins words of the words' own language: "year and month". */
  readonly list: Intl.ListFormat;
  /** Numbers with what stands between their thousands, and without. */
  readonly number: Intl.NumberFormat;
  readonly digits: Intl.NumberFormat;
}

/**
 * A locale by its language tag (BCP 47). What Intl does not know is written in English, and `en` alone as in
 * "6 March 2025", for readers all over the world. Throws BAD_USER_INPUT for what is no language tag.
 */
export function dateLocale(tag: string): DateLocale {
  const known = LOCALES.get(tag);
  if (known) return known;
  const { baseName, language } = parseTag(tag);
  const written = (baseName === "en" ? undefined : Intl.DateTimeFormat.supportedLocalesOf(baseName)[0]) ?? "en-GB";
  const words = DATE_WORDS[language];
  return remember(LOCALES, tag, {
    tag: written,
    words: words ?? DATE_WORDS.en,
    list: new Intl.ListFormat(words ? written : "en"),
    number: new Intl.NumberFormat(written),
    digits: new Intl.NumberFormat(written, { useGrouping: false }),
  });
}

/** Which parts of a day are written. */
export type DateUnit = keyof typeof UNITS;

/** A day, or what is longer. Years before 1 and the first hundred after it come with their era: 44 is no year of ours. */
export function writeDay({ tag }: DateLocale, unit: DateUnit, day: Day): string {
  return formatOf(tag, unit, day.year).format(dateOf(day));
}

/** From one month to another of a year. */
export function writeMonths({ tag }: DateLocale, year: number, first: number, last: number): string {
  return formatOf(tag, "month", year).formatRange(
    dateOf({ year, month: first, day: 1 }),
    dateOf({ year, month: last, day: 1 }),
  );
}

/** A year; a plain number where it has more than four digits, as it is written in EDTF: before 0, -1 is 2 BCE. */
export function writeYear(locale: DateLocale, year: number): string {
  if (isLong(year)) return fill(locale.words.longYear, locale.number.format(year));
  return writeDay(locale, "year", { year, month: 1, day: 1 });
}

/** From one year to another. */
export function writeYears(locale: DateLocale, first: number, last: number): string {
  const [start, end] = [first, last].map((year) =>
    isLong(year) ? locale.number.format(year) : writeYear(locale, year),
  );
  return `${start ?? ""}–${end ?? ""}`;
}

const isLong = (year: number): boolean => Math.abs(year) > 9_999;

/** A time of day. */
export function writeTime({ tag }: DateLocale, seconds: number): string {
  return formatOf(tag, "time", 1970).format(new Date(seconds * 1_000));
}

/** That something is said of some parts of a date: "year and month uncertain". */
export function writePartly({ list, words }: DateLocale, parts: readonly DatePart[], what: string): string {
  const names = parts.map((part) => words.parts[part]);
  return fill(words.partly, list.format(names), what);
}

/** A template with its holes filled. */
export function fill(template: string, first: string, second = ""): string {
  return template.replace(/\{([01])\}/g, (_, hole) => (hole === "0" ? first : second));
}

const UNITS = {
  day: { year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
  dayOfYear: { month: "long", day: "numeric" },
  monthOfYear: { month: "long" },
  time: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making one takes a hundred times as long as using it. Tags come from callers, so not all of them are kept. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const LOCALES = new Map<string, DateLocale>();
const MOST_KEPT = 200;

function formatOf(tag: string, unit: DateUnit, year: number): Intl.DateTimeFormat {
  const hasEra = year < 100 && "year" in UNITS[unit];
  const key = `${tag} ${unit} ${hasEra}`;
  const era = hasEra ? ({ era: "short" } as const) : {};
  return (
    FORMATS.get(key) ??
    remember(
      FORMATS,
      key,
      new Intl.DateTimeFormat(tag, { calendar: "gregory", timeZone: "UTC", ...UNITS[unit], ...era }),
    )
  );
}

function remember<T>(kept: Map<string, T>, key: string, value: T): T {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, value);
  return value;
}

/** By setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function dateOf({ year, month, day }: Day): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** A tag is kept without its extensions, which would choose another calendar. The longest registered have 20 letters. */
function parseTag(tag: string): Intl.Locale {
  try {
    if (tag.length > 100) throw new RangeError("Too long");
    return new Intl.Locale(tag);
  } catch (cause) {
    throw new AttestError(
      "BAD_USER_INPUT",
      `FuzzyDate.label(locale:) is ${quoted(tag)}, which is no language tag. Write one as BCP 47 has it: en, fr, de-AT, ar-SY.`,
      { cause },
    );
  }
}

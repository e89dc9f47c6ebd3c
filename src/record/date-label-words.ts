/**
 * The words that stand around a date in one language. Where a language would inflect a date after a preposition, its
 * words stand beside the date instead ("начало: март 2025 г."), so that it reads right as Intl writes it. In a template,
 * `{0}` and `{1}` are what it is about.
 */
export interface DateWords {
  readonly about: string;
  readonly uncertain: string;
  readonly approximate: string;
  readonly unknown: string;
  /** That `{1}` (one of the three words above) is true of the parts `{0}`: "year and month uncertain". */
  readonly partly: string;
  readonly parts: Readonly<Record<DatePart, string>>;
  /** Some day, month or year between two. */
  readonly between: string;
  /** A year, and the years it may be. */
  readonly estimated: string;
  /** A year of more than four digits. */
  readonly longYear: string;
  readonly decade: string;
  /** From its number, and the number in the locale's digits. */
  readonly century: (century: number, digits: string) => string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** The northern, the southern. */
  readonly hemispheres: readonly [string, string];
  readonly to: string;
  readonly until: string;
  readonly from: string;
  readonly oneOf: string;
  readonly allOf: string;
  readonly orEarlier: string;
  readonly orLater: string;
  /** What stands before a note on a date, and between the dates of a set. */
  readonly comma: string;
  /** What stands between the dates of a set where they have commas themselves. */
  readonly semicolon: string;
}

export type DatePart = "date" | "year" | "month" | "day" | "start" | "end";

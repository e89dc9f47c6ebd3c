import { AttestError, quoted } from "../errors.js";
import { DAY, daysInMonth, daysToMonth } from "./edtf-calendar.js";

/** A date without a slash: the span it may cover, in seconds from 1970-01-01T00:00:00, and how it is qualified. */
export interface EdtfPoint {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: "SECOND" | "DAY" | "MONTH" | "SEASON" | "YEAR" | "DECADE" | "CENTURY";
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Years either side of 0 that a bound in seconds can hold without losing seconds. */
const MAX_YEAR = 285_000_000;

/** Everything of a point but its qualifier; without an end, so that what it leaves over is where the text went wrong. */
const POINT = new RegExp(
  [
    "(?:Y(?<long>-?[0-9]+)|(?<masked>-?[0-9]{2}(?:[0-9]X|XX))|(?<year>-?[0-9]{4}))",
    "(?:-(?<month>[0-9]{2}|XX)",
    "(?:-(?<day>[0-9]{2}|XX)",
    "(?:T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?<zone>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?)?)?",
  ].join(""),
  "dy",
);

type Part = "long" | "masked" | "year" | "month" | "day" | "hour" | "minute" | "second" | "zone";
type Parts = Readonly<Partial<Record<Part, string>>>;

/** Reports a trouble at a position of the point, counted from 0, or at one of its parts. */
type Refuse = (trouble: string, at: number | Part) => never;

/**
 * Reads a date of EDTF level 0 or 1 that is no interval: `text` from `start` to `end`. Throws BAD_USER_INPUT, naming the
 * position in `text`.
 */
export function readPoint(text: string, start: number, end: number): EdtfPoint {
  const point = text.slice(start, end);
  POINT.lastIndex = 0;
  const match = POINT.exec(point);
  if (!match) return refuseEdtf(text, `no date starts with ${quoted(point.slice(0, 12))}`, start);
  const refuse: Refuse = (trouble, at) =>
    refuseEdtf(text, trouble, start + (typeof at === "number" ? at : (match.indices?.groups?.[at]?.[0] ?? 0)));
  const length = match[0].length;
  const rest = point.slice(length);
  const qualifier = /^[?~%]$/.exec(rest)?.[0];
  if (rest !== "" && qualifier === undefined) return refuse(`unexpected ${quoted(rest.slice(0, 12))}`, length);
  const parts: Parts = match.groups ?? {};
  if (parts.hour !== undefined && qualifier !== undefined) return refuse("a time takes no qualifier", length);
  return {
    ...readSpan(parts, refuse),
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
}

/** Throws BAD_USER_INPUT for an EDTF text, naming the position (counted from 1) and what can be written instead. */
export function refuseEdtf(text: string, trouble: string, at: number): never {
  throw new AttestError(
    "BAD_USER_INPUT",
    `${quoted(text)} is not a date: ${trouble} at position ${at + 1}. Write it as EDTF: 2025, 2025-03, 2025-03-06, ` +
      "2025-03-06T14:30:00, 2025-03-06/2025-03-09, ../2024-12, 201X, 2025-21 (spring), each with ? or ~ where unsure.",
  );
}

type Span = Pick<EdtfPoint, "earliest" | "latest" | "precision">;

function readSpan(parts: Parts, refuse: Refuse): Span {
  if (parts.masked !== undefined) return readMasked(parts.masked, parts, refuse);
  const year = readYear(parts, refuse);
  if (parts.month === undefined) return months(year, 1, 12, "YEAR");
  if (parts.hour !== undefined && (parts.month === "XX" || parts.day === "XX"))
    return refuse("a time of an unknown day", "hour");
  if (parts.month === "XX") {
    if (parts.day !== undefined && parts.day !== "XX") return refuse("a day of an unknown month", "day");
    return months(year, 1, 12, "YEAR");
  }
  return readMonth(year, Number(parts.month), parts, refuse);
}

function readMonth(year: number, month: number, parts: Parts, refuse: Refuse): Span {
  if (month >= 21 && month <= 24) {
    if (parts.day !== undefined) return refuse("a day of a season", "day");
    return readSeason(year, month);
  }
  if (month < 1 || month > 12) return refuse(`month ${month} (01 to 12, or 21 to 24 for a season)`, "month");
  if (parts.day === undefined || parts.day === "XX") return months(year, month, 1, "MONTH");
  const day = Number(parts.day);
  if (day < 1 || day > daysInMonth(year, month)) return refuse(`no day ${day} in that month`, "day");
  const midnight = (daysToMonth(year, month) + day - 1) * DAY;
  if (parts.hour === undefined) return { earliest: midnight, latest: midnight + DAY - 1, precision: "DAY" };
  const second = midnight + readTime(parts, refuse);
  return { earliest: second, latest: second, precision: "SECOND" };
}

function readYear(parts: Parts, refuse: Refuse): number {
  if (parts.long === undefined) {
    if (parts.year === "-0000") return refuse("year -0000 (write 0000 for 1 BCE)", "year");
    return Number(parts.year);
  }
  if (!/^-?[1-9][0-9]{4,}$/.test(parts.long)) return refuse("Y stands before years of five digits and more", "long");
  if (parts.month !== undefined) return refuse("a month of a Y year", "month");
  const year = Number(parts.long);
  if (Math.abs(year) > MAX_YEAR) return refuse(`a year beyond ${MAX_YEAR.toLocaleString("en")}`, "long");
  return year;
}

/** `201X` and `20XX`; before year 0 the digits count down from it: `-01XX` is -0199 to -0100. */
function readMasked(masked: string, parts: Parts, refuse: Refuse): Span {
  if (parts.month !== undefined) return refuse("a month of an unknown year", "month");
  const [nearest, farthest] = [masked.replaceAll("X", "0"), masked.replaceAll("X", "9")].map(Number) as [
    number,
    number,
  ];
  const first = Math.min(nearest, farthest);
  const years = Math.abs(farthest - nearest) + 1;
  return months(first, 1, years * 12, years === 10 ? "DECADE" : "CENTURY");
}

/**
 * Spring is March to May, and so on, winter December to the February after, as meteorologists have it in the northern
 * half of the world, where EDTF's 21 to 24 leave the half open.
 */
function readSeason(year: number, season: number): Span {
  return months(year, (season - 20) * 3, 3, "SEASON");
}

/** Seconds into the day. An offset moves the second to UTC, so that two readings of one instant are one second. */
function readTime(parts: Parts, refuse: Refuse): number {
  const [hour, minute, second] = [parts.hour, parts.minute, parts.second].map(Number) as [number, number, number];
  if (hour > 23) return refuse(`hour ${hour}`, "hour");
  if (minute > 59) return refuse(`minute ${minute}`, "minute");
  if (second > 59) return refuse(`second ${second}`, "second");
  return hour * 3_600 + minute * 60 + second - readOffset(parts.zone ?? "Z", refuse);
}

function readOffset(zone: string, refuse: Refuse): number {
  if (zone === "Z") return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(4) || "0"].map(Number) as [number, number];
  if (hours > 23 || minutes > 59) return refuse(`offset ${zone}`, "zone");
  return (hours * 3_600 + minutes * 60) * (zone.startsWith("-") ? -1 : 1);
}

function months(year: number, month: number, count: number, precision: Span["precision"]): Span {
  return {
    earliest: daysToMonth(year, month) * DAY,
    latest: daysToMonth(year, month + count) * DAY - 1,
    precision,
  };
}

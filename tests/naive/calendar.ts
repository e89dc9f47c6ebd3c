import { membersOf, spanOf } from "./value.js";

/** A stretch of the calendar, as Date sees it: its first second, and the first after it. */
export interface Stretch {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** How many stretches a date may be spread over: the days of a leap year. */
const MOST = 366;

/** The stretches that a date may lie in, at least one; null where it has no start, none that is known, or too many. */
export function stretchesOf(edtf: string, unit: string, spans: string): readonly [Stretch, ...Stretch[]] | null {
  const { earliest, latest } = spanOf(edtf);
  if (earliest === null) return null;
  const first = stretchAt(earliest, unit);
  if (spans === "EARLIEST") return [first];
  if (latest === null) return null;
  const found: [Stretch, ...Stretch[]] = [first];
  for (let next = first; next.until <= latest; ) {
    next = stretchAt(next.until, unit);
    if (secondsOf(edtf, next) > 0) found.push(next);
    if (found.length > MOST) return null;
  }
  return found;
}

/** How many seconds of a date lie in a stretch, and how many it has. */
export function shareOf(edtf: string, stretch: Stretch): readonly [bigint, bigint] {
  return [BigInt(secondsOf(edtf, stretch)), BigInt(secondsOf(edtf, { from: -Infinity, until: Infinity }))];
}

/** How many seconds of a date lie in a stretch: of a set, those of some member, between each two places where one begins or ends. */
function secondsOf(edtf: string, { from, until }: Pick<Stretch, "from" | "until">): number {
  const members = membersOf(edtf).map(({ earliest, latest }) => {
    if (earliest === null || latest === null) throw new Error(`${edtf} has no end`);
    return { from: Math.max(from, earliest), until: Math.min(until, latest + 1) };
  });
  const cuts = members.flatMap((member) => [member.from, member.until]).toSorted((a, b) => a - b);
  const lengths = cuts.slice(1).map((cut, index) => {
    const start = cuts[index] ?? cut;
    return members.some((member) => member.from <= start && cut <= member.until) ? cut - start : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

function stretchAt(second: number, unit: string): Stretch {
  const at = new Date(second * 1_000);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  switch (unit) {
    case "YEAR":
      return stretch(yearAlone(year), [year, 0, 1], [year + 1, 0, 1]);
    case "MONTH":
      return stretch(`${yearOf(year)}-${two(month + 1)}`, [year, month, 1], [year, month + 1, 1]);
    case "DAY":
      return stretch(`${yearOf(year)}-${two(month + 1)}-${two(day)}`, [year, month, day], [year, month, day + 1]);
    default: {
      const monday = day - ((at.getUTCDay() + 6) % 7);
      return stretch(weekOf(year, month, monday + 3), [year, month, monday], [year, month, monday + 7]);
    }
  }
}

type Day = readonly [year: number, month: number, day: number];

function stretch(name: string, from: Day, until: Day): Stretch {
  return { name, from: secondOf(from), until: secondOf(until) };
}

/** A year below 100 is a year below 100; a day beyond a month's end is one of the next. */
function secondOf([year, month, day]: Day): number {
  return new Date(0).setUTCFullYear(year, month, day) / 1_000;
}

/** ISO 8601 counts weeks by the Thursday in them. */
function weekOf(...thursday: Day): string {
  const year = new Date(secondOf(thursday) * 1_000).getUTCFullYear();
  const days = (secondOf(thursday) - secondOf([year, 0, 1])) / 86_400;
  return `${yearOf(year)}-W${two(1 + Math.floor(days / 7))}`;
}

function yearAlone(year: number): string {
  return Math.abs(year) > 9_999 ? `Y${year}` : yearOf(year);
}

function yearOf(year: number): string {
  const sign = year < 0 ? "-" : year > 9_999 ? "+" : "";
  return sign + String(Math.abs(year)).padStart(4, "0");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

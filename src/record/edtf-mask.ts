import { daysInMonth, daysToMonth } from "./edtf-calendar.js";
import { type Digits } from "./edtf-cursor.js";
import { type EdtfParts } from "./edtf-parts.js";
import { refuseEdtf } from "./edtf-refuse.js";

/**
 * The first day and the last that a date with an X in its year, month or day may be, counted from 1970-01-01. The days
 * need not exist in every such year: `190X-02-29` is 1904-02-29 or 1908-02-29. Throws BAD_USER_INPUT where there is none.
 */
export function maskedDays(text: string, parts: EdtfParts): { readonly earliest: number; readonly latest: number } {
  const { month, day } = parts;
  if (month !== null && !numbers(month, true).some((one) => one >= 1 && one <= 12))
    refuseEdtf(text, `month ${month} (X stands in 01 to 12)`, parts.monthAt);
  // Days differ by whether the year is a leap year, so one of those tells whether to look through up to 10,000 years.
  const exists = find({ year: 2000, month, day }, true) !== null;
  const earliest = exists ? find(parts, true) : null;
  const latest = exists ? find(parts, false) : null;
  if (earliest === null || latest === null) return refuseEdtf(text, `no day ${day ?? ""} in that month`, parts.dayAt);
  return { earliest, latest };
}

type Mask = Pick<EdtfParts, "year" | "month" | "day">;

/** The first day that fits, or the last. */
function find({ year, month, day }: Mask, isFirst: boolean): number | null {
  const months = numbers(month ?? "XX", isFirst).filter((one) => one >= 1 && one <= 12);
  const days = numbers(day ?? "XX", isFirst).filter((one) => one >= 1);
  const all = countOf(year);
  for (let index = 0; index < all; index++) {
    const inYear = numberAt(year, isFirst ? index : all - 1 - index);
    for (const inMonth of months) {
      const length = daysInMonth(inYear, inMonth);
      const fitting = days.find((one) => one <= length);
      if (fitting !== undefined) return daysToMonth(inYear, inMonth) + fitting - 1;
    }
  }
  return null;
}

/** The numbers that digits may stand for, ascending or descending: `1X` is 10 to 19. */
function numbers(digits: Digits, ascending: boolean): readonly number[] {
  const all = Array.from({ length: countOf(digits) }, (_, index) => numberAt(digits, index));
  return ascending ? all : all.reverse();
}

function countOf(digits: Digits): number {
  return typeof digits === "number" ? 1 : 10 ** (digits.split("X").length - 1);
}

/** The number at an index among those that digits may stand for, ascending: before year 0 the digits count down. */
function numberAt(digits: Digits, index: number): number {
  if (typeof digits === "number") return digits;
  const filling = digits.startsWith("-") ? countOf(digits) - 1 - index : index;
  let rest = filling;
  let text = "";
  for (let at = digits.length - 1; at >= 0; at--) {
    const isMask = digits[at] === "X";
    text = `${isMask ? rest % 10 : (digits[at] ?? "")}${text}`;
    if (isMask) rest = Math.floor(rest / 10);
  }
  return Number(text);
}

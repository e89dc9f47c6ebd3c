import { roundStep } from "../view/round-step";
import { calendarDay, daysBefore } from "./day-number";

/** A mark on the axis of time. */
export interface TimeTick {
  /** Days since 1970-01-01. */
  readonly at: number;
  readonly label: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const DAY_STEPS = [1, 2, 5, 10];
const MONTH_STEPS = [1, 3, 6];

/** Marks from `from` to `to` (days since 1970-01-01), at whole days, months or years, not more than `most`. */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  const days = DAY_STEPS.find((step) => (to - from) / step <= most);
  if (days !== undefined) return dayTicks(from, to, days);
  const months = MONTH_STEPS.find((step) => (to - from) / (step * 30.44) <= most);
  if (months !== undefined) return monthTicks(from, to, months);
  return yearTicks(from, to, roundStep((to - from) / 365.2425 / most));
}

/** A day as a tick and a handle say it: 6 Mar 2025. */
export function dayLabel(days: number): string {
  const { year, month, day } = calendarDay(days);
  return `${day} ${MONTHS[month - 1] ?? ""} ${yearLabel(year)}`;
}

function dayTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(from); at <= to; at += 1) {
    const { year, month, day } = calendarDay(at);
    // Steps begin anew with each month; the last one before it would stand too close to it.
    if ((day - 1) % step !== 0 || (step > 1 && day > 31 - step)) continue;
    const isFirst = ticks.length === 0 || (day === 1 && month === 1);
    ticks.push({ at, label: isFirst ? dayLabel(at) : `${day} ${MONTHS[month - 1] ?? year}` });
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): TimeTick[] {
  const first = calendarDay(from);
  const ticks: TimeTick[] = [];
  for (let count = first.year * 12 + first.month - 1; ; count += 1) {
    const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
    const at = daysBefore(year, month, 1);
    if (at > to) return ticks;
    if (at < from || (month - 1) % step !== 0) continue;
    ticks.push({ at, label: `${MONTHS[month - 1] ?? ""} ${yearLabel(year)}` });
  }
}

function yearTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil(calendarDay(from).year / step) * step; ; year += step) {
    const at = daysBefore(year, 1, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, label: yearLabel(year) });
  }
}

/** Years before the year 1 as historians count them, who know no year 0. */
function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

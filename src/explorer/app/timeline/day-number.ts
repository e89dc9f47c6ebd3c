/**
 * A bound of a date, as the API writes it, in days since 1970-01-01: the day's first instant, or the first after it for
 * `isEnd`, so that the span of one day is one day long. NaN for what is no bound.
 */
export function dayNumber(bound: string, isEnd: boolean): number {
  const far = /^Y(-?\d+)$/.exec(bound);
  if (far) return daysBefore(Number(far[1]) + (isEnd ? 1 : 0), 1, 1);
  const [, year, month, day, hour, minute, second] =
    /^(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?$/.exec(bound) ?? [];
  const days = daysBefore(Number(year), Number(month), Number(day));
  if (hour === undefined) return days + (isEnd ? 1 : 0);
  const seconds = Number(hour) * 3_600 + Number(minute) * 60 + Number(second) + (isEnd ? 1 : 0);
  return days + seconds / 86_400;
}

/** The calendar's day in which a day number lies. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function calendarDay(days: number): CalendarDay {
  // Counted in years that begin in March, so that a leap day is a year's last.
  const shifted = Math.floor(days) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days from 1970-01-01 to the first instant of a day of the Gregorian calendar. */
export function daysBefore(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** A day number as EDTF: its day, or its year where that has more than four digits. */
export function dayText(days: number): string {
  const { year, month, day } = calendarDay(days);
  if (Math.abs(year) > 9_999) return `Y${year}`;
  return `${year < 0 ? "-" : ""}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

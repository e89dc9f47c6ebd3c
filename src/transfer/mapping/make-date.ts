import { AttestError, quoted } from "../../errors.js";
import { readEdtf } from "../../record/edtf.js";
import { asText } from "./as-text.js";
import { columnOfValue } from "./column-of-value.js";
import { CUTS, cutDate, type DateFormat } from "./date-format.js";
import { refuse } from "./row-refused.js";
import type { DateValue, Value } from "./value.js";

/** Makes a value of the row at hand; undefined where it is empty. */
export type Make = (value: Value) => unknown;

/**
 * A date as EDTF, as finely as the row says it and no finer; undefined where its columns are empty. An end that is empty is
 * an unknown one (`2009/`). Throws a RowRefused where a column is in none of the formats.
 */
export function makeDate(value: DateValue, make: Make): string | undefined {
  const start = oneDate(value, value.start, make);
  if (value.form === "date") return start;
  const end = oneDate(value, value.end, make);
  if (start === end || (start === undefined && end === undefined)) return start;
  if (value.form === "between") return `[${start ?? ""}..${end ?? ""}]`;
  return ordered(value, `${start ?? ""}/${end ?? ""}`, make);
}

function oneDate(value: DateValue, part: Value | null, make: Make): string | undefined {
  const made = part === null ? undefined : make(part);
  if (part === null || made === undefined) return undefined;
  const column = columnOfValue(part);
  const text = asText(made);
  if (text === null) throw refuse(column, made, `${quoted(made)} is no date: it is no text`);
  const date = inFormats(value.formats, text, column);
  const precision = value.precision === null ? undefined : make(value.precision);
  const mark = value.mark === null ? undefined : make(value.mark);
  const cut = precision === undefined ? date : coarser(value, date, precision);
  return mark === undefined ? cut : `${cut}${markOf(value, mark)}`;
}

/** EDTF, or what the formats read in the text; where two of them read different dates, nobody can say which is meant. */
function inFormats(formats: readonly DateFormat[], text: string, column: string | null): string {
  if (formats.length === 0) return checked(text, column);
  const read = new Set(formats.map((format) => format.read(text)).filter((date) => date !== null));
  const [date, other] = read;
  const listed = formats.map(({ source }) => source).join(", ");
  if (date === undefined)
    throw refuse(column, text, `${quoted(text)} is in none of the formats ${listed}: correct it, or add its format`);
  if (other !== undefined)
    throw refuse(
      column,
      text,
      `${quoted(text)} is ${date} in one of the formats ${listed} and ${other} in another: leave one out`,
    );
  return date;
}

function checked(text: string, column: string | null): string {
  try {
    return readEdtf(text).edtf;
  } catch (error) {
    if (error instanceof AttestError) throw refuse(column, text, error.message.replace(/\.$/u, ""));
    throw error;
  }
}

function coarser({ precision }: DateValue, date: string, wanted: unknown): string {
  if (typeof wanted === "string" && CUTS.includes(wanted)) return cutDate(date, wanted);
  throw refuse(
    precision && columnOfValue(precision),
    wanted,
    `the precision is ${quoted(wanted)}: it may be ${CUTS.join(", ")}`,
  );
}

function markOf({ mark }: DateValue, value: unknown): string {
  if (value === "~" || value === "?" || value === "%") return value;
  throw refuse(mark && columnOfValue(mark), value, `the mark of the date is ${quoted(value)}: it may be ~, ? or %`);
}

/** The span, once it is sure that it does not end before it begins. */
function ordered({ start, end }: DateValue, span: string, make: Make): string {
  try {
    return readEdtf(span).edtf;
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    const part = end ?? start;
    throw refuse(part && columnOfValue(part), part && make(part), error.message.replace(/\.$/u, ""));
  }
}

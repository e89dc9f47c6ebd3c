import { AttestError, quoted } from "../../errors.js";
import { readEdtf } from "../../record/edtf.js";
import { CUTS, cutDate, type DateFormat } from "./date-format.js";
import { refuse } from "./row-refused.js";
import type { Scope } from "./scope.js";
import { columnOf, fill, type Template } from "./template.js";
import type { DateValue } from "./value.js";

/**
 * A date as EDTF, as finely as the row says it and no finer; undefined where its columns are empty. An end that is empty is
 * an unknown one (`2009/`). Throws a RowRefused where a column is in none of the formats.
 */
export function makeDate(value: DateValue, scope: Scope): string | undefined {
  const start = oneDate(value, value.start, scope);
  if (value.form === "date") return start;
  const end = oneDate(value, value.end, scope);
  if (start === end || (start === undefined && end === undefined)) return start;
  if (value.form === "between") return `[${start ?? ""}..${end ?? ""}]`;
  return ordered(value, `${start ?? ""}/${end ?? ""}`, scope);
}

function oneDate(value: DateValue, template: Template | null, scope: Scope): string | undefined {
  const text = template === null ? undefined : fill(template, scope);
  if (template === null || text === undefined) return undefined;
  const column = columnOf(template);
  if (typeof text !== "string" && typeof text !== "number")
    throw refuse(column, text, `${quoted(text)} is no date: it is no text`);
  const date = inFormats(value.formats, String(text), column);
  const precision = value.precision === null ? undefined : fill(value.precision, scope);
  const mark = value.mark === null ? undefined : fill(value.mark, scope);
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
    precision && columnOf(precision),
    wanted,
    `the precision is ${quoted(wanted)}: it may be ${CUTS.join(", ")}`,
  );
}

function markOf({ mark }: DateValue, value: unknown): string {
  if (value === "~" || value === "?" || value === "%") return value;
  throw refuse(mark && columnOf(mark), value, `the mark of the date is ${quoted(value)}: it may be ~, ? or %`);
}

/** The span, once it is sure that it does not end before it begins. */
function ordered({ end }: DateValue, span: string, scope: Scope): string {
  try {
    return readEdtf(span).edtf;
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    throw refuse(end && columnOf(end), end && fill(end, scope), error.message.replace(/\.$/u, ""));
  }
}

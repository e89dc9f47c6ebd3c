import { datePhrase } from "./date-label-date.js";
import { type DateLocale, dateLocale, fill, writePartly } from "./date-label-locale.js";
import { type EdtfDate } from "./edtf-date.js";
import { type EdtfElement, type EdtfEnd, readExpression } from "./edtf-expression.js";

/**
 * A date as people say it: "March 2025, uncertain", "about 1920", "20th century (1900–1999)". It says what the EDTF text
 * says, no more and no less. Throws BAD_USER_INPUT for a text that is no EDTF and a locale that is no language tag.
 */
export function dateLabel(edtf: string, tag = "en"): string {
  const locale = dateLocale(tag);
  const expression = readExpression(edtf);
  switch (expression.kind) {
    case "date": {
      const { text, notes } = datePhrase(locale, expression.date);
      return [text, ...notes].filter((part) => part !== "").join(locale.words.comma);
    }
    case "interval":
      return labelInterval(locale, expression.start, expression.end);
    case "set":
      return labelSet(locale, expression.all, expression.elements);
  }
}

function labelInterval(locale: DateLocale, start: EdtfEnd, end: EdtfEnd): string {
  const { words } = locale;
  const isUnknown = (what: "start" | "end"): string => `${words.comma}${writePartly(locale, [what], words.unknown)}`;
  if (typeof start === "object" && typeof end === "object")
    return fill(words.to, labelDate(locale, start), labelDate(locale, end));
  if (typeof start === "object")
    return fill(words.from, labelDate(locale, start)) + (end === "unknown" ? isUnknown("end") : "");
  if (typeof end === "object")
    return fill(words.until, labelDate(locale, end)) + (start === "unknown" ? isUnknown("start") : "");
  return writePartly(locale, ["date"], words.unknown);
}

function labelSet(locale: DateLocale, all: boolean, elements: readonly EdtfElement[]): string {
  const { words } = locale;
  const labels = elements.map((element) => labelElement(locale, all, element));
  const [only] = labels;
  if (labels.length === 1 && only !== undefined && elements[0]?.start !== elements[0]?.end && !all) return only;
  const list = labels.join(labels.some((label) => label.includes(words.comma)) ? words.semicolon : words.comma);
  return fill(all ? words.allOf : words.oneOf, list);
}

function labelElement(locale: DateLocale, all: boolean, { start, end }: EdtfElement): string {
  const { words } = locale;
  if (start === end && start) return labelDate(locale, start);
  if (start && end) return fill(words.to, labelDate(locale, start), labelDate(locale, end));
  if (start) return fill(all ? words.from : words.orLater, labelDate(locale, start));
  return end ? fill(all ? words.until : words.orEarlier, labelDate(locale, end)) : "";
}

/** A date among others, so that its notes are seen to be its own. */
function labelDate(locale: DateLocale, date: EdtfDate): string {
  const { text, notes } = datePhrase(locale, date);
  const note = notes.join(locale.words.comma);
  if (text === "" || note === "") return text + note;
  return `${text} (${note})`;
}

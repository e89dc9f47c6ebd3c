import type { CheckedCitation } from "./checked.js";
import { quoted } from "../errors.js";
import { badImport, columnOf } from "./bad-import.js";
import { digest } from "./check-owned.js";
import { checkDateTime, checkFields, checkId } from "./check-value.js";
import { listAt, objectAt } from "./check-form.js";
import { placeOf, type Line } from "./import-source.js";

const FIELDS = ["source", "statement", "locator", "quote", "retrievedAt"];

/** The citations of a line, one of each content, which their ids are derived from. Throws BAD_IMPORT where one has no source or an unknown field. */
export function checkCitations(owner: string, line: Line): readonly CheckedCitation[] {
  const place = placeOf(line);
  const coordinate = `${owner}.citations`;
  const citations = listAt(place, coordinate, line.fields["citations"]).map((item) => {
    const fields = objectAt(place, coordinate, item);
    checkFields(place, coordinate, fields, FIELDS);
    const text = (name: string): string | null => optionalText(place, `${coordinate}.${name}`, fields[name]);
    const source = checkId(place, `${coordinate}.source`, fields["source"]);
    const statement = text("statement");
    const read = fields["retrievedAt"] ?? null;
    const retrievedAt = read === null ? null : checkDateTime(place, `${coordinate}.retrievedAt`, read);
    const content = { source, statement, locator: text("locator"), quote: text("quote"), retrievedAt };
    return { id: `citation:${digest(Object.values(content))}`, ...content };
  });
  return [...new Map(citations.map((citation) => [citation.id, citation])).values()];
}

function optionalText(place: string, coordinate: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string" || value === "")
    throw badImport(place, `${coordinate} is ${quoted(value)}: write text, or leave it out.`, {
      column: columnOf(coordinate),
      value,
    });
  return value;
}

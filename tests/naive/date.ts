import { dateLabel } from "../../src/record/date-label.js";
import { boundText, readEdtf } from "../../src/record/edtf.js";
import type { Input } from "./fits.js";

/** A field of a date. */
export function dateField(edtf: string, field: string, { locale }: Input): unknown {
  if (field === "label") return dateLabel(edtf, typeof locale === "string" ? locale : "en");
  const span = readEdtf(edtf);
  if (field === "earliest") return boundText(span.earliest, false);
  if (field === "latest") return boundText(span.latest, true);
  return Reflect.get(span, field);
}

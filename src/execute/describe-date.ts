import { boundText, readEdtf } from "../record/edtf.js";

/** The fields of a FuzzyDate, by name, from its text alone. Throws BAD_USER_INPUT for a stored text that is no EDTF. */
export function describeDate(edtf: string): Readonly<Record<string, unknown>> {
  const span = readEdtf(edtf);
  return {
    edtf,
    earliest: boundText(span.earliest, false),
    latest: boundText(span.latest, true),
    precision: span.precision,
    approximate: span.approximate,
    uncertain: span.uncertain,
  };
}

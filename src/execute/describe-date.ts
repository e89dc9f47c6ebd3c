import { dateLabel } from "../record/date-label.js";
import { boundText, readEdtf } from "../record/edtf.js";

/** The fields of a FuzzyDate by name; those that take an argument are functions of it. */
export interface DescribedDate extends Readonly<Record<string, unknown>> {
  /** The date as people say it, in English without a locale. Throws BAD_USER_INPUT for what is no language tag. */
  readonly label: (locale?: string | null) => string;
}

/** The fields of a FuzzyDate, from its text alone. Throws BAD_USER_INPUT for a stored text that is no EDTF. */
export function describeDate(edtf: string): DescribedDate {
  const { earliest, latest, precision, approximate, uncertain } = readEdtf(edtf);
  return {
    edtf,
    // Texts are made when they are asked for: most operations select one or two fields.
    get earliest() {
      return boundText(earliest, false);
    },
    get latest() {
      return boundText(latest, true);
    },
    precision,
    approximate,
    uncertain,
    label: (locale) => dateLabel(edtf, locale ?? undefined),
  };
}

import { AttestError, quoted } from "../errors.js";

/** Throws BAD_USER_INPUT for an EDTF text, naming the position (counted from 1) and what can be written instead. */
export function refuseEdtf(text: string, trouble: string, at: number): never {
  throw new AttestError(
    "BAD_USER_INPUT",
    `${quoted(text)} is not a date: ${trouble} at position ${at + 1}. Write it as EDTF: 2025, 2025-03, 2025-03-06, ` +
      "2025-03-06T14:30:00, 2025-03-06/2025-03-09, ../2024-12, 201X, 2025-21 (spring), each with ? or ~ where unsure.",
  );
}

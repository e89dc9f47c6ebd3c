import { AttestError } from "../errors.js";

/** How many troubles one error tells of; more of them are counted. */
export const MAX_TOLD = 10;

/** What is wrong with something that is imported, told in parts as well, for a list of rejects. */
export class ImportError extends AttestError {
  /** What is wrong and what to do, without the place. */
  readonly trouble: string;
  /** The field that is wrong (`names.value`); null where it is none in particular. */
  readonly column: string | null;
  /** What stands there. */
  readonly value: unknown;

  constructor(place: string, trouble: string, { column, value, cause }: TroubleAt) {
    super("BAD_IMPORT", `${place}: ${trouble}`, cause === undefined ? undefined : { cause });
    this.trouble = trouble;
    this.column = column ?? null;
    this.value = value;
  }
}

/** Which field is wrong, what it holds, and the error that said so. */
export interface TroubleAt {
  readonly column?: string;
  readonly value?: unknown;
  readonly cause?: unknown;
}

/** What is wrong at a place of a file (`events.jsonl:12`), and what to do. */
export function badImport(place: string, trouble: string, at: TroubleAt = {}): ImportError {
  return new ImportError(place, trouble, at);
}

/** The field that a coordinate names: `names.value` for `Person.names.value`. */
export function columnOf(coordinate: string): string {
  return coordinate.slice(coordinate.indexOf(".") + 1);
}

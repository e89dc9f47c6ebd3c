/** The codes a caller can meet in `extensions.code`. One code, one cure. */
export type ErrorCode =
  | "BAD_SCHEMA"
  | "BAD_CONFIG"
  | "BAD_USER_INPUT"
  | "BAD_CURSOR"
  | "BAD_IMPORT"
  | "LIMIT_EXCEEDED"
  | "COST_EXCEEDED"
  | "UNAUTHENTICATED"
  | "DEADLINE_EXCEEDED"
  | "STORE_UNAVAILABLE"
  | "STORE_BUSY"
  | "STORE_CONFLICT"
  | "STORE_FAILED";

/** An error that is the caller's to cure: its message names the place, quotes the value and says what to do. */
export class AttestError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AttestError";
    this.code = code;
  }
}

/** Throws when `condition` does not hold: a bug of ours, never the caller's. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant violated: ${message}`);
}

/** Marks a branch that the types say cannot be reached, so that a new variant fails to compile here. */
export function unreachable(value: never): never {
  throw new Error(`Invariant violated: unexpected ${JSON.stringify(value)}`);
}

/** A value as it is quoted in a message: JSON, cut to 80 characters. */
export function quoted(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

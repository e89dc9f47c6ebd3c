import { AttestError } from "../errors.js";

/** Codes and messages of the Neo4j driver and server, and what each means to us; the first that fits counts. */
const MEANINGS: readonly {
  readonly when: RegExp;
  readonly as: (message: string, cause: ErrorOptions) => AttestError;
}[] = [
  {
    when: /OutOfMemory|TransactionMemoryLimit|StackOverflow/,
    as: (message, cause) =>
      new AttestError(
        "STORE_FAILED",
        `Neo4j ran out of memory for a statement (${message}): ask for less at a time, or raise dbms.memory.transaction.total.max.`,
        cause,
      ),
  },
  {
    when: /TransactionTimedOut|Transaction\.Terminated|TransactionMarkedAsFailed|LockAcquisitionTimeout/,
    as: (message, cause) =>
      new AttestError("DEADLINE_EXCEEDED", `Neo4j ended a statement (${message}): ask for less at a time.`, cause),
  },
  {
    when: /acquisition timed out.*Active conn count = [1-9]/s,
    as: (message, cause) =>
      new AttestError("STORE_BUSY", `Every connection to Neo4j is in use (${message}): ask again later.`, cause),
  },
  {
    when: /Security\.|authentication/i,
    as: (message, cause) =>
      new AttestError(
        "STORE_UNAVAILABLE",
        `Neo4j refused us (${message}): check NEO4J_USERNAME and NEO4J_PASSWORD.`,
        cause,
      ),
  },
  {
    when: /DatabaseNotFound/,
    as: (message, cause) => new AttestError("STORE_UNAVAILABLE", `${message} Check NEO4J_DATABASE.`, cause),
  },
  {
    when: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|acquisition timed out|ECONN|Could not perform discovery|NotALeader|Server responded HTTP|Failed to connect/i,
    as: (message, cause) => unreachableError(message, cause),
  },
  {
    when: /still has relationships/,
    as: (message, cause) =>
      new AttestError(
        "STORE_CONFLICT",
        `Another program tied something to a record that was to go, so nothing was written (${message}): try again.`,
        cause,
      ),
  },
  {
    when: /ConstraintValidationFailed|ConstraintViolation/,
    as: (message, cause) =>
      new AttestError(
        "STORE_CONFLICT",
        `A value that must be unique is taken (${message}): write under another id.`,
        cause,
      ),
  },
  {
    when: /DeadlockDetected|LockClientStopped|Neo\.TransientError/,
    as: (message, cause) =>
      new AttestError("STORE_CONFLICT", `Others kept writing the same records (${message}): write again later.`, cause),
  },
];

/** An error of Neo4j or its driver as one of ours, with what the caller can do about it. */
export function neo4jError(error: unknown): AttestError {
  if (error instanceof AttestError) return error;
  const message = firstLine(error instanceof Error ? error.message : String(error));
  const text = `${codeOf(error)} ${message}`;
  const meaning = MEANINGS.find(({ when }) => when.test(text));
  if (meaning) return meaning.as(message, { cause: error });
  return new AttestError("STORE_FAILED", `Neo4j refused a statement: ${message}`, { cause: error });
}

/** What the store answers while Neo4j does not. */
export function unreachableError(message: string, cause?: ErrorOptions): AttestError {
  return new AttestError(
    "STORE_UNAVAILABLE",
    `Neo4j does not answer (${message}): start it, or check NEO4J_URI. The next request tries again.`,
    cause,
  );
}

/** The driver calls these transient and would run the statement again, which fills the memory again. */
export function isOutOfMemory(error: unknown): boolean {
  return /OutOfMemory|TransactionMemoryLimit|StackOverflow/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

function firstLine(message: string): string {
  const line = message.split("\n", 1)[0] ?? message;
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

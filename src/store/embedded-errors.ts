import { AttestError, quoted } from "../errors.js";
import { closedError } from "./closed.js";

/** Whether a transaction lost against another that wrote the same: it may be run again. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof Error && /GRAFEO-T001|write conflict|serialization failure/i.test(error.message);
}

/** Whether a text index was asked that is not there. */
export function isMissingIndex(error: unknown): boolean {
  return error instanceof Error && /there is no text index/i.test(error.message);
}

/** An error of the embedded engine as one of ours, with what the caller can do about it. */
export function embeddedError(error: unknown): AttestError {
  if (error instanceof AttestError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  if (isWriteConflict(error))
    return new AttestError("STORE_CONFLICT", "Others kept writing the same records: write again later.", cause);
  if (/constraint violation/i.test(message))
    return new AttestError(
      "STORE_CONFLICT",
      `A value that must be unique is taken (${firstLine(message)}): write under another id.`,
      cause,
    );
  if (/timeout/i.test(message))
    return new AttestError("DEADLINE_EXCEEDED", "The store took too long: ask for less at a time.", cause);
  if (/database is closed/i.test(message)) return closedError();
  return new AttestError("STORE_FAILED", `The embedded store refused a statement: ${firstLine(message)}`, cause);
}

/** Why the file at `path` could not be opened, and what to do. */
export function openError(path: string, error: unknown): AttestError {
  const message = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  if (/lock/i.test(message))
    return new AttestError(
      "STORE_UNAVAILABLE",
      `The graph file ${quoted(path)} is open in another process, and one process alone may hold it: ` +
        "stop the other one, give this one a data directory of its own, or let both use Neo4j (NEO4J_URI).",
      cause,
    );
  return new AttestError(
    "STORE_UNAVAILABLE",
    `The graph file ${quoted(path)} cannot be opened (${firstLine(message)}): ` +
      "see that the directory is there and may be written, or give another data directory.",
    cause,
  );
}

/** What the store answers while statements that outlived their deadline keep it busy. */
export function busyError(abandoned: number): AttestError {
  return new AttestError(
    "STORE_BUSY",
    `${abandoned} statements outlived their deadline and still run, and the embedded engine cannot end them: ` +
      "ask again later, ask for less at a time, or use Neo4j (NEO4J_URI).",
  );
}

function firstLine(message: string): string {
  const line = message.split("\n", 1)[0] ?? message;
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

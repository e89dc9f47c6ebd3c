import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { AttestError } from "../errors.js";

/** Apollo's `formatError`: lets through what the caller can cure, and hides the rest behind an id that the log has too. */
export function maskError(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = rootOf(error);
    const isStoreFailure = cause instanceof AttestError && cause.code === "STORE_FAILED";
    if (cause instanceof AttestError && !isStoreFailure) return coded(formatted, cause, log);
    const given = formatted.extensions?.["code"];
    const known = cause instanceof GraphQLError && given !== undefined && given !== "INTERNAL_SERVER_ERROR";
    if (known) return tooLong(formatted) ?? formatted;
    const errorId = randomUUID();
    log.error({ errorId, err: cause, path: formatted.path }, "Internal error");
    // What an engine says of its own failure is for the log: it may hold more than the caller may see.
    const [what, code] = isStoreFailure
      ? ["The store failed", cause.code]
      : ["Internal error", "INTERNAL_SERVER_ERROR"];
    return { ...formatted, message: `${what} (id ${errorId})`, extensions: { code, errorId } };
  };
}

/** The error inside the wrappers that graphql-js and Apollo put around it. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

function coded(formatted: GraphQLFormattedError, error: AttestError, log: Logger): GraphQLFormattedError {
  if (error.code.startsWith("STORE_")) log.warn({ code: error.code, err: error }, "The store failed an operation");
  return { ...formatted, message: error.message, extensions: { ...formatted.extensions, code: error.code } };
}

/** graphql-js reports its limits as mistakes in the document, and without the cure. */
function tooLong(formatted: GraphQLFormattedError): GraphQLFormattedError | null {
  const [, most] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(formatted.message) ?? [];
  const message = most
    ? `The document has more than ${most} tokens (ATTEST_MAX_TOKENS). Ask in several requests.`
    : "The document selects the same fields too often to be checked. Select each field once.";
  if (!most && formatted.message !== "Validation aborted.") return null;
  return { ...formatted, message, extensions: { ...formatted.extensions, code: "LIMIT_EXCEEDED" } };
}

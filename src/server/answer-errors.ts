import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { AttestError, type ErrorCode } from "../errors.js";
import { type HttpErrorCode, retryHeaders, sendError, STATUS } from "./error-answers.js";
import { exchangeOf } from "./exchange.js";
import { maskError } from "./mask-error.js";

/** What Express and its body parser throw for a request that is at fault. */
interface RequestError extends Error {
  readonly status: number;
  readonly type?: string;
  readonly limit?: number;
}

/** Answers a path that nothing serves. */
export const answerNotFound: RequestHandler = (request, response) => {
  sendError(response, 404, "NOT_FOUND", `Nothing is at ${JSON.stringify(request.path)}; GraphQL is at /graphql.`);
};

/** Answers in JSON what was thrown outside of GraphQL: the same words as there, with the same masked. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  const mask = maskError(log);
  return (error: unknown, request, response, _next) => {
    if (isRequestError(error)) {
      sendError(response, ...refusalOf(error));
      return;
    }
    const known = error instanceof AttestError ? error : null;
    const { message, extensions } = mask({ message: "" }, error);
    const { code, errorId } = extensions as { code: ErrorCode | HttpErrorCode; errorId?: string }; // As `maskError` writes it.
    const exchange = exchangeOf(request);
    if (exchange && errorId !== undefined) exchange.errorIds = [errorId];
    if (known && !response.headersSent) response.set(headersOf(known));
    sendError(response, known ? STATUS[known.code] : 500, code, message);
  };
}

function headersOf(error: AttestError): Readonly<Record<string, string>> {
  if (error.code === "UNAUTHENTICATED") return { "WWW-Authenticate": 'Bearer realm="attest"' };
  return retryHeaders(error.code);
}

function refusalOf({
  type,
  limit,
  status,
  message,
}: RequestError): readonly [number, ErrorCode | HttpErrorCode, string] {
  switch (type) {
    case "entity.too.large":
      return [413, "LIMIT_EXCEEDED", `The body is larger than ${limit} bytes (ATTEST_MAX_BODY).`];
    case "entity.parse.failed":
      return [400, "BAD_REQUEST", `The body is not valid JSON: ${message}`];
    case "encoding.unsupported":
    case "charset.unsupported":
      return [415, "UNSUPPORTED_MEDIA_TYPE", `The body cannot be read: ${message}.`];
    default:
      return [status, "BAD_REQUEST", `The request cannot be read: ${message}.`];
  }
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && "status" in error && Number(error.status) >= 400 && Number(error.status) < 500;
}

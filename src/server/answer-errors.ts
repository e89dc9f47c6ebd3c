import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { AttestError, type ErrorCode } from "../errors.js";
import { type HttpErrorCode, sendError, STATUS } from "./error-answers.js";
import { exchangeOf } from "./exchange.js";

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

/** Answers in JSON what was thrown outside of GraphQL; our own mistakes by an id alone, under which the log has them. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (error instanceof AttestError) {
      if (error.code === "UNAUTHENTICATED") response.set("WWW-Authenticate", 'Bearer realm="attest"');
      sendError(response, STATUS[error.code], error.code, error.message);
      return;
    }
    if (isRequestError(error)) {
      sendError(response, ...refusalOf(error));
      return;
    }
    const errorId = randomUUID();
    log.error({ errorId, err: error }, "Internal error");
    const exchange = exchangeOf(request);
    if (exchange) exchange.errorIds = [errorId];
    sendError(response, 500, "INTERNAL_SERVER_ERROR", `Internal error (id ${errorId})`);
  };
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

import { HeaderMap } from "@apollo/server";
import type { Response } from "express";
import { GraphQLError } from "graphql";
import { type AttestError, type ErrorCode } from "../errors.js";
import { exchangeOf } from "./exchange.js";

/** Codes of answers that HTTP itself calls for, beside those of `AttestError`; the first is Apollo's. */
export type HttpErrorCode =
  | "BAD_REQUEST"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "INTERNAL_SERVER_ERROR";

/** The HTTP status of an answer that has no data because of this error. */
export const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  BAD_IMPORT: 400,
  LIMIT_EXCEEDED: 400,
  COST_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  STORE_CONFLICT: 409,
  BAD_SCHEMA: 500,
  BAD_CONFIG: 500,
  STORE_FAILED: 500,
  STORE_UNAVAILABLE: 503,
  STORE_BUSY: 503,
  DEADLINE_EXCEEDED: 504,
};

/** An `AttestError` as Apollo answers it: with its code, its HTTP status, and when to come back. */
export function toGraphQLError(error: AttestError): GraphQLError {
  const headers = new HeaderMap(Object.entries(retryHeaders(error.code)));
  const extensions = { code: error.code, http: { status: STATUS[error.code], headers } };
  return new GraphQLError(error.message, { originalError: error, extensions });
}

/** Answers with one error, in the shape of a GraphQL answer, so that a client reads all errors alike. */
export function sendError(response: Response, status: number, code: ErrorCode | HttpErrorCode, message: string): void {
  const exchange = exchangeOf(response.req);
  if (exchange) exchange.errorCodes = [code];
  if (response.headersSent) return;
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** When to come back, where the same request may succeed in a moment. */
export function retryHeaders(code: ErrorCode): Readonly<Record<string, string>> {
  return code === "STORE_UNAVAILABLE" || code === "STORE_BUSY" ? { "retry-after": "1" } : {};
}

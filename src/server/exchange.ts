import type { IncomingMessage, ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import type { Viewer } from "../auth/viewer.js";
import { AttestError } from "../errors.js";
import type { PreparedOperation } from "../execute/executor.js";

/** One HTTP request and its answer: what its phases hand on to one another, and what the log tells of it. */
export interface Exchange {
  readonly id: string;
  /** When it began, by `performance.now()`. */
  readonly startedAt: number;
  /** When its answer is due, by the same clock. */
  readonly dueAt: number;
  /** Aborted when the answer is due, or nobody waits for it any more. Its reason is the error to answer with. */
  readonly signal: AbortSignal;
  viewer: Viewer | null;
  operationName: string | null;
  prepared: PreparedOperation | null;
  errorCodes: readonly string[];
  errorIds: readonly string[];
}

/** What Apollo hands to its hooks. It copies the outer object, so the exchange stays one. */
export interface OperationContext {
  readonly exchange: Exchange;
}

const exchanges = new WeakMap<IncomingMessage, Exchange>();

/** Begins the exchange of a request, with a deadline some milliseconds away. */
export function beginExchange(request: IncomingMessage, response: ServerResponse, deadlineMs: number): Exchange {
  const startedAt = performance.now();
  const exchange: Exchange = {
    id: randomUUID(),
    startedAt,
    dueAt: startedAt + deadlineMs,
    signal: deadlineSignal(response, deadlineMs),
    viewer: null,
    operationName: null,
    prepared: null,
    errorCodes: [],
    errorIds: [],
  };
  exchanges.set(request, exchange);
  return exchange;
}

/** The exchange that `beginExchange` began for the request. */
export function exchangeOf(request: IncomingMessage): Exchange | undefined {
  return exchanges.get(request);
}

function deadlineSignal(response: ServerResponse, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tooLate(deadlineMs)), deadlineMs);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished)
      controller.abort(new AttestError("DEADLINE_EXCEEDED", "The client closed the connection before the answer."));
  });
  return controller.signal;
}

function tooLate(deadlineMs: number): AttestError {
  const message = `No answer within ${deadlineMs} ms. Ask for less at once, or raise ATTEST_DEADLINE_MS.`;
  return new AttestError("DEADLINE_EXCEEDED", message);
}

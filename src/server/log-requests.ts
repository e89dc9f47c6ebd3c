import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { beginExchange } from "./exchange.js";
import type { Metrics } from "./metrics.js";
import { requestEntry } from "./request-entry.js";

/** Begins an exchange for each request, and logs and counts it when it has ended. */
export function logRequests(log: Logger, metrics: Metrics | null, deadlineMs: number): RequestHandler {
  return (request, response, next) => {
    const exchange = beginExchange(request, response, deadlineMs);
    response.set("X-Request-Id", exchange.id);
    metrics?.began();
    response.once("close", () => {
      // nginx's number for a client that did not wait.
      const status = response.writableFinished ? response.statusCode : 499;
      const entry = requestEntry(exchange, request.method, status);
      metrics?.ended(entry);
      if (status === 499 || status < 500) log.info(entry, "request");
      else log.warn(entry, "request");
    });
    next();
  };
}

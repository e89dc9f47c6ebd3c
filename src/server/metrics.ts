import type { RequestHandler } from "express";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { RequestEntry } from "./request-entry.js";

/** Figures for Prometheus. No label bears an operation's name: clients choose those, and each would be a new series. */
export interface Metrics {
  began(): void;
  ended(entry: RequestEntry): void;
  /** Serves the figures as text. */
  readonly serve: RequestHandler;
}

/** Begins to count, for one server. */
export function countRequests(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const underWay = new Gauge({
    name: "attest_requests_under_way",
    help: "GraphQL requests being answered.",
    registers,
  });
  const durations = new Histogram({
    name: "attest_request_duration_seconds",
    help: "How long GraphQL requests took, by HTTP status.",
    labelNames: ["status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const costs = new Histogram({
    name: "attest_operation_cost_nodes",
    help: "How many nodes operations might have returned.",
    buckets: [1, 10, 30, 100, 300, 1_000, 3_000, 10_000],
    registers,
  });
  const errors = new Counter({
    name: "attest_errors_total",
    help: "Answers with an error, by code.",
    labelNames: ["code"],
    registers,
  });
  return {
    began: () => underWay.inc(),
    ended: ({ status, durationMs, cost, errorCodes = [] }) => {
      underWay.dec();
      durations.observe({ status }, durationMs / 1_000);
      if (cost !== null) costs.observe(cost);
      for (const code of errorCodes) errors.inc({ code });
    },
    serve: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

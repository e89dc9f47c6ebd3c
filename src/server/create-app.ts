import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { invariant } from "../errors.js";
import { allowOrigins } from "./allow-origins.js";
import { answerErrors, answerNotFound } from "./answer-errors.js";
import { exchangeOf, type OperationContext } from "./exchange.js";
import { answerLive, answerReady, type Pingable } from "./health.js";
import { logRequests } from "./log-requests.js";
import { countRequests } from "./metrics.js";
import { answerPage, pageFiles, tellWhereApiIs } from "./pages.js";
import { readBody } from "./read-body.js";
import { recogniseViewer } from "./recognise-viewer.js";
import { serveBackup, type Saver } from "./serve-backup.js";
import { serveExport, type Exporter } from "./serve-export.js";
import { securityHeaders } from "./security-headers.js";

export interface AppParts {
  readonly config: Pick<Config, "http" | "viewers">;
  readonly apollo: ApolloServer<OperationContext>;
  readonly store: Pingable;
  /** Where the explorer and the playground were built. */
  readonly pages: string;
  readonly log: Logger;
  readonly isStopping: () => boolean;
  /** What /export answers with; nothing is there where it is left out. */
  readonly exporter?: Exporter | undefined;
  /** What /backup saves by; nothing is there where it is left out. */
  readonly save?: Saver | undefined;
}

/** How long an export or a backup may take: far longer than an operation, since they read everything. */
const LONG_DEADLINE_MS = 600_000;

/** What the server answers at which path. */
export function createApp(parts: AppParts): Express {
  const { config, apollo, store, pages, log, isStopping, exporter, save } = parts;
  const { http, viewers } = config;
  const metrics = http.metrics ? countRequests() : null;
  const app = express();
  app.disable("x-powered-by");
  // Answers are not kept, so that nobody could compare their tags.
  app.disable("etag");
  app.use(securityHeaders, closeWhenStopping(isStopping));
  app.get("/health/live", answerLive);
  app.get("/health/ready", answerReady(store, isStopping));
  if (metrics) app.get("/metrics", metrics.serve);
  app.get("/", answerPage(pages, "app"), tellWhereApiIs);
  app.use("/explorer", pageFiles(pages));
  app.use(
    "/graphql",
    answerPage(pages, "playground"),
    logRequests(log, metrics, http.deadlineMs),
    keepNoAnswer,
    allowOrigins(http.corsOrigins),
    recogniseViewer(viewers),
    ...readBody(http.maxBodyBytes),
    expressMiddleware(apollo, { context: contextOf }),
  );
  const long = [
    logRequests(log, metrics, LONG_DEADLINE_MS),
    keepNoAnswer,
    allowOrigins(http.corsOrigins),
    recogniseViewer(viewers),
  ];
  if (exporter) app.get("/export", ...long, serveExport(exporter));
  if (save) app.post("/backup", ...long, serveBackup(save));
  app.use(answerNotFound);
  app.use(answerErrors(log));
  return app;
}

const contextOf: NonNullable<
  NonNullable<Parameters<typeof expressMiddleware<OperationContext>>[1]>["context"]
> = async ({ req }) => {
  const exchange = exchangeOf(req);
  invariant(exchange, "an exchange has begun");
  return { exchange };
};

/** What an answer holds depends on who asks, so that no cache on the way may keep it. */
const keepNoAnswer: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

/** A connection that stays open would hold up the stop. */
function closeWhenStopping(isStopping: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isStopping()) response.set("Connection", "close");
    next();
  };
}

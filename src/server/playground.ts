import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Request, type RequestHandler, Router } from "express";
import { sendError } from "./error-answers.js";

/** Serves the playground's files; those in assets/ bear a hash of their content in their names. */
export function playgroundFiles(directory: string): Router {
  const router = Router();
  router.use("/assets", express.static(join(directory, "assets"), { index: false, immutable: true, maxAge: "365d" }));
  router.use(express.static(directory, { index: false }));
  return router;
}

/** Answers a browser with the playground's page, and lets every other client through to the API. */
export function playgroundPage(directory: string): RequestHandler {
  return (request, response, next) => {
    response.vary("Accept");
    if (!isBrowser(request)) {
      next();
      return;
    }
    if (!existsSync(join(directory, "index.html"))) {
      sendError(response, 503, "NOT_FOUND", "The playground is not built; run: npm run build");
      return;
    }
    response.sendFile("index.html", { root: directory, cacheControl: false, headers: { "Cache-Control": "no-cache" } });
  };
}

/** A browser that follows a link prefers HTML; `fetch` and curl take what comes. */
function isBrowser(request: Request): boolean {
  const offers = ["application/json", "application/graphql-response+json", "text/html"];
  return (request.method === "GET" || request.method === "HEAD") && request.accepts(offers) === "text/html";
}

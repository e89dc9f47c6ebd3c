import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Request, type RequestHandler, Router } from "express";
import { sendError } from "./error-answers.js";

/** The pages that were built: the explorer and the playground, each in a folder of its name. */
type PageName = "app" | "playground";

/** Serves the files of the pages; those in assets/ bear a hash of their content in their names. */
export function pageFiles(directory: string): Router {
  const router = Router();
  router.use("/assets", express.static(join(directory, "assets"), { index: false, immutable: true, maxAge: "365d" }));
  return router;
}

/** Answers a browser with the page, and lets every other client through. */
export function answerPage(directory: string, page: PageName): RequestHandler {
  return (request, response, next) => {
    response.vary("Accept");
    if (!isBrowser(request)) {
      next();
      return;
    }
    if (!existsSync(join(directory, page, "index.html"))) {
      sendError(response, 503, "NOT_FOUND", "The explorer and the playground are not built; run: npm run build");
      return;
    }
    response.sendFile("index.html", {
      root: join(directory, page),
      cacheControl: false,
      headers: { "Cache-Control": "no-cache" },
    });
  };
}

/** Tells a client that is no browser where the API is. */
export const tellWhereApiIs: RequestHandler = (_request, response) => {
  response.json({ name: "Attest", graphql: "/graphql", health: "/health/ready" });
};

/** A browser that follows a link prefers HTML; `fetch` and curl take what comes. */
function isBrowser(request: Request): boolean {
  const offers = ["application/json", "application/graphql-response+json", "text/html"];
  return (request.method === "GET" || request.method === "HEAD") && request.accepts(offers) === "text/html";
}

import type { RequestHandler } from "express";

/** Lets web pages of these origins ask, and answers their browsers' preflights. No origins: none but our own pages. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    const everybody = origins.includes("*");
    if (!everybody && origins.length > 0) response.vary("Origin");
    if (origin !== undefined && (everybody || origins.includes(origin))) {
      response.set({
        // No cookies are read here, so credentials are never allowed: a token travels in a header.
        "Access-Control-Allow-Origin": everybody ? "*" : origin,
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers":
          "Authorization, Content-Type, Apollo-Require-Preflight, X-Apollo-Operation-Name",
        "Access-Control-Expose-Headers": "Retry-After, X-Request-Id",
        "Access-Control-Max-Age": "600",
      });
    }
    if (request.method !== "OPTIONS") {
      next();
      return;
    }
    response.set("Allow", "GET, POST").status(204).end();
  };
}

import type { RequestHandler } from "express";
import { viewerIdentifier, type ViewerRules } from "../auth/identify-viewer.js";
import { isLocalRequest } from "../auth/loopback.js";
import { invariant } from "../errors.js";
import { exchangeOf } from "./exchange.js";

/** Tells the exchange who asks. A token that nobody was given ends the request with UNAUTHENTICATED. */
export function recogniseViewer(rules: ViewerRules): RequestHandler {
  const identify = viewerIdentifier(rules);
  return (request, _response, next) => {
    const exchange = exchangeOf(request);
    invariant(exchange, "an exchange has begun");
    const { authorization } = request.headers;
    exchange.viewer = identify({ authorization, local: isLocalRequest(request.headers) });
    next();
  };
}

import express, { type RequestHandler } from "express";
import { sendError } from "./error-answers.js";

/** Lets through what GraphQL over HTTP knows: GET, and POST with a JSON body up to a size. */
export function readBody(maxBodyBytes: number): readonly RequestHandler[] {
  return [onlyGetAndPost, onlyJson, express.json({ limit: maxBodyBytes, type: "application/json" })];
}

const onlyGetAndPost: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "POST") {
    next();
    return;
  }
  response.set("Allow", "GET, POST");
  sendError(response, 405, "METHOD_NOT_ALLOWED", `${request.method} is not allowed here; use GET or POST.`);
};

const onlyJson: RequestHandler = (request, response, next) => {
  // `is` gives null where there is no body; Apollo says what is missing then.
  if (request.method === "GET" || request.is("application/json") !== false) {
    next();
    return;
  }
  const given = request.headers["content-type"] ?? "none";
  const message = `The content type is ${JSON.stringify(given)}; send JSON with "Content-Type: application/json".`;
  response.set("Accept", "application/json");
  sendError(response, 415, "UNSUPPORTED_MEDIA_TYPE", message);
};

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { RequestHandler, Response } from "express";
import type { Viewer } from "../auth/viewer.js";
import { AttestError, invariant, quoted } from "../errors.js";
import { exchangeOf } from "./exchange.js";

/** What a request asks to export. */
export interface ExportAsked {
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
  /** The parameters of the URL: `format`, `part`, `query`, `list`, `where`. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** An export as it is answered. */
export interface ExportAnswer {
  readonly mediaType: string;
  readonly fileName: string;
  readonly text: AsyncIterable<string>;
}

/** Prepares an export; rejects with BAD_USER_INPUT where the parameters do not fit, before anything is answered. */
export type Exporter = (asked: ExportAsked) => Promise<ExportAnswer>;

const PARAMETERS = ["format", "part", "query", "list", "where"];
/** How many exports are written at once; each reads the store as fast as it can. */
const MOST_AT_ONCE = 2;

/**
 * Answers an export as it is read, for what the viewer may see. Where reading fails on the way, the connection breaks, so that no
 * client takes a part for the whole.
 */
export function serveExport(exporter: Exporter): RequestHandler {
  let running = 0;
  return async (request, response) => {
    const exchange = exchangeOf(request);
    invariant(exchange?.viewer, "the viewer is known");
    const parameters = parametersOf(request.query);
    if (running >= MOST_AT_ONCE)
      throw new AttestError("STORE_BUSY", `${MOST_AT_ONCE} exports are under way: come back when one has ended.`);
    running++;
    try {
      const answer = await exporter({ viewer: exchange.viewer, signal: exchange.signal, parameters });
      await send(response, answer);
    } finally {
      running--;
    }
  };
}

async function send(response: Response, { mediaType, fileName, text }: ExportAnswer): Promise<void> {
  const pieces = text[Symbol.asyncIterator]();
  // What fails at once is answered as an error.
  const first = await pieces.next();
  response.set({ "Content-Type": mediaType, "Content-Disposition": `attachment; filename="${fileName}"` });
  const all = async function* () {
    for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
  };
  await pipeline(Readable.from(all()), response);
}

function parametersOf(query: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(query).map(([name, value]) => {
      if (!PARAMETERS.includes(name) || typeof value !== "string")
        throw new AttestError(
          "BAD_USER_INPUT",
          `The parameter ${quoted(name)} is not known, or is there twice: write one each of ${PARAMETERS.join(", ")}.`,
        );
      return [name, value];
    }),
  );
}

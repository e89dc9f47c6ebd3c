import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { RequestHandler } from "express";
import { CEILINGS } from "../auth/viewer.js";
import { AttestError, invariant } from "../errors.js";
import { exchangeOf } from "./exchange.js";

/** Writes the whole graph into a new file. */
export type Saver = (path: string) => Promise<void>;

/**
 * Answers the whole graph as the engine keeps it, to a viewer who may see all of it. By POST, so that no link leads here. A web page
 * of elsewhere cannot ask: it would not be a viewer of this machine, and tokens are not sent by browsers of themselves.
 */
export function serveBackup(save: Saver): RequestHandler {
  return async (request, response) => {
    const viewer = exchangeOf(request)?.viewer;
    invariant(viewer, "the viewer is known");
    if (viewer.ceiling !== CEILINGS.at(-1))
      throw new AttestError(
        "UNAUTHENTICATED",
        `A backup holds everything: send a token whose ceiling is ${CEILINGS.at(-1)}.`,
      );
    const folder = await mkdtemp(join(tmpdir(), "attest-backup-"));
    try {
      const path = join(folder, "attest.grafeo");
      await save(path);
      const { size } = await stat(path);
      response.set({ "Content-Type": "application/octet-stream", "Content-Length": String(size) });
      await pipeline(createReadStream(path), response);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readConfig, type Variables } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import { openEmbedded } from "../store/embedded.js";

export interface BackupOptions {
  readonly server?: string;
  readonly token?: string;
}

/**
 * Writes the embedded engine's graph, whole and as it is at one moment, into a new file: of the store in DATA_DIR, or, while a
 * server holds that, of the server. Rejects with BAD_USER_INPUT where the file is there, with STORE_UNAVAILABLE where a server
 * holds the store and none was named.
 */
export async function backup(file: string, { server, token }: BackupOptions, environment: Variables): Promise<string> {
  if (existsSync(file)) throw new AttestError("BAD_USER_INPUT", `${file} is there already: name a new file.`);
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  try {
    await (server === undefined ? fromFolder(partial, environment) : fromServer(partial, server, token));
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  return `Saved the graph in ${file}. It holds everything, also what few may see: keep it so.`;
}

async function fromFolder(path: string, environment: Variables): Promise<void> {
  const { neo4j, dataDir } = readConfig(environment);
  if (neo4j)
    throw new AttestError(
      "BAD_USER_INPUT",
      "NEO4J_URI is set: back Neo4j up with neo4j-admin database dump, or attest copy.",
    );
  if (!existsSync(join(dataDir, "attest.grafeo")))
    throw new AttestError("BAD_USER_INPUT", `DATA_DIR=${quoted(dataDir)}: no attest.grafeo is there to save.`);
  const store = await openEmbedded({ dataDir }).catch((error: unknown) => {
    if (!(error instanceof AttestError) || error.code !== "STORE_UNAVAILABLE") throw error;
    const cure = "Where that is a server of Attest, name it: attest backup <file> --server http://localhost:4000.";
    throw new AttestError(error.code, `${error.message} ${cure}`, { cause: error });
  });
  try {
    await store.saveCopy(path);
  } finally {
    await store.close();
  }
}

async function fromServer(path: string, server: string, token: string | undefined): Promise<void> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(new URL("/backup", server), { method: "POST", headers }).catch((error: unknown) => {
    throw new AttestError(
      "STORE_UNAVAILABLE",
      `--server ${quoted(server)} does not answer: start it, or correct the address.`,
      { cause: error },
    );
  });
  if (!response.ok || !response.body) throw new AttestError("STORE_FAILED", `${server}: ${await response.text()}`);
  // The connection breaks where the server cannot send all of it, which rejects here.
  await pipeline(Readable.fromWeb(response.body), createWriteStream(path));
}

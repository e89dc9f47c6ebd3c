import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { readConfig, type Variables } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import { openEmbedded } from "../store/embedded.js";

export interface RestoreOptions {
  readonly replace?: boolean;
}

/**
 * Puts a backup in DATA_DIR, once it was opened and read. What is there stays, under another name, where `replace` allows that.
 * Rejects with BAD_USER_INPUT where the file is no backup, or a store is there and is not to be replaced.
 */
export async function restore(
  file: string,
  { replace = false }: RestoreOptions,
  environment: Variables,
): Promise<string> {
  const { neo4j, dataDir } = readConfig(environment);
  if (neo4j)
    throw new AttestError(
      "BAD_USER_INPUT",
      "NEO4J_URI is set: a backup is the embedded engine's. Unset it, then attest copy.",
    );
  if (!existsSync(file)) throw new AttestError("BAD_USER_INPUT", `${file}: no such file.`);
  const target = join(dataDir, "attest.grafeo");
  await mkdir(dataDir, { recursive: true });
  const isThere = existsSync(target);
  if (isThere && !replace)
    throw new AttestError(
      "BAD_USER_INPUT",
      `DATA_DIR=${quoted(dataDir)} holds a graph: name another folder, or say --replace, which keeps it beside.`,
    );
  if (isThere) await checkUnused(dataDir);
  const work = await mkdtemp(join(dataDir, "restore-"));
  try {
    await copyFile(file, join(work, "attest.grafeo"));
    const records = await countRecords(work, file);
    const kept = isThere ? await setAside(dataDir) : null;
    await rename(join(work, "attest.grafeo"), target);
    return `Restored ${records.toLocaleString("en-US")} nodes into ${dataDir}.${kept === null ? "" : ` What was there is in ${kept}.`}`;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Opening it fails while another process holds it. */
async function checkUnused(dataDir: string): Promise<void> {
  const store = await openEmbedded({ dataDir });
  await store.close();
}

async function countRecords(dataDir: string, file: string): Promise<number> {
  try {
    const store = await openEmbedded({ dataDir });
    try {
      const [row] = await store.read({ cypher: "MATCH (n) RETURN count(n) AS records", params: {} });
      return Number(row?.["records"]);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw new AttestError("BAD_USER_INPUT", `${file} is no backup of Attest, or is damaged: take another.`, {
      cause: error,
    });
  }
}

/** The store that is there, with its log, in a folder beside. */
async function setAside(dataDir: string): Promise<string> {
  const kept = await mkdtemp(join(dataDir, "replaced-"));
  for (const name of ["attest.grafeo", "attest.grafeo.wal"])
    if (existsSync(join(dataDir, name))) await rename(join(dataDir, name), join(kept, name));
  return kept;
}

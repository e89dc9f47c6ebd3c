import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { openNeo4j } from "../../src/store/neo4j.js";
import { javaTrouble, NEO4J_VERSION, outputOf, spawnNeo4j } from "./java-neo4j.js";

export interface Neo4jSettings {
  /** A free one where left out. */
  readonly port?: number;
  /** `1g` where left out. */
  readonly heap?: string;
  /** `256m` where left out. */
  readonly pageCache?: string;
}

/** A server that answers, without login, and how to end it. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly stop: () => Promise<void>;
}

/** How long a server may take to answer. */
const START_MS = 120_000;

/** What keeps this machine from running a Neo4j server, on its Java or in Docker; null where nothing does. */
export function neo4jTrouble(): string | null {
  const java = javaTrouble();
  if (java === null || outputOf("docker", ["info"]) !== null) return null;
  return `${java}, and no Docker engine answers`;
}

/** Starts a Neo4j server with an empty database, on this machine's Java or else in Docker, and waits until it answers. */
export async function startNeo4j(settings: Neo4jSettings = {}): Promise<RunningNeo4j> {
  const { port = await freePort(), heap = "1g", pageCache = "256m" } = settings;
  const start = javaTrouble() === null ? startWithJava : startWithDocker;
  return start({ port, heap, pageCache });
}

async function startWithJava(settings: Required<Neo4jSettings>): Promise<RunningNeo4j> {
  const uri = `bolt://127.0.0.1:${settings.port}`;
  const { child, log, clean } = await spawnNeo4j(settings);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(10_000, undefined, { ref: false }).then(kill)]);
    await ended;
    await clean();
  };
  try {
    const ending = (): string | null => (child.exitCode === null ? null : `it ended with code ${child.exitCode}`);
    await untilItAnswers(uri, ending);
    // What answers may be another server that held the port before: ours then ends at once.
    await sleep(500);
    const trouble = ending();
    if (trouble !== null) throw new Error(`Port ${settings.port} was answered by another server; ${trouble}`);
  } catch (error) {
    const output = log();
    await stop();
    throw new Error(`Neo4j did not start. Its output:\n${output}`, { cause: error });
  }
  return { uri, stop };
}

async function startWithDocker({ port, heap, pageCache }: Required<Neo4jSettings>): Promise<RunningNeo4j> {
  const settings = {
    NEO4J_AUTH: "none",
    NEO4J_server_memory_heap_max__size: heap,
    NEO4J_server_memory_pagecache_size: pageCache,
  };
  const environment = Object.entries(settings).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  const publish = ["-p", `127.0.0.1:${port}:7687`];
  const args = ["run", "-d", "--rm", ...publish, ...environment, `neo4j:${NEO4J_VERSION}`];
  const container = execFileSync("docker", args, { encoding: "utf8" }).trim();
  const stop = async (): Promise<void> => void execFileSync("docker", ["rm", "-f", container]);
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await untilItAnswers(uri, () => null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, stop };
}

async function untilItAnswers(uri: string, trouble: () => string | null): Promise<void> {
  const store = openNeo4j({ uri, username: null, password: null });
  const deadline = Date.now() + START_MS;
  try {
    for (;;) {
      try {
        await store.ping();
        return;
      } catch (error) {
        const why = trouble() ?? (Date.now() > deadline ? `it did not answer within ${START_MS} ms` : null);
        if (why !== null) throw new Error(why, { cause: error });
        await sleep(100);
      }
    }
  } finally {
    await store.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

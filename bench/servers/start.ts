import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Facts } from "../shapes/shape.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));

/** A server in a process of its own that answers GraphQL. */
export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

/** Builds Attest as `npm start` does. */
export function buildAttest(): void {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "server"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("Attest does not build");
}

/** Attest as `npm start` runs it, but for its log: the other two write none. */
export function startAttest(uri: string): Promise<Server> {
  const env = { NEO4J_URI: uri, ATTEST_SEED: "false", ATTEST_LOG_LEVEL: "warn" };
  return start(["dist/main.js"], (port) => ({ args: [], env: { ...env, PORT: String(port) } }));
}

/** The hand-written statements behind Apollo Server. */
export function startHandWritten(uri: string, facts: Facts): Promise<Server> {
  return start(["--import", "tsx", `${HERE}hand-written.ts`], (port) => ({
    args: [String(port), uri, JSON.stringify(facts)],
    env: {},
  }));
}

/** `@neo4j/graphql` on Apollo Server. */
export function startRival(uri: string): Promise<Server> {
  return start(["--import", "tsx", `${HERE}rival.ts`], (port) => ({ args: [String(port), uri], env: {} }));
}

interface Settings {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

async function start(command: readonly string[], settingsAt: (port: number) => Settings): Promise<Server> {
  const port = await freePort();
  const { args, env } = settingsAt(port);
  const child = spawn(process.execPath, [...command, ...args], {
    cwd: command.includes("tsx") ? fileURLToPath(new URL("..", import.meta.url)) : ROOT,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = (): void => void child.kill("SIGKILL");
  process.once("exit", stop);
  const url = `http://127.0.0.1:${port}`;
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`${command.join(" ")} ended with ${child.exitCode}`);
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.ok) return { url: `${url}/graphql`, stop };
    await sleep(100);
  }
  stop();
  throw new Error(`${command.join(" ")} did not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

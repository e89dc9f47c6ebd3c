import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const NEO4J_VERSION = "5.26.16";
const HERE = fileURLToPath(new URL(".", import.meta.url));
const CACHE = resolve(HERE, `../../.cache/neo4j-${NEO4J_VERSION}`);

/** What keeps this machine from running Neo4j on its own Java; null where nothing does. */
export function javaTrouble(): string | null {
  const major = /version "(\d+)/.exec(outputOf("java", ["-version"]) ?? "")?.[1];
  if (major === undefined) return "there is no Java";
  if (Number(major) < 17) return `Java ${major} is older than 17`;
  if (!existsSync(CACHE) && outputOf("mvn", ["-v"]) === null) return "there is no Maven to fetch Neo4j with";
  return null;
}

/**
 * Starts a Neo4j server on this machine's Java, with a home of its own in the temporary folder and without login, on
 * 127.0.0.1 alone. Its jars (125 MB) are fetched by Maven once and kept in `.cache`.
 */
export async function spawnNeo4j(options: {
  readonly port: number;
  readonly heap: string;
  readonly pageCache: string;
}): Promise<{ readonly child: ChildProcess; readonly log: () => string; readonly clean: () => Promise<void> }> {
  await fetchJars();
  const home = await mkdtemp(join(tmpdir(), "attest-neo4j-"));
  const config = join(home, "conf");
  await mkdir(config);
  await writeFile(join(config, "neo4j.conf"), configuration(options));
  const output = join(home, "output.log");
  const file = openSync(output, "w");
  const opens = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  const child = spawn(
    "java",
    [
      ...opens.map((module) => `--add-opens=${module}=ALL-UNNAMED`),
      `-Xms${options.heap}`,
      `-Xmx${options.heap}`,
      "-cp",
      join(CACHE, "*"),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${config}`,
    ],
    { stdio: ["ignore", file, file] },
  );
  closeSync(file);
  const log = (): string => (existsSync(output) ? readFileSync(output, "utf8").slice(-2_000) : "");
  return { child, log, clean: () => rm(home, { recursive: true, force: true }) };
}

async function fetchJars(): Promise<void> {
  if (existsSync(CACHE)) return;
  // Moved into place when all of it is there, so that a run that was broken off leaves no half server behind.
  const half = `${CACHE}.${process.pid}`;
  await mkdir(half, { recursive: true });
  await cp(join(HERE, "pom.xml"), join(half, "pom.xml"));
  const args = ["-q", "-B", "-f", join(half, "pom.xml"), "dependency:copy-dependencies", `-DoutputDirectory=${half}`];
  try {
    execFileSync("mvn", args, { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 });
    await rename(half, CACHE);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

function configuration({ port, heap, pageCache }: { port: number; heap: string; pageCache: string }): string {
  return [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_enabled=false",
    `server.memory.heap.initial_size=${heap}`,
    `server.memory.heap.max_size=${heap}`,
    `server.memory.pagecache.size=${pageCache}`,
    "dbms.usage_report.enabled=false",
    "",
  ].join("\n");
}

/** What a command prints, or null where it cannot be run. */
export function outputOf(command: string, args: readonly string[]): string | null {
  try {
    // Java prints its version as an error.
    return execFileSync("sh", ["-c", '"$0" "$@" 2>&1', command, ...args], { encoding: "utf8", timeout: 20_000 });
  } catch {
    return null;
  }
}

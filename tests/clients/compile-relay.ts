import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagePath } from "../../src/commands/package-files.js";

/** What relay-compiler made of a source file. */
export interface RelayProject {
  readonly status: number | null;
  /** What it printed. */
  readonly output: string;
  /** The names of its artifacts, sorted: `AppQuery` for `AppQuery.graphql.js`. */
  readonly artifacts: readonly string[];
  /** Loads an artifact. */
  load(name: string): unknown;
  remove(): Promise<void>;
}

const require = createRequire(import.meta.url);
const ENDING = ".graphql.js";

/** Compiles these GraphQL documents against our schema, in a folder of their own. Needs neither Watchman nor network. */
export async function compileRelay(...documents: readonly string[]): Promise<RelayProject> {
  const folder = await mkdtemp(join(tmpdir(), "attest-relay-"));
  const artifactDirectory = join(folder, "artifacts");
  const config = {
    src: "src",
    schema: "schema.graphql",
    language: "javascript",
    artifactDirectory: "artifacts",
    eagerEsModules: false, // CommonJS, which `load` reads at once.
  };
  await Promise.all([mkdir(artifactDirectory), mkdir(join(folder, "src"))]);
  await copyFile(packagePath("schema.graphql"), join(folder, "schema.graphql"));
  await writeFile(join(folder, "relay.config.json"), JSON.stringify(config));
  await writeFile(join(folder, "src", "app.js"), documents.map((text) => `graphql\`${text}\`;\n`).join(""));
  const compiler = require.resolve("relay-compiler/cli.js");
  const run = spawnSync(process.execPath, [compiler, "--noWatchman"], { cwd: folder, encoding: "utf8" });
  const files = await readdir(artifactDirectory);
  return {
    status: run.status,
    output: run.stdout + run.stderr,
    artifacts: files.map((file) => file.slice(0, -ENDING.length)).sort(),
    load: (name) => require(join(artifactDirectory, name + ENDING)) as unknown,
    remove: () => rm(folder, { recursive: true }),
  };
}

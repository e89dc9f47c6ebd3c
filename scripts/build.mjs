// Builds the server into dist and the playground into dist/explorer; what is newer than its sources is left alone, so
// that `npm start` need not wait for it. `node scripts/build.mjs explorer` builds that part alone.
import { spawn } from "node:child_process";
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = ["package-lock.json", "tsconfig.json", "scripts/build.mjs"];

const builds = [
  {
    part: "server",
    stamp: "dist/.server-built",
    sources: ["src", "tsconfig.build.json", ...SHARED],
    command: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
  },
  {
    part: "explorer",
    stamp: "dist/.explorer-built",
    sources: ["src/explorer", "vite.config.ts", ...SHARED],
    command: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
  },
];

/** When the file, or the youngest thing in the folder, last changed; a folder changes when a file leaves it. */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isFresh({ stamp, sources }) {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((source) => lastChange(source) < builtAt);
}

/** Runs the build and resolves to its exit code. The stamp bears the time it began, so that an edit meanwhile counts. */
function run({ stamp, command }) {
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  // Whatever the caller runs as: in a test's environment Vite would take React's development build.
  const env = { ...process.env, NODE_ENV: "production" };
  return new Promise((resolve) => {
    spawn(process.execPath, command, { stdio: "inherit", env }).on("exit", (code) => {
      if (code === 0) {
        writeFileSync(stamp, "");
        utimesSync(stamp, startedAt, startedAt);
      }
      resolve(code ?? 1);
    });
  });
}

const asked = process.argv.slice(2);
const due = builds.filter((build) => (asked.length === 0 || asked.includes(build.part)) && !isFresh(build));
const codes = await Promise.all(due.map(run));
process.exitCode = Math.max(0, ...codes);

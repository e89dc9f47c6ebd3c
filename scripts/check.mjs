// Everything CI checks beside the tests. Runs every step, shows what failed, and ends with 1 if anything did.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const steps = [
  { name: "schema.graphql is what schema/ derives", script: "schema", written: ["schema.graphql"] },
  {
    name: "src/generated and the example's operations.ts are what codegen writes",
    script: "codegen",
    written: ["src/generated", "examples/frontend/operations.ts"],
  },
  { name: "types", script: "typecheck" },
  { name: "lint", script: "lint" },
  { name: "the house's import table", script: "house" },
  { name: "nothing unused", script: "unused" },
  { name: "format", script: "format:check" },
];

/** The text of a file, or of all files in a folder; empty where there is none. */
function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    if (error.code !== "EISDIR") throw error;
    return readdirSync(path)
      .map((name) => name + textOf(join(path, name)))
      .join("\n");
  }
}

/** What is wrong, or an empty text. A step that writes must leave what it writes as it was. */
function problemOf({ script, written = [] }) {
  const before = written.map(textOf);
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", script], { encoding: "utf8" });
  if (status !== 0) return `${stdout}${stderr}`;
  const stale = written.filter((path, index) => textOf(path) !== before[index]);
  return stale.map((path) => `${path} was out of date and has been written anew; commit it.\n`).join("");
}

let failures = 0;
for (const step of steps) {
  const startedAt = Date.now();
  const problem = problemOf(step);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${problem === "" ? "ok  " : "FAIL"} ${step.name} (${seconds} s)`);
  if (problem === "") continue;
  failures += 1;
  console.log(problem.replace(/^/gm, "     "));
}
process.exitCode = failures > 0 ? 1 : 0;

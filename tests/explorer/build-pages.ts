import { execFileSync } from "node:child_process";

/** Builds the explorer and the playground, where they are older than their sources; Vitest calls it once for all such tests. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs", "explorer"], { stdio: "inherit" });
}

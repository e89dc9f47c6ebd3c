import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Variables } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import { copyGraph } from "../transfer/copy-graph.js";
import { openStoreAt } from "./open-store-at.js";
import { readPackageModel } from "./open-graph.js";

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
  readonly resume?: boolean;
}

/** How many records are written between two words of progress. */
const PROGRESS_STEP = 50_000;

/** Copies a graph from one store to another, and compares the two. Returns what was copied, as text, by type. */
export async function copy(
  { from, to, resume = false }: CopyOptions,
  environment: Variables,
  tell: (progress: string) => void,
): Promise<string> {
  if (from === to)
    throw new AttestError("BAD_USER_INPUT", `--from and --to are both ${quoted(from)}: name two stores.`);
  if (!from.includes("://") && !existsSync(join(from, "attest.grafeo")))
    throw new AttestError("BAD_USER_INPUT", `--from ${quoted(from)}: no attest.grafeo is there. Name its folder.`);
  const model = await readPackageModel();
  const source = await openStoreAt(from, environment);
  try {
    const target = await openStoreAt(to, environment);
    try {
      const { sums } = await copyGraph(source, target, model, { resume, onProgress: progressTo(tell) });
      const rows = [...sums].map(
        ([type, { count, sum }]) =>
          `${type.padEnd(18)} ${count.toLocaleString("en-US").padStart(10)}  ${sum.toString(16).padStart(16, "0")}`,
      );
      return [`${"type".padEnd(18)} ${"copied".padStart(10)}  checksum`, ...rows, "The two hold the same."].join("\n");
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function progressTo(tell: (progress: string) => void): (nodes: number, relationships: number) => void {
  let told = 0;
  return (nodes, relationships) => {
    if (nodes + relationships - told < PROGRESS_STEP) return;
    told = nodes + relationships;
    tell(`Copied ${nodes.toLocaleString("en-US")} nodes and ${relationships.toLocaleString("en-US")} relationships.`);
  };
}

import type { Variables } from "../config/config.js";
import { readConfig } from "../config/config.js";
import { checkGraph } from "../transfer/check-graph.js";
import { FINDING_KINDS, isMistake, type Finding, type FindingKind } from "../transfer/finding.js";
import { openGraph } from "./open-graph.js";

export interface CheckOptions {
  readonly json?: boolean;
  readonly most: string;
}

/** Exit status where something was found that is wrong. */
export const MISTAKES_FOUND = 3;

/**
 * Goes through the graph, and prints what it finds as it finds it: a line each, the first so many of each kind, or with `json`
 * all of them as JSON Lines; then how many there are. Gives the exit status: 0, or 3 where something is wrong.
 */
export async function check(
  { json = false, most }: CheckOptions,
  environment: Variables,
  print: (line: string) => void,
): Promise<number> {
  const { model, store } = await openGraph(readConfig(environment));
  const counts = new Map<FindingKind, number>();
  try {
    for await (const finding of checkGraph(store, model)) {
      const count = (counts.get(finding.kind) ?? 0) + 1;
      counts.set(finding.kind, count);
      if (json) print(JSON.stringify({ ...finding, mistake: isMistake(finding.kind) }));
      else if (count <= Number(most)) print(told(finding));
    }
  } finally {
    await store.close();
  }
  if (!json) for (const line of summary(counts)) print(line);
  return [...counts.keys()].some(isMistake) ? MISTAKES_FOUND : 0;
}

function told({ kind, record, trouble, cure }: Finding): string {
  return `${kind.padEnd(WIDTH)} ${record}: ${trouble}. To do: ${cure}.`;
}

function summary(counts: ReadonlyMap<FindingKind, number>): readonly string[] {
  if (counts.size === 0) return ["Nothing was found."];
  const rows = FINDING_KINDS.map(
    (kind) => `${kind.padEnd(WIDTH)} ${(counts.get(kind) ?? 0).toLocaleString("en-US").padStart(9)}`,
  );
  return ["", ...rows];
}

const WIDTH = Math.max(...FINDING_KINDS.map((kind) => kind.length));

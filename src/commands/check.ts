import type { Variables } from "../config/config.js";
import { readConfig } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import { checkGraph } from "../transfer/check-graph.js";
import { FINDING_KINDS, isMistake, type Finding, type FindingKind } from "../transfer/finding.js";
import { countFindings, type FindingCount } from "./count-findings.js";
import { openExistingGraph } from "./open-graph.js";

export interface CheckOptions {
  readonly json?: boolean;
  /** How many findings of a kind are listed for each type: a number, or `all`. */
  readonly limit: string;
  /** The kinds to look for, with commas between; all where it is left out. */
  readonly only?: string;
}

/** Exit status where something was found that is wrong. */
export const MISTAKES_FOUND = 3;

/**
 * Goes through the graph, and prints what it finds as it finds it: the first so many of each kind and type, then how many there
 * are of each, listed or not; with `json` as JSON Lines, of which the last holds the counts. Gives the exit status: 0, or 3 where
 * something is wrong. Rejects with BAD_USER_INPUT where an option says nothing that can be done.
 */
export async function check(
  { json = false, limit, only }: CheckOptions,
  environment: Variables,
  print: (line: string) => void,
): Promise<number> {
  const most = readLimit(limit);
  const kinds = readKinds(only);
  const { model, store } = await openExistingGraph(readConfig(environment));
  const counted = countFindings(most);
  try {
    for await (const finding of checkGraph(store, model, kinds)) {
      if (!counted.add(finding)) continue;
      print(json ? JSON.stringify({ ...finding, mistake: isMistake(finding.kind) }) : told(finding));
    }
  } finally {
    await store.close();
  }
  const counts = counted.counts();
  if (json) print(JSON.stringify({ counts }));
  else for (const line of summary(counts, kinds)) print(line);
  return counts.some(({ mistake }) => mistake) ? MISTAKES_FOUND : 0;
}

function readLimit(limit: string): number {
  if (limit === "all") return Infinity;
  if (/^\d{1,9}$/.test(limit)) return Number(limit);
  throw new AttestError("BAD_USER_INPUT", `--limit ${quoted(limit)}: write a number, such as 10, or all.`);
}

function readKinds(only: string | undefined): ReadonlySet<FindingKind> {
  if (only === undefined) return new Set(FINDING_KINDS);
  const kinds = only.split(",").map((written) => {
    const kind = FINDING_KINDS.find((one) => one === written.trim());
    if (kind) return kind;
    const known = FINDING_KINDS.join(", ");
    throw new AttestError(
      "BAD_USER_INPUT",
      `--only ${quoted(written.trim())}: write some of ${known}, with commas between.`,
    );
  });
  return new Set(kinds);
}

function told({ kind, record, trouble, cure }: Finding): string {
  return `${kind.padEnd(WIDTH)} ${record}: ${trouble}. To do: ${cure}.`;
}

/** How many there are of each kind that was looked for; below it of each type, and how many of them were not listed. */
function summary(counts: readonly FindingCount[], kinds: ReadonlySet<FindingKind>): readonly string[] {
  if (counts.length === 0) return ["Nothing was found."];
  const rows = FINDING_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => {
    const types = counts.filter((one) => one.kind === kind);
    const count = types.reduce((sum, one) => sum + one.count, 0);
    return [`${kind.padEnd(WIDTH)} ${grouped(count)}`, ...types.map(typeRow)];
  });
  return ["", ...rows];
}

function typeRow({ type, count, more }: FindingCount): string {
  const unlisted = more === 0 ? "" : `, ${more.toLocaleString("en-US")} more than are listed`;
  return `  ${type.padEnd(WIDTH - 2)} ${grouped(count)}${unlisted}`;
}

function grouped(count: number): string {
  return count.toLocaleString("en-US").padStart(9);
}

const WIDTH = Math.max(...FINDING_KINDS.map((kind) => kind.length));

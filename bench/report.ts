import { cpus, loadavg, totalmem } from "node:os";
import { spread, type Round } from "./measure/round.js";
import type { Hits } from "./measure/hits.js";

/** The three that are measured. */
export const CONTESTANTS = ["attest", "handWritten", "rival"] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** All that was found of one shape. */
export interface Finding {
  readonly shape: string;
  readonly hits: Hits;
  /** Whether the answer is Attest's. */
  readonly same: { readonly handWritten: boolean; readonly rival: boolean };
  /** Empty where only hits were asked for. */
  readonly rounds: Readonly<Record<Contestant, readonly Round[]>>;
}

/** What was found, as Markdown tables. */
export function report(name: string, findings: readonly Finding[]): string {
  const measured = findings.every(({ rounds }) => rounds.attest.length > 0);
  const title = `### ${name}\n\nLoad average when this size was done: ${load()}.`;
  return [title, hitsTable(findings), ...(measured ? [timesTable(findings), ratesTable(findings)] : [])].join("\n\n");
}

/** The machine, and how busy others keep it. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpu?.model.trim() ?? "?"}), ${memory} GiB, Node ${process.version.slice(1)}, load average ${load()} at the start`;
}

/** How many processes wanted a core, over the last five minutes. */
function load(): string {
  return loadavg()[1]?.toFixed(1) ?? "?";
}

function hitsTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ shape, hits, same }) => [
    shape,
    yes(same.handWritten),
    yes(same.rival),
    whole(hits.attest),
    whole(hits.handWritten),
    whole(hits.rival),
    (hits.attest / hits.handWritten).toFixed(2),
  ]);
  return table(
    [
      "Shape",
      "Rows: hand-written",
      "Rows: @neo4j/graphql",
      "Hits: Attest",
      "hand-written",
      "@neo4j/graphql",
      "Attest / hand",
    ],
    rows,
  );
}

function timesTable(findings: readonly Finding[]): string {
  const ratios: number[] = [];
  const rows = findings.map(({ shape, rounds }) => {
    const perRound = rounds.attest.map((round, index) => round.p50 / (rounds.handWritten[index]?.p50 ?? Number.NaN));
    const ratio = spread(perRound);
    ratios.push(ratio.median);
    const times = CONTESTANTS.map((name) => {
      const p50 = spread(rounds[name].map((round) => round.p50)).median;
      const p95 = spread(rounds[name].map((round) => round.p95)).median;
      return `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
    });
    return [shape, ...times, reach(ratio)];
  });
  rows.push(["median of the shapes", "", "", "", spread(ratios).median.toFixed(2)]);
  return table(["p50 / p95, ms", "Attest", "hand-written", "@neo4j/graphql", "p50: Attest / hand (spread)"], rows);
}

function ratesTable(findings: readonly Finding[]): string {
  const ratios: number[] = [];
  const rows = findings.map(({ shape, rounds }) => {
    const perRound = rounds.attest.map((round, index) => round.rate / (rounds.rival[index]?.rate ?? Number.NaN));
    const ratio = spread(perRound);
    ratios.push(ratio.median);
    const rates = CONTESTANTS.map((name) => whole(Math.round(spread(rounds[name].map(({ rate }) => rate)).median)));
    return [shape, ...rates, reach(ratio)];
  });
  rows.push(["median of the shapes", "", "", "", spread(ratios).median.toFixed(2)]);
  return table(
    [
      "Requests a second, 8 connections",
      "Attest",
      "hand-written",
      "@neo4j/graphql",
      "Attest / @neo4j/graphql (spread)",
    ],
    rows,
  );
}

function reach({ median, low, high }: ReturnType<typeof spread>): string {
  return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function yes(value: boolean): string {
  return value ? "equal" : "NOT EQUAL";
}

function whole(value: number): string {
  return value.toLocaleString("en");
}

/** A table as prettier writes it: the first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((text, column) => Math.max(4, ...[head, ...rows].map((row) => (row[column] ?? text).length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

import { appendFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConfig, type Variables } from "../config/config.js";
import { applyChanges, type AppliedChange } from "../transfer/apply-changes.js";
import { badImport } from "../transfer/bad-import.js";
import { describeRecord } from "../transfer/change-lines.js";
import { placeOf, type Line } from "../transfer/import-source.js";
import { jsonLinesSource } from "../transfer/json-lines-source.js";
import { openTextFile } from "../transfer/text-file.js";
import { openExistingGraph } from "./open-graph.js";

export interface ApplyCommandOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly journal?: string;
}

/**
 * Makes the changes of a file, all or none, and gives what became of each record, as text or as JSON. What was changed and why
 * is added to a journal, without what the records said, since that may be what had to go.
 */
export async function apply(file: string, options: ApplyCommandOptions, environment: Variables): Promise<string> {
  const config = readConfig(environment);
  const lines = await readAll(file);
  const { model, store } = await openExistingGraph(config);
  try {
    const now = new Date();
    const applied = await applyChanges(store, model, lines, { now, dryRun: options.dryRun ?? false });
    if (!options.dryRun) await note(options.journal ?? join(config.dataDir, "applied.jsonl"), now, file, applied);
    return options.json ? JSON.stringify(applied.map(toEntry), null, 2) : told(applied, options.dryRun ?? false);
  } finally {
    await store.close();
  }
}

/** The file as lines, in memory: changes are made together. Throws BAD_IMPORT for the first that is no JSON object. */
async function readAll(file: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const items of jsonLinesSource([await openTextFile(file, file)]).read())
    for (const item of items) {
      if (item.kind === "rejected") throw badImport(placeOf(item), item.reason);
      lines.push(item);
    }
  return lines;
}

async function note(journal: string, at: Date, file: string, applied: readonly AppliedChange[]): Promise<void> {
  const made = applied.filter(({ outcome }) => outcome !== "unchanged");
  if (made.length === 0) return;
  await mkdir(dirname(journal), { recursive: true });
  const entries = made.map((change) => `${JSON.stringify({ at: at.toISOString(), file, ...toEntry(change) })}\n`);
  await appendFile(journal, entries.join(""));
}

function toEntry({ row, record, changes, outcome, fields, reasons, lostItsSources }: AppliedChange) {
  return { row, record, changes, outcome, fields, reasons, lostItsSources };
}

function told(applied: readonly AppliedChange[], dryRun: boolean): string {
  const counts = new Map<string, number>();
  for (const { outcome } of applied) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const summary = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  return [
    ...applied.map(toText),
    `${summary || "No changes"}.${dryRun ? " Nothing was written: this was a dry run." : ""}`,
  ].join("\n");
}

function toText({ row, record, changes, outcome, fields, lostItsSources }: AppliedChange): string {
  const which = fields.length > 0 ? ` (${fields.join(", ")})` : "";
  const why = changes.includes("cascade") ? ", with another" : "";
  const warning = lostItsSources ? "; it rests on no source any more" : "";
  return `line ${row}: ${describeRecord(record)} ${outcome}${which}${why}${warning}`;
}

import { readConfig, type Variables } from "../config/config.js";
import type { MigrationReport } from "../store/store.js";
import { rebuildDerived, type RebuildReport } from "../transfer/rebuild-derived.js";
import { openGraph } from "./open-graph.js";

/** How many records are looked at between two words of progress. */
const PROGRESS_STEP = 10_000;

/**
 * Creates the constraints and indexes that are missing, and rebuilds every stored value that follows from others. Returns
 * what was done, as text; `tell` hears of the progress on a large graph.
 */
export async function migrate(environment: Variables, tell: (progress: string) => void): Promise<string> {
  const { model, store, migration } = await openGraph(readConfig(environment));
  try {
    return [
      ...migrationLines(migration),
      ...rebuildLines(await rebuildDerived(store, model, { onProgress: onProgressTo(tell) })),
    ].join("\n");
  } finally {
    await store.close();
  }
}

function onProgressTo(tell: (progress: string) => void): (done: number, records: number) => void {
  let told = 0;
  return (done, records) => {
    if (done - told < PROGRESS_STEP) return;
    told = done;
    tell(`Looked at ${count(done)} of ${count(records)} records.`);
  };
}

function migrationLines({ created, present }: MigrationReport): readonly string[] {
  return [...created.map((name) => `created ${name}`), `${created.length} created, ${present.length} present`];
}

function rebuildLines({ records, rebuilt, unreadable }: RebuildReport): readonly string[] {
  const more = unreadable.count - unreadable.told.length;
  return [
    ...unreadable.told.map(({ code, message }) => `${code}: ${message}`),
    ...(more > 0 ? [`... and ${count(more)} more`] : []),
    `Rebuilt the derived values of ${count(rebuilt)} of ${count(records)} records.`,
  ];
}

function count(records: number): string {
  return records.toLocaleString("en-US");
}

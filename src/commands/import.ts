import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readConfig, type Variables } from "../config/config.js";
import type { Model } from "../model/model.js";
import { indexPlans } from "../store/index-plan.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { badImport } from "../transfer/bad-import.js";
import { importGraph, type ImportReport } from "../transfer/import-graph.js";
import { SPOOL_FOLDER, type Reject } from "../transfer/import-run.js";
import { placeOf } from "../transfer/import-source.js";
import { createRejectsFile } from "../transfer/write-rejects.js";
import { openSource, type FormatOptions } from "./import-formats.js";
import { createProgressTeller, type ProgressStream } from "./import-progress.js";
import { importSummary, type ImportSummary } from "./import-summary.js";
import { readPackageModel } from "./open-graph.js";
import { openStoreAt } from "./open-store-at.js";

export interface ImportCommandOptions extends FormatOptions {
  readonly store?: string;
  readonly rejects: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Exit status of an import that left rows out. */
export const ROWS_REJECTED = 3;

/**
 * Loads files into a store. Gives the summary as text, or as JSON where asked for, and the exit status: 0, or 3 where rows were
 * rejected. What happens meanwhile is told on `told`. Rejects with BAD_USER_INPUT, BAD_CONFIG, BAD_IMPORT or a STORE_ code.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportCommandOptions,
  environment: Variables,
  told: ProgressStream,
): Promise<{ readonly text: string; readonly status: number }> {
  const began = performance.now();
  const model = await readPackageModel();
  const { source, as } = await openSource(model, files, options);
  const place = options.store ?? placeIn(environment);
  told.write(`Reading ${source.name} ${as}.\n`);
  const rejects = createRejectsFile(options.rejects, source);
  const store = await open(place, options, environment, model);
  const progress = createProgressTeller(told);
  try {
    const report = await importGraph(store, model, source, {
      workDir: isFolder(place) && existsSync(place) ? withoutOldSpools(place) : undefined,
      checkFirst: options.strict ?? false,
      dryRun: options.dryRun ?? false,
      onReject: options.strict ? refuse : (reject) => rejects.add(reject),
      onProgress: (how) => progress.tell(how),
    });
    progress.end();
    await rejects.finish();
    const summary: ImportSummary = {
      ...countsOf(report),
      store: place,
      dryRun: options.dryRun ?? false,
      rejectsFile: report.rejected > 0 ? options.rejects : null,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
    return { text: importSummary(summary, options.json ?? false), status: report.rejected > 0 ? ROWS_REJECTED : 0 };
  } finally {
    progress.end();
    rejects.end();
    await store.close();
  }
}

function countsOf({ nodes, relationships, ...counts }: ImportReport) {
  return { nodes: Object.fromEntries(nodes), relationships: Object.fromEntries(relationships), ...counts };
}

function refuse({ place, reason }: Reject): never {
  throw badImport(placeOf(place), reason);
}

function placeIn(environment: Variables): string {
  const { neo4j, dataDir } = readConfig(environment);
  return neo4j?.uri ?? dataDir;
}

function isFolder(place: string): boolean {
  return !place.includes("://");
}

/** The store with its indexes. A dry run makes none, and no file where there is none yet. */
async function open(
  place: string,
  { dryRun = false }: ImportCommandOptions,
  environment: Variables,
  model: Model,
): Promise<Store> {
  if (dryRun && isFolder(place) && !existsSync(join(place, "attest.grafeo"))) return openStore({ dataDir: null });
  const store = await openStoreAt(place, environment);
  try {
    if (!dryRun) await store.migrate(indexPlans(model));
    else await store.ping();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The folder of an embedded store, without what imports left there that were killed: this process alone holds the store. */
function withoutOldSpools(folder: string): string {
  for (const name of readdirSync(folder))
    if (name.startsWith(SPOOL_FOLDER)) rmSync(join(folder, name), { recursive: true, force: true });
  return folder;
}

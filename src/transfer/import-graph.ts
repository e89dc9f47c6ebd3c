import type { Model } from "../model/model.js";
import { indexPlans } from "../store/index-plan.js";
import type { Store } from "../store/store.js";
import { storeWith } from "../store/store-with.js";
import { beginRun, type ImportProgress, type ImportRun, type Reject } from "./import-run.js";
import type { ImportSource } from "./import-source.js";
import { createDryWriter, createFillingWriter, createTurnWriter, type ImportWriter } from "./import-writer.js";
import { readRecords } from "./read-records.js";
import { resolveIdentifiers } from "./resolve-identifiers.js";
import { settleNodes } from "./settle-nodes.js";
import { settleAllRelationships } from "./settle-relationships.js";
import { writeCitations } from "./write-citations.js";
import { MOST_WRITTEN } from "./write-statements.js";
import { writeNodes, writeRelationships, type TypeCounts } from "./write-records.js";

export interface ImportOptions {
  /** What `createdAt` and `updatedAt` become; the time of the call where left out. */
  readonly now?: Date;
  /** How many records are held in memory, and about how many rows are written in one transaction; see `importGraph`. */
  readonly batchSize?: number;
  /** Where records are kept on disk until they are written. */
  readonly workDir?: string | undefined;
  /** Whether everything is checked before anything is written: then a row is not rejected after others were loaded. */
  readonly checkFirst?: boolean;
  /** Whether nothing is written. */
  readonly dryRun?: boolean;
  /** Hears of each row that is left out; may throw, which ends the import. */
  readonly onReject: (reject: Reject) => void;
  /** Called when all lines were read and each was checked by itself; may throw. */
  readonly onRead?: () => void;
  /** Called when everything is checked and nothing is written yet; may throw. */
  readonly onChecked?: () => void;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** What an import changed: records of its lines, by type; their names and citations are counted with them. */
export interface ImportReport {
  readonly nodes: TypeCounts;
  readonly relationships: TypeCounts;
  /** How many rows were left out. */
  readonly rejected: number;
  /** How many records keep the marking that the store has for them, since it is for fewer people than their line's. */
  readonly keptMarkings: number;
}

/**
 * Loads what a source holds: reads and checks each line, keeps what fits on disk, rejects what refers to nothing, and writes what
 * the store lacks or has otherwise, so that loading twice changes nothing. Memory stays the same however much there is, but for
 * some 20 bytes a record. Nodes come before relationships, and these before citations; some `batchSize` rows are written in one
 * transaction. No record is shown to more people than before. Where one fails, or the process ends, loading again goes on: what was
 * written is found as it is.
 */
export async function importGraph(
  store: Store,
  model: Model,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const { run, end } = await beginRun(store, model, source, options);
  try {
    await readRecords(run);
    await resolveIdentifiers(run);
    options.onRead?.();
    await settleNodes(run);
    if (options.checkFirst) await settleAllRelationships(run);
    options.onChecked?.();
    return await write(run, options);
  } finally {
    end();
  }
}

async function write(run: ImportRun, options: ImportOptions): Promise<ImportReport> {
  const { now = new Date(), batchSize = 10_000, dryRun = false } = options;
  const store = dryRun ? withIndexesKept(run.store) : run.store;
  const writer = writerFor(run, { batchSize, dryRun });
  const writing = { now: now.toISOString(), batchSize: Math.min(batchSize, MOST_WRITTEN) };
  const target = { ...run, store };
  try {
    const nodes = await writeNodes(target, writer, writing);
    const relationships = await writeRelationships(target, writer, writing);
    await writeCitations(target, writer);
    await writer.flush();
    return { nodes, relationships, rejected: run.rejected(), keptMarkings: run.keptMarkings() };
  } finally {
    await store.migrate(indexPlans(run.model).filter(({ kind }) => kind === "text"));
  }
}

function writerFor(
  { store, storeIsEmpty }: ImportRun,
  { batchSize, dryRun }: { readonly batchSize: number; readonly dryRun: boolean },
): ImportWriter {
  if (dryRun) return createDryWriter(store);
  return storeIsEmpty ? createFillingWriter(store, batchSize) : createTurnWriter(store);
}

/** A store whose indexes are left as they are. */
function withIndexesKept(store: Store): Store {
  return storeWith(store, {
    migrate: () => Promise.resolve({ created: [], present: [] }),
    suspend: () => Promise.resolve(),
  });
}

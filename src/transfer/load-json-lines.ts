import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { checkLines } from "./check-lines.js";
import { checkReferences } from "./check-references.js";
import { findCitationChanges } from "./cite.js";
import { findChanges, type ChangeCounts } from "./find-changes.js";
import { planWrites } from "./plan-writes.js";
import { readLines, type ImportFile } from "./read-lines.js";
import { readStored } from "./stored-graph.js";
import { toTransactions } from "./write-statements.js";

export interface LoadOptions {
  /** What `createdAt` and `updatedAt` become; the time of the call where left out. */
  readonly now?: Date;
  /** An import that changes more records than this is written in transactions of as many rows; 10,000 where left out. */
  readonly batchSize?: number;
}

/** What an import changed: records of its lines, their names and citations counted with them. */
export interface LoadReport {
  readonly nodes: ChangeCounts;
  readonly relationships: ChangeCounts;
}

/**
 * Loads Attest JSON Lines: a line is a node (`{"type":"Event","id":"...", ...}`) or a relationship
 * (`{"relationship":"ABOUT","start":"...","end":"...", ...}`), in any order. Everything is checked before anything is
 * written, and only what differs is written, so that loading twice changes nothing. Up to `batchSize` changed records are
 * written in one transaction, all or none; more in several, and where one of those fails, loading again goes on.
 * Rejects with BAD_IMPORT, naming file, line, field, value and cure, or with a STORE_ code.
 */
export async function loadJsonLines(
  store: Store,
  model: Model,
  files: readonly ImportFile[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { now = new Date(), batchSize = 10_000 } = options;
  const lines = checkLines(model, readLines(files));
  const stored = await readStored(store, lines);
  checkReferences(model, lines, stored);
  const changes = findChanges(lines, stored, now.toISOString());
  const citations = await findCitationChanges(store, lines, stored);
  const groups = planWrites(model, changes, citations, stored);
  const changed = changes.nodes.length + changes.relationships.length;
  for (const statements of toTransactions(groups, changed > batchSize ? batchSize : Infinity))
    await store.write(statements);
  return changes.counts;
}

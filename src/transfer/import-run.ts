import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import type { ImportSource, Place } from "./import-source.js";
import { createRecordCodec, type RecordCodec } from "./record-codec.js";
import { createRecordTable, type RecordTable } from "./record-table.js";
import { createSpool, type Spool } from "./spool.js";

/** A row that an import leaves out. */
export interface Reject {
  readonly place: Place;
  /** The field that is wrong; null where it is none in particular. */
  readonly column: string | null;
  readonly value: unknown;
  /** What is wrong, and what to do. */
  readonly reason: string;
  /** The row as it was read; undefined where it is no longer at hand. */
  readonly raw?: unknown;
}

/** How far an import is. */
export interface ImportProgress {
  readonly phase: "read" | "check" | "write";
  /** Of `total`: bytes while reading, else records. */
  readonly done: number;
  readonly total: number;
  /** How many records were read, or looked at, or written, by type. */
  readonly types: ReadonlyMap<string, number>;
  readonly rejected: number;
}

/** What the phases of one import share: where its records come from and go to, and what is known of them so far. */
export interface ImportRun {
  readonly store: Store;
  readonly model: Model;
  readonly source: ImportSource;
  readonly codec: RecordCodec;
  /** Nodes by id, relationships by reference, identifiers by `identifierKey`: where they are, and whether they were rejected. */
  readonly known: RecordTable;
  /** The names of the types of nodes: the tag of a known node is the index of its type. */
  readonly typeNames: readonly string[];
  /** The records that fit the model, encoded. */
  readonly nodes: Spool;
  readonly relationships: Spool;
  /** Which citations they have, in lists of which each holds all of a citation; see `write-citations.ts`. */
  readonly citations: readonly Spool[];
  /** Lines that refer to records by identifiers, until those are known. */
  readonly pending: Spool;
  /** Whether the store held no record when the import began, so that nothing of it need be looked for there. */
  readonly storeIsEmpty: boolean;
  /** Leaves a row out, or throws where rows may not be left out. */
  reject(reject: Reject): void;
  /** How many were left out. */
  readonly rejected: () => number;
  /** Counts more records that keep the store's marking, which is for fewer people than their line's. */
  keepMarkings(more: number): void;
  readonly keptMarkings: () => number;
  /** Hears how far the import is after every batch; `total` of the phase, and how many more are done. */
  readonly advance: (phase: ImportProgress["phase"], more: number, total: number, types: readonly string[]) => void;
}

/** How the folder of what an import keeps on disk begins. */
export const SPOOL_FOLDER = "attest-import-";
/** How many lists citations are parted into, so that one of them is small beside the whole. */
const CITATION_LISTS = 64;

export interface RunOptions {
  /** Where records are kept that do not fit into memory; the system's folder for that where left out. */
  readonly workDir?: string | undefined;
  readonly onReject: (reject: Reject) => void;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** Starts an import; `end` deletes what it keeps on disk. */
export async function beginRun(
  store: Store,
  model: Model,
  source: ImportSource,
  { workDir = tmpdir(), onReject, onProgress }: RunOptions,
): Promise<{ readonly run: ImportRun; readonly end: () => void }> {
  const folder = mkdtempSync(join(workDir, SPOOL_FOLDER));
  const spool = (name: string, inMemory?: number): Spool => createSpool(join(folder, name), inMemory);
  const [row] = await store.read({ cypher: "MATCH (node:Record) RETURN node.id AS id LIMIT 1", params: {} });
  let [rejected, keptMarkings] = [0, 0];
  const run: ImportRun = {
    store,
    model,
    source,
    codec: createRecordCodec(model),
    known: createRecordTable(),
    typeNames: [...model.nodeTypes.values()]
      .filter(({ kind, owned }) => kind === "object" && !owned)
      .map(({ name }) => name),
    nodes: spool("nodes"),
    relationships: spool("relationships"),
    citations: Array.from({ length: CITATION_LISTS }, (_, at) => spool(`citations-${at}`, 32_000)),
    pending: spool("pending"),
    storeIsEmpty: row === undefined,
    reject: (reject) => {
      rejected++;
      onReject(reject);
    },
    rejected: () => rejected,
    keepMarkings: (more) => {
      keptMarkings += more;
    },
    keptMarkings: () => keptMarkings,
    advance: progressTo(onProgress, () => rejected),
  };
  const end = (): void => {
    for (const each of [run.nodes, run.relationships, run.pending, ...run.citations]) each.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  return { run, end };
}

function progressTo(
  onProgress: ((progress: ImportProgress) => void) | undefined,
  rejected: () => number,
): ImportRun["advance"] {
  let phase: ImportProgress["phase"] | null = null;
  let done = 0;
  const counts = new Map<string, number>();
  return (now, more, total, types) => {
    if (now !== phase) {
      phase = now;
      done = 0;
      counts.clear();
    }
    done += more;
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
    onProgress?.({ phase: now, done, total, types: counts, rejected: rejected() });
  };
}

import { AttestError } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { MAX_TOLD } from "./bad-import.js";
import { importGraph, type ImportReport } from "./import-graph.js";
import type { Reject } from "./import-run.js";
import { placeOf } from "./import-source.js";
import { jsonLinesSource } from "./json-lines-source.js";
import type { ChangeCounts, TypeCounts } from "./write-records.js";

/** A file to import: its name, for messages, and its text. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

export interface LoadOptions {
  /** What `createdAt` and `updatedAt` become; the time of the call where left out. */
  readonly now?: Date;
  /** An import that changes more rows than this is written in transactions of as many; 10,000 where left out. */
  readonly batchSize?: number;
}

/** What an import changed: records of its lines, their names and citations counted with them. */
export interface LoadReport {
  readonly nodes: ChangeCounts;
  readonly relationships: ChangeCounts;
}

/**
 * Loads Attest JSON Lines that are at hand as text: a line is a node (`{"type":"Event","id":"...", ...}`) or a relationship
 * (`{"relationship":"ABOUT","start":"...","end":"...", ...}`), in any order. Everything is checked before anything is
 * written, and only what differs is written, so that loading twice changes nothing. Up to `batchSize` changed rows are
 * written in one transaction, all or none; more in several, and where one of those fails, loading again goes on.
 * Rejects with BAD_IMPORT for the first ten lines that do not fit, naming file, line, field, value and cure, or with a STORE_ code.
 */
export async function loadJsonLines(
  store: Store,
  model: Model,
  files: readonly ImportFile[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  const rejects: Reject[] = [];
  let more = 0;
  const refuse = (): void => {
    if (rejects.length > 0) throw refusal(rejects, more);
  };
  const report = await importGraph(store, model, jsonLinesSource(files.map(textInMemory)), {
    ...options,
    checkFirst: true,
    onReject: (reject) => {
      if (rejects.length < MAX_TOLD) rejects.push(reject);
      else more++;
    },
    onRead: refuse,
    onChecked: refuse,
  });
  return totals(report);
}

function textInMemory({ name, text }: ImportFile) {
  const read = async function* () {
    yield await Promise.resolve(text.replace(/^\uFEFF/, ""));
  };
  return { name, bytes: text.length, encoding: "utf-8", read };
}

function refusal(rejects: readonly Reject[], more: number): AttestError {
  const told = rejects.map(({ place, reason }) => `${placeOf(place)}: ${reason}`);
  return new AttestError("BAD_IMPORT", [...told, ...(more > 0 ? [`... and ${more} more`] : [])].join("\n"));
}

function totals({ nodes, relationships }: ImportReport): LoadReport {
  return { nodes: sum(nodes), relationships: sum(relationships) };
}

function sum(counts: TypeCounts): ChangeCounts {
  return [...counts.values()].reduce(
    (all, { created, changed, unchanged }) => ({
      created: all.created + created,
      changed: all.changed + changed,
      unchanged: all.unchanged + unchanged,
    }),
    { created: 0, changed: 0, unchanged: 0 },
  );
}

import { searchKeys } from "../model/search.js";
import { indexPlans } from "../store/index-plan.js";
import type { Store } from "../store/store.js";
import { relationshipReference, type CheckedNode, type CheckedRecord } from "./checked.js";
import type { StoredValues } from "./derived-kinds.js";
import { changedNodes, changedRelationships, type Change } from "./find-changes.js";
import type { ImportRun } from "./import-run.js";
import type { Decision, ImportWriter } from "./import-writer.js";
import { keepMarkings } from "./keep-markings.js";
import { planNodes, planRelationships, replacedTexts } from "./plan-writes.js";
import { settleRelationships } from "./settle-relationships.js";
import { readStoredNodes, readStoredRelationships, type StoredNodes } from "./stored-graph.js";
import { noteCitations } from "./write-citations.js";

/** How many records an import wrote, and how many it found as they are. */
export interface ChangeCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface WriteOptions {
  /** When records change, as ISO 8601. */
  readonly now: string;
  /** How many records are held in memory at once. */
  readonly batchSize: number;
}

/** Counts by the name of the type. */
export type TypeCounts = ReadonlyMap<string, ChangeCounts>;

/** Where more texts than this are replaced, or more nodes created, text indexes are made anew rather than kept up with. */
const MOST_REPLACED = 1_000;
const MOST_CREATED = 5_000;

/** Nodes beside what a store has of them. */
interface ComparedNodes extends Decision, ReturnType<typeof keepMarkings<CheckedNode>> {
  readonly stored: StoredNodes;
  readonly changes: readonly Change<CheckedNode>[];
}

/** Writes the nodes that the store lacks or has otherwise, with what they own. */
export async function writeNodes(run: ImportRun, writer: ImportWriter, options: WriteOptions): Promise<TypeCounts> {
  const { store, model, nodes } = run;
  const counts = new Map<string, ChangeCounts>();
  const forms = new Set(searchKeys(model));
  const texts = indexPlans(model).filter(({ kind }) => kind === "text");
  const suspend = once((to: "fill" | "replace") => store.suspend(texts, to));
  // In a store that held something others may be searching meanwhile.
  if (run.storeIsEmpty && nodes.size > MOST_CREATED) await suspend("fill");
  let [replaced, created] = [0, 0];
  const suspendIfMany = async ({ changes, stored }: ComparedNodes): Promise<void> => {
    replaced += replacedTexts(changes, stored);
    created += changes.filter(({ before }) => before === undefined).length;
    if (replaced > MOST_REPLACED || created > MOST_CREATED) await suspend("replace");
  };
  const compare = async (from: Store, given: readonly CheckedNode[]): Promise<ComparedNodes> => {
    const stored = run.storeIsEmpty ? NOTHING : await readStoredNodes(from, given);
    const { records, kept } = keepMarkings(model, given, ({ id }) => stored.nodes.get(id));
    const changes = changedNodes(records, stored, options.now, forms);
    return { stored, records, kept, changes, groups: planNodes(model, changes, stored) };
  };
  for await (const texts of nodes.read(options.batchSize)) {
    const given = texts
      .map((text) => run.codec.decodeNode(text.slice(1)))
      .filter(({ id }) => !run.known.get(id)?.rejected);
    const { records, kept, changes } = await writer.write((from) => compare(from, given), suspendIfMany);
    run.keepMarkings(kept);
    for (const node of records) noteCitations(run, node);
    count(counts, records, changes);
    tell(run, texts.length, records);
  }
  return counts;
}

/** Writes the relationships that the store lacks or has otherwise; those that cannot stand are rejected. */
export async function writeRelationships(
  run: ImportRun,
  writer: ImportWriter,
  options: WriteOptions,
): Promise<TypeCounts> {
  const counts = new Map<string, ChangeCounts>();
  for await (const texts of run.relationships.read(options.batchSize)) {
    const all = texts.map((text) => run.codec.decodeRelationship(text));
    const given = await settleRelationships(run, all);
    const decide = async (from: Store) => {
      const stored = run.storeIsEmpty ? NO_VALUES : await readStoredRelationships(from, given);
      const { records, kept } = keepMarkings(run.model, given, (record) => stored.get(relationshipReference(record)));
      const changes = changedRelationships(records, stored, options.now);
      return { records, kept, changes, groups: planRelationships(changes) };
    };
    const { records, kept, changes } = await writer.write(decide);
    run.keepMarkings(kept);
    for (const relationship of records) noteCitations(run, relationship);
    count(counts, records, changes);
    tell(run, texts.length, records);
  }
  return counts;
}

/** Calls it the first time, and does nothing after that. */
function once<T>(call: (argument: T) => Promise<void>): (argument: T) => Promise<void> {
  let called = false;
  return async (argument) => {
    if (called) return;
    called = true;
    await call(argument);
  };
}

const NO_VALUES: ReadonlyMap<string, StoredValues> = new Map();
const NOTHING: StoredNodes = { nodes: new Map(), owned: new Map(), owners: new Map() };

function tell(run: ImportRun, done: number, batch: readonly CheckedRecord[]): void {
  run.advance(
    "write",
    done,
    run.nodes.size + run.relationships.size,
    batch.map(({ type }) => type.name),
  );
}

function count(
  counts: Map<string, ChangeCounts>,
  records: readonly CheckedRecord[],
  changes: readonly Change<CheckedRecord>[],
): void {
  const add = (type: string, more: Partial<ChangeCounts>): void => {
    const { created, changed, unchanged } = counts.get(type) ?? { created: 0, changed: 0, unchanged: 0 };
    counts.set(type, {
      created: created + (more.created ?? 0),
      changed: changed + (more.changed ?? 0),
      unchanged: unchanged + (more.unchanged ?? 0),
    });
  };
  for (const { type } of records) add(type.name, { unchanged: 1 });
  for (const { record, before } of changes)
    add(record.type.name, before === undefined ? { created: 1, unchanged: -1 } : { changed: 1, unchanged: -1 });
}

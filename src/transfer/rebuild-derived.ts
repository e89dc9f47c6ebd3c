import type { Parameter } from "../cypher/statement.js";
import { AttestError, quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import { indexPlans } from "../store/index-plan.js";
import type { Row, Store, Value } from "../store/store.js";
import { MAX_TOLD } from "./bad-import.js";
import type { StoredProperties } from "./checked.js";
import { deriveValues } from "./derive-values.js";
import { derivedKinds, type DerivedKind, type StoredValues } from "./derived-kinds.js";
import { sameValue } from "./find-changes.js";

export interface RebuildOptions {
  /** How many records are held in memory, and written in one transaction, at most; 2,000 where left out. */
  readonly batchSize?: number;
  /** Called after each batch, with how many records were looked at, and how many there were at the start. */
  readonly onProgress?: (done: number, records: number) => void;
}

/** What a rebuild found, in nodes and relationships that keep derived values. */
export interface RebuildReport {
  readonly records: number;
  /** Those of which a derived value was not what it should be. */
  readonly rebuilt: number;
  /** Values from which nothing can be derived: how many, and what is wrong with the first ten. */
  readonly unreadable: { readonly count: number; readonly told: readonly AttestError[] };
}

/** Where more forms than this are to be replaced, text indexes are made anew rather than kept up with. */
const MOST_REPLACED = 1_000;

/**
 * Writes every stored value that follows from others as it would be written today, where it differs: sort keys, the bounds
 * of dates, search forms, and the copy of the primary name. A record whose date cannot be read keeps the bounds it has.
 * When records last changed stays, since what they say does. Rejects with a STORE_ code; run again, it goes on.
 */
export async function rebuildDerived(store: Store, model: Model, options: RebuildOptions = {}): Promise<RebuildReport> {
  const { batchSize = 2_000, onProgress } = options;
  const kinds = derivedKinds(model);
  const total = await countRecords(store, kinds);
  const texts = indexPlans(model).filter((plan) => plan.kind === "text");
  const told: AttestError[] = [];
  let [records, rebuilt, replaced, unreadable] = [0, 0, 0, 0];
  try {
    for (const kind of kinds)
      for await (const rows of batches(store, kind, batchSize)) {
        const checked = rows.map((row) => checkRow(kind, row));
        replaced += checked.filter((record) => record.replacesForm).length;
        if (replaced > MOST_REPLACED) await store.suspend(texts, "replace");
        rebuilt += await writeChanges(store, kind, checked);
        const troubles = checked.flatMap((record) => record.troubles);
        told.push(...troubles.slice(0, MAX_TOLD - told.length));
        unreadable += troubles.length;
        records += rows.length;
        onProgress?.(records, total);
      }
  } finally {
    await store.migrate(texts);
  }
  return { records, rebuilt, unreadable: { count: unreadable, told } };
}

/** A record, the values that it has otherwise than it should, and what about it cannot be read. */
interface CheckedRecord {
  readonly self: StoredValues;
  readonly changes: StoredProperties;
  /** Whether a form that it has is another, or none, among the changes. */
  readonly replacesForm: boolean;
  readonly troubles: readonly AttestError[];
}

async function countRecords(store: Store, kinds: readonly DerivedKind[]): Promise<number> {
  let records = 0;
  for (const { count } of kinds) {
    const [row] = await store.read({ cypher: count.text, params: {} });
    records += Number(row?.["records"]);
  }
  return records;
}

async function* batches(store: Store, { read }: DerivedKind, size: number): AsyncGenerator<readonly Row[]> {
  let after = -1;
  for (;;) {
    const params = { after: BigInt(after), size: BigInt(size) };
    const rows = await store.read({ cypher: read.text, params });
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.reduce((last, row) => Math.max(last, Number(row["at"])), after);
  }
}

function checkRow(kind: DerivedKind, row: Row): CheckedRecord {
  // The statements of a kind return maps and a list under these names.
  const [self, before] = [row["self"] as StoredValues, row["stored"] as StoredValues];
  const near = row["near"] as readonly Value[];
  const stored = kind.copy(before, near);
  const troubles: AttestError[] = [];
  const forms = kind.searchForms(stored, near);
  const after: Record<string, Parameter> = { ...stored, ...forms };
  for (const property of kind.properties)
    try {
      Object.assign(after, deriveValues(property, textOrNull(stored[property.name])));
    } catch (error) {
      if (!(error instanceof AttestError)) throw error;
      const message = `${kind.describe(self)}, ${property.name}: ${error.message} What was derived from it stays until then.`;
      troubles.push(new AttestError("BAD_IMPORT", message, { cause: error }));
    }
  const changed = Object.entries(after).filter(([key, value]) => !sameValue(before[key], value));
  const replacesForm = changed.some(([key]) => key in forms && typeof before[key] === "string");
  return { self, changes: Object.fromEntries(changed), replacesForm, troubles };
}

/** Throws BAD_USER_INPUT where the value is neither text nor missing. */
function textOrNull(value: Value | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string")
    throw new AttestError("BAD_USER_INPUT", `${quoted(value)} is no text: import it anew.`);
  return value;
}

async function writeChanges(store: Store, { write }: DerivedKind, records: readonly CheckedRecord[]): Promise<number> {
  const rows = records
    .filter(({ changes }) => Object.keys(changes).length > 0)
    .map(({ self, changes }) => ({ ...self, properties: changes }));
  if (rows.length === 0) return 0;
  const [answer] = await store.write([{ cypher: write.text, params: { rows } }]);
  return Number(answer?.[0]?.["written"]);
}

import { referenceOf, type CheckedCitation, type CheckedRecord } from "./checked.js";
import type { StoredValues } from "./derived-kinds.js";
import { sameValue } from "./find-changes.js";
import type { ImportRun } from "./import-run.js";
import type { ImportWriter } from "./import-writer.js";
import { planCitations, planNewCitations, type CitedBy } from "./plan-citations.js";
import { readCitations } from "./stored-graph.js";
import { inSlices } from "./write-statements.js";

/** How many citations are compared with the store's at once: each may hold many references. */
const BATCH = 500;

/** Notes which citations a record has. All notes of one citation come into one list, so that it is written once. */
export function noteCitations({ citations: lists }: ImportRun, record: CheckedRecord): void {
  if (record.citations.length === 0) return;
  const reference = referenceOf(record);
  for (const citation of record.citations) {
    const at = Number.parseInt(citation.id.slice(-2), 16) % lists.length;
    lists[at]?.add(JSON.stringify([citation, reference]));
  }
}

/**
 * Writes the citations of all records that were noted, where the store lacks them or has them cited by others. Each keeps the ids
 * of the records and the references of the relationships that rest on it, so that "what rests on this source?" is no scan;
 * those of the import are replaced, all others kept.
 */
export async function writeCitations(run: ImportRun, writer: ImportWriter): Promise<void> {
  for (const list of run.citations) {
    const noted = new Map<string, { readonly citation: CheckedCitation; readonly references: string[] }>();
    for await (const texts of list.read(1_000))
      for (const text of texts) {
        const [citation, reference] = JSON.parse(text) as readonly [CheckedCitation, string]; // As they were noted.
        const of = noted.get(citation.id);
        if (of) of.references.push(reference);
        else noted.set(citation.id, { citation, references: [reference] });
      }
    for (const ids of inSlices([...noted.keys()], BATCH)) {
      await writer.write(async (store) => {
        const kept: ReadonlyMap<string, StoredValues> = run.storeIsEmpty ? new Map() : await readCitations(store, ids);
        const changed = ids.flatMap((id): readonly CitedBy[] => {
          const now = noted.get(id);
          const old: unknown = kept.get(id)?.["citedBy"];
          if (!now) return [];
          const citedBy = [...othersOf(run, old), ...now.references].toSorted();
          return Array.isArray(old) && sameValue(old, citedBy) ? [] : [{ citation: now.citation, citedBy }];
        });
        const isNew = ({ citation }: CitedBy): boolean => !kept.has(citation.id);
        const [added, others] = [changed.filter(isNew), changed.filter((citation) => !isNew(citation))];
        return { groups: [...planNewCitations(run.model, added), ...planCitations(run.model, others)] };
      });
    }
  }
}

/** Those that cited it before and are none of the import's. */
function othersOf({ known }: ImportRun, old: unknown): readonly string[] {
  if (!Array.isArray(old)) return [];
  return old.map(String).filter((reference) => {
    const entry = known.get(reference);
    return entry === undefined || entry.rejected;
  });
}

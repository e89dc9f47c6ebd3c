import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { badImport } from "./bad-import.js";
import { describeRecord, referenceOfName } from "./change-lines.js";
import type { Troubles } from "./collect-troubles.js";
import { readCurrentLines } from "./current-lines.js";
import { readDependents, type Dependent } from "./dependents.js";
import { placeOf } from "./import-source.js";
import type { Revision } from "./revise.js";
import type { LineFields } from "./to-line.js";

/**
 * Adds what becomes of all that names a node that goes, where its deletion says `cascade`: relationships go with it, citations
 * of it are taken off what they stand at, and a citation of a statement keeps its source. Without `cascade` a dependent that
 * the file leaves as it is is a trouble: nothing is left dangling.
 */
export async function cascade(
  store: Store,
  model: Model,
  revisions: Map<string, Revision>,
  troubles: Troubles,
): Promise<void> {
  const deleted = new Map([...revisions].filter(([, { record, after }]) => record.kind === "node" && after === null));
  const dependents = (await readDependents(store, model, [...deleted.keys()])).filter(
    ({ record, of }) => !settled(revisions, referenceOfName(record), of),
  );
  const unrevised = dependents.filter(({ record }) => !revisions.has(referenceOfName(record)));
  const current = await readCurrentLines(
    store,
    model,
    unrevised.map(({ record }) => record),
  );
  troubles.each(dependents, (dependent) => {
    const deletion = deleted.get(dependent.of);
    if (deletion) follow(revisions, current, dependent, deletion);
  });
}

/** Whether the file itself says enough of a dependent: it goes, or no longer cites the node. */
function settled(revisions: ReadonlyMap<string, Revision>, reference: string, of: string): boolean {
  const revision = revisions.get(reference);
  if (!revision) return false;
  return (
    revision.after === null ||
    (!isEndOf(revision.after, of) && !citationsOf(revision.after).some((citation) => names(citation, of)))
  );
}

function follow(
  revisions: Map<string, Revision>,
  current: ReadonlyMap<string, LineFields>,
  { of, how, record }: Dependent,
  deletion: Revision,
): void {
  const reference = referenceOfName(record);
  // It may depend on the node in two ways, of which one has been seen to.
  if (settled(revisions, reference, of)) return;
  const known = revisions.get(reference);
  const now = known ? known.after : (current.get(reference) ?? null);
  if (now === null) return;
  if (!deletion.cascade)
    throw badImport(
      placeOf(deletion.line),
      `${describeRecord(record)} ${how === "touches" ? "leads to or from" : "cites"} ${JSON.stringify(of)}, which is to be deleted: ` +
        `${how === "touches" ? "delete it too" : "correct its citations"}, or write "cascade":true.`,
    );
  const after = how === "touches" ? null : { ...now, citations: withoutCitationsOf(now, of) };
  revisions.set(reference, {
    record,
    line: deletion.line,
    before: known ? known.before : now,
    after,
    marking: now["marking"],
    changes: [...(known?.changes ?? []), "cascade"],
    reasons: [...(known?.reasons ?? []), ...deletion.reasons],
    cascade: false,
  });
}

function withoutCitationsOf(line: LineFields, id: string): readonly LineFields[] {
  return citationsOf(line).flatMap((citation) => {
    if (citation["source"] === id) return [];
    if (citation["statement"] !== id) return [citation];
    const { statement: _, ...rest } = citation;
    return [rest];
  });
}

function citationsOf(line: LineFields): readonly LineFields[] {
  const citations: unknown = line["citations"];
  // What is no list of objects is told of when the line is checked.
  return Array.isArray(citations) ? (citations as readonly LineFields[]) : [];
}

function names(citation: LineFields, id: string): boolean {
  return citation["source"] === id || citation["statement"] === id;
}

function isEndOf(line: LineFields, id: string): boolean {
  return line["relationship"] !== undefined && (line["start"] === id || line["end"] === id);
}

import type { Store } from "../store/store.js";
import { relationshipReference, type CheckedCitation, type CheckedLines } from "./checked.js";
import { sameValue } from "./find-changes.js";
import { readCitations, type StoredGraph } from "./stored-graph.js";

/** Citations to write, and those that nothing cites any more. */
export interface CitationChanges {
  readonly write: readonly { readonly citation: CheckedCitation; readonly citedBy: readonly string[] }[];
  /** Those whose citing records alone changed: their ids, and who cites them now. */
  readonly recite: readonly { readonly id: string; readonly citedBy: readonly string[] }[];
  readonly remove: readonly string[];
}

/**
 * Finds what an import changes in citations. Each keeps the ids of the records and the references of the relationships
 * that rest on it, so "what rests on this source?" is no scan; those of the import are replaced, all others kept.
 */
export async function findCitationChanges(
  store: Store,
  lines: CheckedLines,
  stored: StoredGraph,
): Promise<CitationChanges> {
  const { contents, citedBy, imported, before } = gather(lines, stored);
  const kept = await readCitations(store, [...new Set([...contents.keys(), ...before])]);
  const write: { citation: CheckedCitation; citedBy: readonly string[] }[] = [];
  const recite: { id: string; citedBy: readonly string[] }[] = [];
  const remove: string[] = [];
  for (const [id, citation] of contents) {
    const old = kept.get(id);
    const all = cited(old?.["citedBy"], imported, citedBy.get(id));
    if (!old || !sameValue(old["citedBy"], all)) write.push({ citation, citedBy: all });
  }
  for (const [id, old] of kept) {
    if (contents.has(id)) continue;
    const all = cited(old["citedBy"], imported, undefined);
    if (all.length === 0) remove.push(id);
    else if (!sameValue(old["citedBy"], all)) recite.push({ id, citedBy: all });
  }
  return { write, recite, remove };
}

/** The import's citations by id, who in it cites them, all its records, and the ids that those cite in the store. */
function gather(lines: CheckedLines, stored: StoredGraph) {
  const contents = new Map<string, CheckedCitation>();
  const citedBy = new Map<string, string[]>();
  const imported = new Set<string>();
  const before = new Set<string>();
  const add = (reference: string, citations: readonly CheckedCitation[], old: unknown): void => {
    imported.add(reference);
    if (Array.isArray(old)) for (const id of old) before.add(String(id));
    for (const citation of citations) {
      contents.set(citation.id, citation);
      const others = citedBy.get(citation.id);
      if (others) others.push(reference);
      else citedBy.set(citation.id, [reference]);
    }
  };
  for (const node of lines.nodes) add(node.id, node.citations, stored.nodes.get(node.id)?.properties["citationIds"]);
  for (const relationship of lines.relationships) {
    const reference = relationshipReference(relationship);
    add(reference, relationship.citations, stored.relationships.get(reference)?.["citationIds"]);
  }
  return { contents, citedBy, imported, before };
}

function cited(old: unknown, imported: ReadonlySet<string>, now: readonly string[] | undefined): readonly string[] {
  const others = Array.isArray(old) ? old.map(String).filter((reference) => !imported.has(reference)) : [];
  return [...others, ...(now ?? [])].toSorted();
}

import { quoted, unreachable } from "../errors.js";
import { badImport, type ImportError } from "./bad-import.js";
import type { CheckedRecord } from "./checked.js";
import type { ImportRun } from "./import-run.js";
import { placeOf } from "./import-source.js";
import { readTypes } from "./stored-graph.js";

/** What the store says of ids: the name of their object type; null for a name, identifier or citation. */
export interface TypeLookup {
  readonly inStore: ReadonlyMap<string, string | null>;
}

/** Asks the store for the types of ids that the import lacks, and of those in `also`. */
export async function typesOf(
  run: ImportRun,
  ids: readonly string[],
  also: readonly string[] = [],
): Promise<TypeLookup> {
  if (run.storeIsEmpty) return { inStore: new Map() };
  const missing = ids.filter((id) => run.known.get(id) === undefined);
  return { inStore: await readTypes(run.store, run.model, [...new Set([...missing, ...also])]) };
}

/** Where something named stands: its type, that it was rejected and where, or nowhere. */
export type Found =
  | { readonly kind: "type"; readonly name: string | null }
  | { readonly kind: "rejected"; readonly where: string }
  | { readonly kind: "nowhere" };

/** Where an id is, in the import before the store. */
export function find({ known, typeNames }: ImportRun, stored: TypeLookup, id: string): Found {
  const entry = known.get(id);
  if (entry)
    return entry.rejected
      ? { kind: "rejected", where: placeOf(entry) }
      : { kind: "type", name: typeNames[entry.tag] ?? null };
  const name = stored.inStore.get(id);
  return name === undefined ? { kind: "nowhere" } : { kind: "type", name };
}

/**
 * What is wrong with the citations of a record; null where nothing is. Where the store was `asked` before, what the import lacks
 * is taken to be there.
 */
export function citationTrouble(
  run: ImportRun,
  { place, citations }: CheckedRecord,
  stored: TypeLookup,
  asked: boolean,
): ImportError | null {
  for (const { source, statement } of citations)
    for (const [what, id, type] of [
      ["source", source, "Source"],
      ["statement", statement, "Statement"],
    ] as const) {
      if (id === null) continue;
      const found = find(run, stored, id);
      if (found.kind === "type" ? found.name === type : found.kind === "nowhere" && !asked) continue;
      const field = `citations.${what}`;
      const cure = found.kind === "rejected" ? `mend ${found.where}` : `give the id of a ${type}`;
      return badImport(placeOf(place), `${field} is ${quoted(id)}, which ${isWhere(found)}: ${cure}.`, {
        column: field,
        value: id,
      });
    }
  return null;
}

/** As in "which is of type Place", "which was rejected". */
export function isWhere(found: Found): string {
  switch (found.kind) {
    case "type":
      return `is ${kindOf(found.name)}`;
    case "rejected":
      return `was rejected at ${found.where}`;
    case "nowhere":
      return "is neither in the import nor in the store";
    default:
      return unreachable(found);
  }
}

/** What a type is called in a message; null is what records own. */
export function kindOf(type: string | null): string {
  return type === null ? "a name, identifier or citation" : `of type ${type}`;
}

import { quoted } from "../errors.js";
import { badImport, type ImportError } from "./bad-import.js";
import type { CheckedRelationship } from "./checked.js";
import type { ImportRun } from "./import-run.js";
import { placeOf } from "./import-source.js";
import { citationTrouble, find, isWhere, kindOf, typesOf, type TypeLookup } from "./reference-types.js";

const BATCH = 1_000;

/** Rejects every relationship that cannot stand, without anything written. Nodes have been settled. */
export async function settleAllRelationships(run: ImportRun): Promise<void> {
  for await (const texts of run.relationships.read(BATCH)) {
    await settleRelationships(
      run,
      texts.map((text) => run.codec.decodeRelationship(text)),
    );
    run.advance("check", texts.length, run.nodes.size + run.relationships.size, []);
  }
}

/** Those that can stand; the others are rejected: an end is nowhere, was rejected or is of another type, or a citation is. */
export async function settleRelationships(
  run: ImportRun,
  relationships: readonly CheckedRelationship[],
): Promise<readonly CheckedRelationship[]> {
  const named = relationships.flatMap(({ start, end, citations }) => [
    start,
    end,
    ...citations.flatMap(({ source, statement }) => (statement === null ? [source] : [source, statement])),
  ]);
  const stored = await typesOf(run, named);
  return relationships.filter((relationship) => {
    const trouble =
      endTrouble(run, relationship, "start", stored) ??
      endTrouble(run, relationship, "end", stored) ??
      citationTrouble(run, relationship, stored, true);
    if (trouble === null) return true;
    const { column, value, trouble: reason } = trouble;
    run.reject({ place: relationship.place, column, value, reason });
    return false;
  });
}

function endTrouble(
  run: ImportRun,
  { place, type, start, end }: CheckedRelationship,
  side: "start" | "end",
  stored: TypeLookup,
): ImportError | null {
  const id = side === "start" ? start : end;
  const found = find(run, stored, id);
  const allowed = run.model.nodeTypes.get(type[side])?.objects ?? [];
  if (found.kind === "type" && found.name !== null && allowed.includes(found.name)) return null;
  const is = `${type.name}.${side} is ${quoted(id)}`;
  const at = { column: side, value: id };
  if (found.kind === "type")
    return badImport(placeOf(place), `${is}, ${kindOf(found.name)}: it may be ${allowed.join(" or ")}.`, at);
  const cure = found.kind === "rejected" ? `mend ${found.where}` : "add it, or correct the id";
  return badImport(placeOf(place), `${is}, which ${isWhere(found)}: ${cure}.`, at);
}

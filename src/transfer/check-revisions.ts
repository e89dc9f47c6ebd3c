import { quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { badImport } from "./bad-import.js";
import { describeRecord, referenceOfName } from "./change-lines.js";
import { checkLine } from "./check-line.js";
import type { CheckedNode, CheckedRecord, CheckedRelationship } from "./checked.js";
import type { Troubles } from "./collect-troubles.js";
import { placeOf } from "./import-source.js";
import { kindOf } from "./reference-types.js";
import type { Revision } from "./revise.js";
import { readIdentifierOwners, readTypes } from "./stored-graph.js";

/** The records of a set of changes that stay or come to be, as they shall be stored. */
export interface RevisedRecords {
  readonly nodes: readonly CheckedNode[];
  readonly relationships: readonly CheckedRelationship[];
}

/**
 * Checks what revised records become as an import checks its lines: that each fits the model, and that what it names will be
 * there and may stand there. What does not is kept as troubles.
 */
export async function checkRevisions(
  store: Store,
  model: Model,
  revisions: ReadonlyMap<string, Revision>,
  troubles: Troubles,
): Promise<RevisedRecords> {
  const kept = [...revisions.values()].flatMap(({ line, after }) =>
    after === null ? [] : [{ ...line, fields: after }],
  );
  const checked = troubles.each(kept, (line) => checkLine(model, line));
  const nodes = checked.flatMap((record) => (record.kind === "node" ? [record] : []));
  const relationships = checked.flatMap((record) => (record.kind === "relationship" ? [record] : []));
  const inStore = await readTypes(store, model, [
    ...new Set([...nodes.map(({ id }) => id), ...checked.flatMap(namedBy)]),
  ]);
  const revised = new Map(nodes.map(({ id, type }) => [id, type.name]));
  const typeOf: TypeOf = (id) => {
    if (revisions.get(id)?.after === null) return undefined;
    return revised.get(id) ?? inStore.get(id);
  };
  troubles.each(checked, (record) => {
    if (record.kind === "node") checkType(record, inStore);
    else checkEnds(model, record, typeOf);
    for (const { source, statement } of record.citations) {
      checkNamed(record, "citations.source", source, ["Source"], typeOf);
      if (statement !== null) checkNamed(record, "citations.statement", statement, ["Statement"], typeOf);
    }
  });
  await checkIdentifiers(store, nodes, revisions, troubles);
  return { nodes, relationships };
}

/** The name of an id's type once the changes are made; undefined where it is not there, null where a record owns it. */
type TypeOf = (id: string) => string | null | undefined;

function namedBy(record: CheckedRecord): readonly string[] {
  const cited = record.citations.flatMap(({ source, statement }) =>
    statement === null ? [source] : [source, statement],
  );
  return record.kind === "node" ? cited : [record.start, record.end, ...cited];
}

function checkType({ place, id, type }: CheckedNode, inStore: ReadonlyMap<string, string | null>): void {
  const before = inStore.get(id);
  if (before !== undefined && before !== type.name)
    throw badImport(
      placeOf(place),
      `${type.name}.id is ${quoted(id)}, which is ${kindOf(before)} in the store: give it an id of its own.`,
    );
}

function checkEnds(model: Model, relationship: CheckedRelationship, typeOf: TypeOf): void {
  for (const side of ["start", "end"] as const) {
    const allowed = model.nodeTypes.get(relationship.type[side])?.objects ?? [];
    checkNamed(relationship, side, relationship[side], allowed, typeOf);
  }
}

function checkNamed(
  record: CheckedRecord,
  field: string,
  id: string,
  allowed: readonly string[],
  typeOf: TypeOf,
): void {
  const found = typeOf(id);
  if (found !== undefined && found !== null && allowed.includes(found)) return;
  const is = found === undefined ? "will not be there" : `is ${kindOf(found)}`;
  const name = { kind: "node", id } as const;
  throw badImport(
    placeOf(record.place),
    `${record.type.name}.${field} is ${describeRecord(name)}, which ${is}: give the id of a ${allowed.join(" or ")}.`,
  );
}

/** Scheme and value together are one record's: another gives the identifier up in the same file, or goes. */
async function checkIdentifiers(
  store: Store,
  nodes: readonly CheckedNode[],
  revisions: ReadonlyMap<string, Revision>,
  troubles: Troubles,
): Promise<void> {
  const identifiers = nodes.flatMap((node) =>
    node.owned.filter(({ type }) => type.name === "Identifier").map(({ id }) => ({ id, node })),
  );
  const owners = await readIdentifierOwners(
    store,
    identifiers.map(({ id }) => id),
  );
  const now = new Map<string, CheckedNode>();
  troubles.each(identifiers, ({ id, node }) => {
    const other = now.get(id)?.id ?? owners.get(id);
    now.set(id, node);
    const isFree = other === undefined || other === node.id;
    const givesUp =
      other !== undefined && now.get(id) === node && revisions.has(referenceOfName({ kind: "node", id: other }));
    if (isFree || (givesUp && !keeps(nodes, other, id))) return;
    throw badImport(
      placeOf(node.place),
      `the identifier ${quoted(id)} of ${quoted(node.id)} is that of ${quoted(other)} already: merge the two, or take it from one.`,
    );
  });
}

function keeps(nodes: readonly CheckedNode[], owner: string, identifier: string): boolean {
  return nodes.some(({ id, owned }) => id === owner && owned.some((node) => node.id === identifier));
}

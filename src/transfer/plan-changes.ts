import { cypher, lines, name, type Cypher } from "../cypher/text.js";
import type { Model } from "../model/model.js";
import { searchKeys } from "../model/search.js";
import type { Store } from "../store/store.js";
import { describeRecord, referenceOfName } from "./change-lines.js";
import { checkCitations } from "./check-citation.js";
import type { RevisedRecords } from "./check-revisions.js";
import { referenceOf, type CheckedRecord } from "./checked.js";
import { changedNodes, changedRelationships, sameValue } from "./find-changes.js";
import { grouped } from "./grouped.js";
import { planCitations, type CitedBy } from "./plan-citations.js";
import { planNodes, planRelationships } from "./plan-writes.js";
import type { Revision } from "./revise.js";
import { readCitations, readStoredNodes, readStoredRelationships } from "./stored-graph.js";
import { UNCITE, type RowGroup } from "./write-statements.js";

/** What a set of changes writes, and which records it leaves other than they were, by reference. */
export interface ChangePlan {
  readonly groups: readonly RowGroup[];
  readonly changed: ReadonlySet<string>;
}

/** The rows that make the changes, in an order in which nothing dangles: what goes leaves last, but for its relationships. */
export async function planChanges(
  store: Store,
  model: Model,
  revisions: ReadonlyMap<string, Revision>,
  { nodes, relationships }: RevisedRecords,
  now: string,
): Promise<ChangePlan> {
  const gone = [...revisions.values()].filter(({ before, after }) => before !== null && after === null);
  const stored = await readStoredNodes(store, nodes);
  const storedRelationships = await readStoredRelationships(store, relationships);
  const nodeChanges = changedNodes(nodes, stored, now, new Set(searchKeys(model)));
  const relationshipChanges = changedRelationships(relationships, storedRelationships, now);
  const records = [...nodes, ...relationships];
  const citations = await citedAnew(store, records, revisions);
  const groups = [
    ...deleteRelationships(gone),
    unciteGone(gone),
    ...planNodes(model, nodeChanges, stored),
    ...planCitations(model, citations),
    ...planRelationships(relationshipChanges),
    ...deleteNodes(gone),
  ];
  const changed = [...nodeChanges, ...relationshipChanges].map(({ record }) => referenceOf(record));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    changed: new Set([...changed, ...gone.map(({ record }) => referenceOfName(record))]),
  };
}

function deleteRelationships(gone: readonly Revision[]): readonly RowGroup[] {
  const relationships = gone.flatMap(({ record }) => (record.kind === "relationship" ? [record] : []));
  return [...grouped(relationships, ({ type }) => type)].map(([type, ofType]) => ({
    cypher: deleteOfType(type),
    rows: ofType.map(({ start, end, key }) => ({ start, end, key })),
  }));
}

function deleteOfType(type: string): Cypher {
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`MATCH (source:Record {id: row.start})`,
    cypher`MATCH (target:Record {id: row.end})`,
    cypher`MATCH (source)-[relationship:${name(type)} {key: row.key}]->(target)`,
    cypher`DELETE relationship`,
  ]);
}

/** Deletes nodes with what they own. Rows are ids. */
const DELETE_OWNED_BY = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (:Record {id: id})-[:HAS_NAME|HAS_IDENTIFIER]->(owned)`,
  cypher`DETACH DELETE owned`,
]);
const DELETE_NODES = lines([cypher`UNWIND $rows AS id`, cypher`MATCH (node:Record {id: id})`, cypher`DELETE node`]);

function deleteNodes(gone: readonly Revision[]): readonly RowGroup[] {
  const rows = gone.flatMap(({ record }) => (record.kind === "node" ? [record.id] : []));
  return [
    { cypher: DELETE_OWNED_BY, rows },
    { cypher: DELETE_NODES, rows },
  ];
}

/** Takes what goes off the citations that it has. */
function unciteGone(gone: readonly Revision[]): RowGroup {
  const cited = gone.flatMap(({ record, line, before }) =>
    checkCitations(describeRecord(record), { ...line, fields: before ?? {} }).map(({ id }) => ({
      id,
      reference: referenceOfName(record),
    })),
  );
  const byCitation = grouped(cited, ({ id }) => id);
  return {
    cypher: UNCITE,
    rows: [...byCitation].map(([id, of]) => ({ id, references: of.map(({ reference }) => reference) })),
  };
}

/** The citations that the store lacks or has cited by others: of the revised records those that have them now, and all others. */
async function citedAnew(
  store: Store,
  records: readonly CheckedRecord[],
  revisions: ReadonlyMap<string, Revision>,
): Promise<readonly CitedBy[]> {
  const cited = records.flatMap((record) =>
    record.citations.map((citation) => ({ citation, reference: referenceOf(record) })),
  );
  const byId = grouped(cited, ({ citation }) => citation.id);
  const stored = await readCitations(store, [...byId.keys()]);
  return [...byId].flatMap(([id, of]) => {
    const old = stored.get(id)?.["citedBy"];
    const others = Array.isArray(old) ? old.map(String).filter((reference) => !revisions.has(reference)) : [];
    const citedBy = [...others, ...of.map(({ reference }) => reference)].toSorted();
    const [first] = of;
    return first && !sameValue(old, citedBy) ? [{ citation: first.citation, citedBy }] : [];
  });
}

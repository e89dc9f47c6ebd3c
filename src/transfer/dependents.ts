import { cypher, join, lines, name } from "../cypher/text.js";
import type { Model } from "../model/model.js";
import type { Row, Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import { nameOfReference, type RecordName } from "./change-lines.js";
import { inSlices } from "./write-statements.js";

/** Something that names a node, so that it cannot stay as it is when the node goes. */
export interface Dependent {
  /** The node's id. */
  readonly of: string;
  /** `touches`: a relationship of the node. `cites`: a record or a relationship, of which a citation names the node. */
  readonly how: "touches" | "cites";
  readonly record: RecordName;
}

/** What depends on the nodes of these ids. */
export async function readDependents(
  store: Store,
  model: Model,
  ids: readonly string[],
): Promise<readonly Dependent[]> {
  const types = [...model.relationshipTypes.values()].filter(({ properties }) => properties !== null);
  const anyOf = join(
    types.map((type) => name(type.name)),
    "|",
  );
  const leaving = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (node:Record {id: id})-[relationship:${anyOf}]->(other)`,
    cypher`RETURN id, type(relationship) AS type, id AS start, other.id AS end, relationship.key AS key`,
  ]);
  const arriving = lines([
    cypher`UNWIND $rows AS id`,
    cypher`MATCH (node:Record {id: id})<-[relationship:${anyOf}]-(other)`,
    cypher`RETURN id, type(relationship) AS type, other.id AS start, id AS end, relationship.key AS key`,
  ]);
  const dependents: Dependent[] = [];
  for (const slice of inSlices(ids)) {
    const read = (cypherText: string): Promise<readonly Row[]> =>
      store.read({ cypher: cypherText, params: { rows: slice } });
    for (const statement of [leaving, arriving])
      dependents.push(...(await read(statement.text)).map((row) => touching(row)));
    dependents.push(...(await read(CITING.text)).flatMap(citing));
  }
  return dependents;
}

const CITING = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (node:Record {id: id})<-[:CITES|QUOTES]-(citation)`,
  cypher`RETURN id, citation.citedBy AS citedBy`,
]);

function touching(row: Row): Dependent {
  const [type, start, end, key] = [textOf(row, "type"), textOf(row, "start"), textOf(row, "end"), textOf(row, "key")];
  return { of: textOf(row, "id"), how: "touches", record: { kind: "relationship", type, start, end, key } };
}

function citing(row: Row): readonly Dependent[] {
  const references = row["citedBy"] as readonly string[]; // A list of texts, as citations keep it.
  return references.map((reference) => ({ of: textOf(row, "id"), how: "cites", record: nameOfReference(reference) }));
}

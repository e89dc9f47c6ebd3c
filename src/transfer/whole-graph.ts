import { cypher, lines } from "../cypher/text.js";
import { AttestError, invariant } from "../errors.js";
import type { Model, NodeType, RelationshipType } from "../model/model.js";
import type { Row, Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import type { Values } from "./exported.js";
import { pagesOfIds } from "./pages-of-ids.js";
import { relationshipRows } from "./relationship-rows.js";

/** A node as it is stored, a name or a citation too. */
export interface RawNode {
  readonly type: NodeType;
  readonly id: string;
  readonly properties: Values;
}

/** A relationship as it is stored, that of a name or a citation too. */
export interface RawRelationship {
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly key: string;
  readonly properties: Values;
}

/** All that a store holds, in the order of ids, a page at a time. */
export interface WholeGraph {
  nodes(): AsyncIterable<readonly RawNode[]>;
  relationships(): AsyncIterable<readonly RawRelationship[]>;
}

const EVERYTHING = { rule: { markings: null } };

/** Reads everything as it is stored. Reading rejects with STORE_CONFLICT where the store holds what the model does not describe. */
export function wholeGraph(store: Store, model: Model): WholeGraph {
  const types = [...model.relationshipTypes.keys()];
  return {
    async *nodes() {
      await checkDescribed(store, model);
      for await (const ids of pagesOfIds(store, "Record", EVERYTHING)) {
        const rows = await store.read({ cypher: NODES.text, params: { rows: ids } });
        yield rows.map((row) => toRawNode(model, row));
      }
    },
    async *relationships() {
      for await (const ids of pagesOfIds(store, "Record", EVERYTHING))
        for await (const rows of relationshipRows(store, EVERYTHING, types, ids))
          yield rows.map((row) => toRawRelationship(model, row));
    },
  };
}

const NODES = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (node:Record {id: id})`,
  cypher`RETURN id, labels(node) AS labels, properties(node) AS properties`,
]);

function toRawNode(model: Model, row: Row): RawNode {
  const labels = row["labels"] as readonly string[]; // A list of texts, as the statement says.
  const type = labels.map((label) => model.nodeTypes.get(label)).find((other) => other?.kind === "object");
  if (!type) throw undescribed(`The node ${textOf(row, "id")} has the labels ${labels.join(", ")}`);
  return { type, id: textOf(row, "id"), properties: row["properties"] as Values }; // A map, as the statement says.
}

function toRawRelationship(model: Model, row: Row): RawRelationship {
  const type = model.relationshipTypes.get(textOf(row, "type"));
  invariant(type, "only relationships of the model's types are asked for");
  const [start, end, key] = [textOf(row, "start"), textOf(row, "end"), textOf(row, "key")];
  return { type, start, end, key, properties: row["properties"] as Values }; // A map, as `relationshipRows` says.
}

/** Nothing is left behind unseen: nodes that bear no `Record`, relationships of other types. */
async function checkDescribed(store: Store, model: Model): Promise<void> {
  const others = lines([cypher`MATCH (node)`, cypher`WHERE NOT node:Record`, cypher`RETURN count(node) AS records`]);
  const [row] = await store.read({ cypher: others.text, params: {} });
  if (Number(row?.["records"]) > 0) throw undescribed(`${Number(row?.["records"])} nodes bear no label Record`);
  const types = lines([cypher`MATCH ()-[relationship]->()`, cypher`RETURN DISTINCT type(relationship) AS type`]);
  for (const found of await store.read({ cypher: types.text, params: {} }))
    if (!model.relationshipTypes.has(textOf(found, "type")))
      throw undescribed(`There are relationships of type ${textOf(found, "type")}`);
}

function undescribed(what: string): AttestError {
  return new AttestError(
    "STORE_CONFLICT",
    `${what}, which the model does not describe: run the version of Attest that wrote them, or delete them.`,
  );
}

import type { Model } from "../../src/model/model.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import type { Fields, NaiveGraph } from "../naive/graph.js";

/** Loads a graph into an empty store, with the times at which its records say they were made and changed. */
export async function loadWorld(store: Store, model: Model, graph: NaiveGraph): Promise<void> {
  await store.migrate(indexPlans(model));
  await loadJsonLines(store, model, [{ name: "world.jsonl", text: linesOf(graph).join("\n") }]);
  const types = [...new Set(graph.relationships.map(({ type }) => type))];
  await store.write([
    { cypher: DATE_NODES, params: { rows: graph.nodes.map(({ id, fields }) => ({ id, ...times(fields) })) } },
    ...types.map((type) => ({
      cypher: dateRelationships(type),
      params: {
        rows: graph.relationships
          .filter((relationship) => relationship.type === type)
          .map(({ start, end, key, fields }) => ({ start, end, key, ...times(fields) })),
      },
    })),
  ]);
}

/** A graph as Attest JSON Lines. */
export function linesOf(graph: NaiveGraph): readonly string[] {
  return [
    ...graph.nodes.map(({ type, id, fields }) => ({ type, id, ...withoutTimes(fields) })),
    ...graph.relationships.map(({ type, fields, ...ends }) => ({
      relationship: type,
      ...ends,
      ...withoutTimes(fields),
    })),
  ].map((line) => JSON.stringify(line));
}

const SET_TIMES = "SET record.createdAt = row.createdAt, record.updatedAt = row.updatedAt";
const DATE_NODES = `UNWIND $rows AS row MATCH (record:Record {id: row.id}) ${SET_TIMES}`;

function dateRelationships(type: string): string {
  const ends = "MATCH (start:Record {id: row.start}) MATCH (end:Record {id: row.end})";
  return `UNWIND $rows AS row ${ends} MATCH (start)-[record:\`${type}\` {key: row.key}]->(end) ${SET_TIMES}`;
}

function times(fields: Fields): { readonly createdAt: string; readonly updatedAt: string } {
  return { createdAt: String(fields["createdAt"]), updatedAt: String(fields["updatedAt"]) };
}

function withoutTimes(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "createdAt" && name !== "updatedAt"));
}

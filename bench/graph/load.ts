import neo4j, { type Driver } from "neo4j-driver";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { indexPlans } from "../../src/store/index-plan.js";
import { openNeo4j } from "../../src/store/neo4j.js";
import type { Graph } from "./graph.js";

/** Rows that one transaction writes. */
const BATCH = 5_000;

/** Gives an empty database Attest's own constraints and indexes, and writes the graph. */
export async function load(uri: string, graph: Graph): Promise<void> {
  const model = await readPackageModel();
  const store = openNeo4j({ uri, username: null, password: null });
  const driver = neo4j.driver(uri);
  try {
    await store.migrate(indexPlans(model));
    for (const { type, rows } of graph.nodes) {
      const nodeType = model.nodeTypes.get(type);
      if (!nodeType) throw new Error(`The model has no ${type}`);
      const labels = new Set([
        nodeType.label,
        ...nodeType.interfaces.flatMap((name) => model.nodeTypes.get(name)?.label ?? []),
        "Record",
      ]);
      const text = `UNWIND $rows AS row CREATE (node:${[...labels].join(":")}) SET node = row`;
      await write(driver, text, rows);
    }
    for (const { type, rows } of graph.relationships)
      await write(
        driver,
        `UNWIND $rows AS row MATCH (start:Record {id: row.start}) MATCH (end:Record {id: row.end})
         CREATE (start)-[relationship:${type}]->(end) SET relationship = row.properties`,
        rows,
      );
    // Otherwise the planner would go on with the counts of an empty database.
    await driver.executeQuery("CALL db.prepareForReplanning(300)");
  } finally {
    await driver.close();
    await store.close();
  }
}

async function write(driver: Driver, text: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await driver.executeQuery(text, { rows: rows.slice(from, from + BATCH) });
}

import neo4j from "neo4j-driver";
import { openSource } from "../../src/commands/import-formats.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { indexPlans } from "../../src/store/index-plan.js";
import { openNeo4j } from "../../src/store/neo4j.js";
import { importGraph } from "../../src/transfer/import-graph.js";

/** Imports files into an empty database by a mapping, as `attest import` does, and gives how many nodes it then has. */
export async function loadFiles(uri: string, files: readonly string[], mapping: string | undefined): Promise<number> {
  const model = await readPackageModel();
  const store = openNeo4j({ uri, username: null, password: null });
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    await store.migrate(indexPlans(model));
    const { source } = await openSource(model, files, mapping === undefined ? {} : { mapping });
    await importGraph(store, model, source, { onReject: () => undefined });
    // Otherwise the planner would go on with the counts of an empty database.
    await driver.executeQuery("CALL db.prepareForReplanning(300)");
    const { records } = await driver.executeQuery("MATCH (node) RETURN count(node) AS nodes");
    return Number(records[0]?.get("nodes"));
  } finally {
    await driver.close();
    await store.close();
  }
}

import type { TestProject } from "vitest/node";
import { openNeo4j } from "../../src/store/neo4j.js";
import { clear } from "./clear.js";
import { neo4jTrouble, startNeo4j } from "./start-neo4j.js";

/** How tests reach Neo4j. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Null where there is no Neo4j, which `npm test` has then said. */
    neo4j: Neo4jAddress | null;
  }
}

/**
 * Gives the tests a Neo4j: that of NEO4J_URI, else one started here, on Java or in Docker. Without any, the tests run on
 * the embedded engine alone, and say so; with CI=true that is a failure.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD, CI } = process.env;
  if (uri !== undefined && uri !== "") {
    const address = { uri, username: NEO4J_USERNAME ?? null, password: NEO4J_PASSWORD ?? null };
    await refuseData(address);
    project.provide("neo4j", address);
    return () => empty(address);
  }
  const trouble = neo4jTrouble();
  if (trouble !== null) {
    const cure = "Install Java 17 and Maven, start Docker, or set NEO4J_URI to an empty Neo4j.";
    if (CI === "true") throw new Error(`The tests need Neo4j: ${trouble}. ${cure}`);
    console.log(`NOT RUN: the tests on Neo4j, because ${trouble}. ${cure}`);
    project.provide("neo4j", null);
    return async () => undefined;
  }
  const neo4j = await startNeo4j();
  project.provide("neo4j", { uri: neo4j.uri, username: null, password: null });
  return neo4j.stop;
}

/** The tests empty the database between them, which must never meet a graph that somebody keeps. */
async function refuseData(address: Neo4jAddress): Promise<void> {
  const store = openNeo4j(address);
  try {
    const [row] = await store.read({ cypher: "MATCH (node) RETURN count(node) AS nodes", params: {} });
    const nodes = Number(row?.["nodes"]);
    if (nodes > 0 && process.env["ATTEST_TEST_MAY_ERASE"] !== "yes")
      throw new Error(
        `NEO4J_URI names a database with ${nodes} nodes, and the tests erase it: unset NEO4J_URI to use one of ` +
          "their own, or set ATTEST_TEST_MAY_ERASE=yes.",
      );
  } finally {
    await store.close();
  }
}

async function empty(address: Neo4jAddress): Promise<void> {
  const store = openNeo4j(address);
  try {
    await clear(store);
  } finally {
    await store.close();
  }
}

import { inject } from "vitest";
import { openEmbedded } from "../../src/store/embedded.js";
import { openNeo4j } from "../../src/store/neo4j.js";
import type { Store } from "../../src/store/store.js";
import { clear } from "./clear.js";
import type { Neo4jAddress } from "./global-setup.js";

/** An engine that a suite runs on. */
export interface TestStore {
  readonly engine: "embedded" | "neo4j";
  /** A store without any node or relationship. The suite closes it. */
  readonly open: () => Promise<Store>;
}

/**
 * The engines that are there, for `describe.each(testStores())`. All tests share one Neo4j, so only test files of the
 * project `engines` (`*-engines.test.ts`, and all of tests/store) may call it: they run one after another.
 */
export function testStores(): readonly TestStore[] {
  // Vitest's types say that it is there always; in other projects it is not.
  const neo4j = inject("neo4j") as Neo4jAddress | null | undefined;
  if (neo4j === undefined) throw new Error("testStores() needs a file named *-engines.test.ts: see vitest.config.ts");
  const embedded: TestStore = { engine: "embedded", open: () => openEmbedded({ dataDir: null }) };
  return neo4j === null ? [embedded] : [embedded, { engine: "neo4j", open: () => openCleared(neo4j) }];
}

async function openCleared(address: Neo4jAddress): Promise<Store> {
  const store = openNeo4j(address);
  await clear(store);
  return store;
}

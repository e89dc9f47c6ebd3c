import { openEmbedded } from "./embedded.js";
import { openNeo4j, type Neo4jOptions } from "./neo4j.js";
import type { Store } from "./store.js";

export interface StoreOptions {
  /** The Neo4j server to use; the embedded engine is used where there is none. */
  readonly neo4j?: Neo4jOptions | undefined;
  /** Where the embedded engine keeps its file; in memory where null. */
  readonly dataDir: string | null;
}

/** Opens the store that the configuration names. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return options.neo4j === undefined ? openEmbedded({ dataDir: options.dataDir }) : openNeo4j(options.neo4j);
}

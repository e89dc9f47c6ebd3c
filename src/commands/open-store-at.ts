import { readConfig, type Variables } from "../config/config.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";

/**
 * Opens the store that a command line names: a folder of the embedded engine, or the address of a Neo4j server, whose user
 * and password come from the environment. Throws BAD_CONFIG for an address that is none. The caller closes it.
 */
export function openStoreAt(place: string, environment: Variables): Promise<Store> {
  const isAddress = /^[a-z0-9+]+:\/\//i.test(place);
  const { neo4j, dataDir } = readConfig({
    ...environment,
    ...(isAddress ? { NEO4J_URI: place } : { NEO4J_URI: undefined, DATA_DIR: place }),
  });
  return openStore({ neo4j: neo4j ?? undefined, dataDir });
}

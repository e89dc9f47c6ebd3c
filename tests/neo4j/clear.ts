import type { Store } from "../../src/store/store.js";

/** Deletes every node and relationship, in transactions that fit a small heap; keeps constraints and indexes. */
export async function clear(store: Store): Promise<void> {
  for (;;) {
    const [rows] = await store.write([
      { cypher: "MATCH (node) WITH node LIMIT 2000 DETACH DELETE node RETURN count(*) AS deleted", params: {} },
    ]);
    if (rows?.[0]?.["deleted"] === 0) return;
  }
}

import { textIndexName } from "../../src/model/search.js";
import type { Store } from "../../src/store/store.js";

/** Cypher that asks a text index for nodes with any of `$terms`, as `node` and `score`; the embedded engine gives `$most` at most. */
export function askTextIndex({ engine }: Store, label: string, property: string): string {
  if (engine === "neo4j")
    return `CALL db.index.fulltext.queryNodes("${textIndexName(label, property)}", $terms) YIELD node, score`;
  return `CALL grafeo.search.text("${label}", "${property}", $terms, $most) YIELD node_id, score
          MATCH (node:${label}) WHERE id(node) = node_id`;
}

/** The values of nodes that a text index finds by any of the terms, the best first. */
export async function valuesFound(store: Store, label: string, property: string, terms: string): Promise<unknown[]> {
  const rows = await store.read({
    cypher: `${askTextIndex(store, label, property)}
             RETURN coalesce(node.value, node.text, node.description) AS value ORDER BY score DESC, value`,
    params: { terms, most: 100n },
  });
  return rows.map((row) => row["value"]);
}

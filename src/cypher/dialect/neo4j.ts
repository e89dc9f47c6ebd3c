import { cypher, literal, type Cypher } from "../text.js";
import type { Dialect, TextIndexRequest } from "./dialect.js";

/** Neo4j, whose full-text indexes are asked by their names (Cypher Manual 5, "Full-text indexes"). */
export const NEO4J: Dialect = { findText, findTextBy: findText };

function findText({ index, node, score, terms, most }: TextIndexRequest): readonly Cypher[] {
  const yielded = cypher`YIELD node AS ${node}, score AS ${score}`;
  return [cypher`CALL db.index.fulltext.queryNodes(${literal(index)}, ${terms}, {limit: ${most}}) ${yielded}`];
}

import { cypher, literal, name } from "../text.js";
import type { Dialect } from "./dialect.js";

/** The embedded engine. Its procedures take constants alone; a function takes the place of one where terms are read. */
export const EMBEDDED: Dialect = {
  findText: ({ label, property, node, score, terms, most }) => [
    cypher`CALL grafeo.search.text(${literal(label)}, ${literal(property)}, ${terms}, ${most}) YIELD node_id, score AS ${score}`,
    cypher`MATCH (${node}:${name(label)})`,
    cypher`WHERE id(${node}) = node_id`,
  ],
  findTextBy: ({ label, property, node, score, terms, most }) => [
    cypher`MATCH (${node}:${name(label)})`,
    cypher`WHERE text_match(${node}.${name(property)}, ${terms})`,
    cypher`WITH ${node}, text_score(${node}.${name(property)}, ${terms}) AS ${score}`,
    cypher`ORDER BY ${score} DESC`,
    cypher`LIMIT ${most}`,
  ],
};

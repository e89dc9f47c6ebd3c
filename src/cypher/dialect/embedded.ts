import { cypher, literal, name, number } from "../text.js";
import type { Dialect } from "./dialect.js";

/** More nodes than any index has: filters come after the index, and must not find that it was cut. */
const ALL = number(1_000_000_000);

/** The embedded engine. Its procedures take constants alone; a function takes the place of one where terms are read. */
export const EMBEDDED: Dialect = {
  findText: ({ label, property, node, score, terms }) => [
    cypher`CALL grafeo.search.text(${literal(label)}, ${literal(property)}, ${terms}, ${ALL}) YIELD node_id, score AS ${score}`,
    cypher`MATCH (${node}:${name(label)})`,
    cypher`WHERE id(${node}) = node_id`,
  ],
  findTextBy: ({ label, property, node, score, terms }) => [
    cypher`MATCH (${node}:${name(label)})`,
    cypher`WITH ${node}, ${terms}, text_score(${node}.${name(property)}, ${terms}) AS ${score}`,
    cypher`WHERE ${score} > 0`,
  ],
};

import type { Parameter, Statement } from "../cypher/statement.js";
import { cypher, join, lines, name, type Cypher } from "../cypher/text.js";
import type { Model, NodeType } from "../model/model.js";

/** Rows for one text of Cypher, which reads them from `$rows`. */
export interface RowGroup {
  readonly cypher: Cypher;
  readonly rows: readonly Parameter[];
}

/** Rows a statement takes at most. */
const SLICE = 1_000;

/** Merges nodes of a type by id. Rows are `{id, properties}`; their properties become exactly those. */
export function mergeNodes(model: Model, type: NodeType): Cypher {
  const types = [type, ...type.interfaces.map((other) => model.nodeTypes.get(other))];
  const labels = [...new Set(types.map((other) => other?.label ?? "Record"))].filter((label) => label !== "Record");
  const floats = [...type.properties.values()].filter((property) => property.type.kind === "float" && !property.list);
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`MERGE (node:Record {id: row.id})`,
    cypher`SET node = row.properties`,
    cypher`SET node${join(
      labels.map((label) => cypher`:${name(label)}`),
      "",
    )}`,
    // The embedded engine takes a float without a fraction for an integer; on Neo4j this changes nothing.
    ...floats.map((property) => {
      const key = name(property.name);
      return cypher`SET node.${key} = toFloat(row.properties.${key})`;
    }),
  ]);
}

/** Merges relationships of a type between nodes that are there. Rows are `{start, end, key, properties}`. */
export function mergeRelationships(type: string): Cypher {
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`MATCH (source:Record {id: row.start})`,
    cypher`MATCH (target:Record {id: row.end})`,
    cypher`MERGE (source)-[relationship:${name(type)} {key: row.key}]->(target)`,
    cypher`SET relationship = row.properties`,
  ]);
}

/** Sets who cites a citation. Rows are `{id, citedBy}`. */
export const RECITE: Cypher = lines([
  cypher`UNWIND $rows AS row`,
  cypher`MATCH (citation:Record {id: row.id})`,
  cypher`SET citation.citedBy = row.citedBy`,
]);

/** Deletes nodes with all their relationships. Rows are ids. */
export const DELETE_NODES: Cypher = lines([
  cypher`UNWIND $rows AS id`,
  cypher`MATCH (node:Record {id: id})`,
  cypher`DETACH DELETE node`,
]);

/**
 * The rows as statements, in transactions of at most `size` rows. Groups keep their order, so that a transaction finds
 * the ends of its relationships among those before it.
 */
export function toTransactions(groups: readonly RowGroup[], size: number): readonly (readonly Statement[])[] {
  const transactions: Statement[][] = [];
  let room = 0;
  for (const group of groups)
    for (const slice of inSlices(group.rows, Math.min(SLICE, size))) {
      if (slice.length > room) {
        transactions.push([]);
        room = size;
      }
      transactions.at(-1)?.push({ cypher: group.cypher.text, params: { rows: slice } });
      room -= slice.length;
    }
  return transactions;
}

/** The rows in slices that one statement takes. */
export function inSlices<T>(rows: readonly T[], size = SLICE): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

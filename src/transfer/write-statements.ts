import type { Parameter, Statement } from "../cypher/statement.js";
import type { Model, NodeType } from "../model/model.js";

/** Rows for one text of Cypher, which reads them from `$rows`. */
export interface RowGroup {
  readonly cypher: string;
  readonly rows: readonly Parameter[];
}

/** Rows a statement takes at most. */
const SLICE = 1_000;

/** Merges nodes of a type by id. Rows are `{id, properties}`; their properties become exactly those. */
export function mergeNodes(model: Model, type: NodeType): string {
  const labels = new Set([type, ...type.interfaces.map((name) => model.nodeTypes.get(name))].map((t) => t?.label));
  labels.delete(undefined);
  labels.delete("Record");
  const floats = [...type.properties.values()].filter((property) => property.type.kind === "float" && !property.list);
  return [
    "UNWIND $rows AS row",
    "MERGE (node:`Record` {id: row.id})",
    "SET node = row.properties",
    `SET node${[...labels].map((label) => `:${backticked(label ?? "")}`).join("")}`,
    // The embedded engine takes a float without a fraction for an integer; on Neo4j this changes nothing.
    ...floats.map(({ name }) => `SET node.${backticked(name)} = toFloat(row.properties.${backticked(name)})`),
  ].join("\n");
}

/** Merges relationships of a type between nodes that are there. Rows are `{start, end, key, properties}`. */
export function mergeRelationships(type: string): string {
  return [
    "UNWIND $rows AS row",
    "MATCH (start:`Record` {id: row.start})",
    "MATCH (end:`Record` {id: row.end})",
    `MERGE (start)-[relationship:${backticked(type)} {key: row.key}]->(end)`,
    "SET relationship = row.properties",
  ].join("\n");
}

/** Deletes nodes with all their relationships. Rows are ids. */
export const DELETE_NODES = ["UNWIND $rows AS id", "MATCH (node:`Record` {id: id})", "DETACH DELETE node"].join("\n");

/**
 * The rows as statements, in transactions of at most `size` rows. Groups keep their order, so that a transaction finds
 * the ends of its relationships among those before it.
 */
export function toTransactions(groups: readonly RowGroup[], size: number): readonly (readonly Statement[])[] {
  const transactions: Statement[][] = [];
  let room = 0;
  for (const { cypher, rows } of groups)
    for (const slice of inSlices(rows, Math.min(SLICE, size))) {
      if (slice.length > room) {
        transactions.push([]);
        room = size;
      }
      transactions.at(-1)?.push({ cypher, params: { rows: slice } });
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

/** A label, type or property from the model, quoted. */
export function backticked(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

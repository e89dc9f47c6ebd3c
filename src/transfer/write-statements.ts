import type { Parameter, Statement } from "../cypher/statement.js";
import { cypher, join, lines, name, type Cypher } from "../cypher/text.js";
import type { Model, NodeType } from "../model/model.js";

/** Rows for one text of Cypher, which reads them from `$rows`. */
export interface RowGroup {
  readonly cypher: Cypher;
  readonly rows: readonly Parameter[];
}

/** Rows a reading statement takes at most. */
const SLICE = 1_000;
/** Rows a writing statement takes at most: with 1,000, and 2,000 records at once, Neo4j took 136 s for what takes 105 s so. */
export const MOST_WRITTEN = 5_000;

/** Merges nodes of a type by id. Rows are `{id, properties}`; their properties become exactly those. */
export function mergeNodes(model: Model, type: NodeType): Cypher {
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`MERGE (node:Record {id: row.id})`,
    cypher`SET node = row.properties`,
    cypher`SET node${labelsOf(model, type)}`,
    // The embedded engine takes a float without a fraction for an integer; on Neo4j this changes nothing.
    ...[...floatsOf(type)].map((property) => {
      const key = name(property);
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

/** Takes records off what citations are cited by, and deletes those that nothing cites any more. Rows are `{id, references}`. */
export const UNCITE: Cypher = lines([
  cypher`UNWIND $rows AS row`,
  cypher`MATCH (citation:Record {id: row.id})`,
  cypher`SET citation.citedBy = [reference IN citation.citedBy WHERE NOT reference IN row.references]`,
  cypher`WITH citation`,
  cypher`WHERE size(citation.citedBy) = 0`,
  cypher`DETACH DELETE citation`,
]);

/** Deletes what an owner no longer has, unless another took it over. Rows are `{id, owner}`. */
export const DELETE_OWNED: Cypher = lines([
  cypher`UNWIND $rows AS row`,
  cypher`MATCH (node:Record {id: row.id})<-[:HAS_NAME|HAS_IDENTIFIER]-(:Record {id: row.owner})`,
  cypher`DETACH DELETE node`,
]);

/** Deletes what another than the owner has. Rows are `{id, owner}`. */
export const TAKE_OVER: Cypher = lines([
  cypher`UNWIND $rows AS row`,
  cypher`MATCH (node:Record {id: row.id})<-[:HAS_IDENTIFIER]-(other)`,
  cypher`WHERE other.id <> row.owner`,
  cypher`DETACH DELETE node`,
]);

/** The rows as statements, in the order of their groups, so that the ends of a relationship come before it. */
export function toStatements(groups: readonly RowGroup[]): readonly Statement[] {
  return groups.flatMap(({ cypher: { text }, rows }) =>
    inSlices(rows, MOST_WRITTEN).map((slice) => ({ cypher: text, params: { rows: slice } })),
  );
}

/** The rows in slices that one statement takes. */
export function inSlices<T>(rows: readonly T[], size = SLICE): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

/** The labels of a type beside `Record`, which every node bears. */
export function labelsOf(model: Model, type: NodeType): Cypher {
  const types = [type, ...type.interfaces.map((other) => model.nodeTypes.get(other))];
  const labels = [...new Set(types.map((other) => other?.label ?? "Record"))].filter((label) => label !== "Record");
  return join(
    labels.map((label) => cypher`:${name(label)}`),
    "",
  );
}

/** The properties of a type that hold one float each: the embedded engine takes one without a fraction for an integer. */
export function floatsOf(type: NodeType): ReadonlySet<string> {
  const floats = [...type.properties.values()].filter((property) => property.type.kind === "float" && !property.list);
  return new Set(floats.map((property) => property.name));
}

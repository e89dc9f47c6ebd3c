import { name } from "../cypher/text.js";
import type { NodeType } from "../model/model.js";
import type { Value } from "../store/store.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportedNode, ExportedRelationship, ReadableGraph, Values } from "./exported.js";
import { grouped } from "./grouped.js";
import { inSlices } from "./write-statements.js";

/**
 * A script for cypher-shell, which makes the graph in an empty Neo4j for reading with Cypher: labels, types and values; names as a list
 * of texts, and of citations the sources. To serve it, import Attest JSON Lines, or copy the store.
 */
export const CYPHER: ExportFormat = {
  name: "cypher",
  description: "a Cypher script for an empty Neo4j",
  mediaType: "text/plain; charset=utf-8",
  extension: "cypher",
  parts: () => [{ name: null, write }],
};

/** Rows of one statement. */
const ROWS = 500;

async function* write(graph: ReadableGraph): AsyncGenerator<string> {
  yield "CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;\n";
  for (const type of graph.nodeTypes)
    for await (const page of graph.nodes(type))
      yield inSlices(page, ROWS)
        .map((rows) => nodes(type, rows))
        .join("");
  for await (const page of graph.relationships())
    for (const [type, ofType] of grouped(page, (relationship) => relationship.type.name))
      yield inSlices(ofType, ROWS)
        .map((rows) => relationships(type, rows))
        .join("");
}

function nodes(type: NodeType, rows: readonly ExportedNode[]): string {
  const labels = [...new Set(["Record", ...type.interfaces, type.label])].filter((label) => label !== "Node");
  const values = rows.map((node) => {
    const owned = [...node.owned].map(([field, items]) => [field, items.map(ownedText)] as const);
    return toMap({ id: node.id, ...node.values, ...Object.fromEntries(owned), sources: sourcesOf(node) }, type);
  });
  return statement(values, `CREATE (n:${labels.map((label) => name(label).text).join(":")}) SET n = row`);
}

function relationships(type: string, rows: readonly ExportedRelationship[]): string {
  const values = rows.map(({ type: of, start, end, key, values: own, citations }) => {
    const fields = { key, ...own, sources: sourcesOf({ citations }) };
    return `{start: ${literal(start.id)}, end: ${literal(end.id)}, values: ${toMap(fields, of.properties)}}`;
  });
  return statement(
    values,
    `MATCH (a:Record {id: row.start}), (b:Record {id: row.end}) CREATE (a)-[r:${name(type).text}]->(b) SET r = row.values`,
  );
}

function statement(rows: readonly string[], clauses: string): string {
  return `UNWIND [\n${rows.join(",\n")}\n] AS row\n${clauses};\n`;
}

function sourcesOf({ citations }: Pick<ExportedNode, "citations">): readonly string[] {
  return [...new Set(citations.map(({ source }) => source))];
}

/** A name as it is written; an identifier as its scheme and value. */
function ownedText({ scheme, value }: Values): string {
  return [scheme, value].flatMap((part) => (typeof part === "string" ? [part] : [])).join(":");
}

/** Values as a Cypher map; those of float properties are floats, whole or not. */
function toMap(values: Values, type: Pick<NodeType, "properties"> | null): string {
  const isFloat = (key: string): boolean => type?.properties.get(key)?.type.kind === "float";
  const entries = Object.entries(values).map(([key, value]) => {
    const text = typeof value === "number" && Number.isInteger(value) && isFloat(key) ? `${value}.0` : literal(value);
    return `${name(key).text}: ${text}`;
  });
  return `{${entries.join(", ")}}`;
}

/** JSON's escapes are Cypher's. A semicolon is escaped too, since scripts are cut at those that end a line. */
function literal(value: Value): string {
  if (typeof value === "string")
    return JSON.stringify(value)
      .replaceAll(/[\u007F-\uFFFF]/g, escaped)
      .replaceAll(";", "\\u003B");
  return Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;
}

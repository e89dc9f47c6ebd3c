import type { Model, NodeType } from "../model/model.js";
import type { Value } from "../store/store.js";
import type { ExportFormat, ExportPart } from "./export-format.js";
import type { ExportedCitation, ExportedNode, ExportedRelationship } from "./exported.js";

/**
 * CSV as RFC 4180 has it, in UTF-8: a file for each type of node and of relationship. Texts that a spreadsheet would take for a
 * formula begin with an apostrophe, so that opening the file runs nothing that somebody wrote into a name.
 */
export const CSV: ExportFormat = {
  name: "csv",
  description: "CSV, a file for each type of node and of relationship",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  parts: (model) => [...nodeParts(model), ...relationshipParts(model)],
};

function nodeParts(model: Model): readonly ExportPart[] {
  const types = [...model.nodeTypes.values()].filter(({ kind, owned }) => kind === "object" && !owned);
  return types.map((type) => ({
    name: type.name,
    async *write(graph) {
      const columns = [...propertiesOf(type)];
      const owned = ownedColumns(model, type);
      yield toRow(["id", ...columns, ...owned, "sources"]);
      for await (const page of graph.nodes(type))
        yield page.map((node) => toRow(nodeCells(node, columns, owned))).join("");
    },
  }));
}

function relationshipParts(model: Model): readonly ExportPart[] {
  const types = [...model.relationshipTypes.values()].filter(({ properties }) => properties !== null);
  return types.map((type) => ({
    name: type.name,
    async *write(graph) {
      const columns = type.properties ? [...propertiesOf(type.properties)] : [];
      yield toRow(["start", "startType", "end", "endType", "key", ...columns, "sources"]);
      for await (const page of graph.relationships(type))
        yield page.map((relationship) => toRow(relationshipCells(relationship, columns))).join("");
    },
  }));
}

function propertiesOf({ properties }: Pick<NodeType, "properties">): readonly string[] {
  const hidden = new Set(["createdAt", "updatedAt"]);
  return [...properties.values()]
    .filter(({ name, type }) => type.kind !== "id" && !hidden.has(name))
    .map(({ name }) => name);
}

function ownedColumns(model: Model, type: NodeType): readonly string[] {
  const owned = [...type.traversals.values()].filter(
    ({ via, target }) => via.kind === "relationship" && model.nodeTypes.get(target)?.owned === true,
  );
  return owned.map(({ name }) => name);
}

function nodeCells(
  { id, values, owned, citations }: ExportedNode,
  columns: readonly string[],
  fields: readonly string[],
): readonly string[] {
  return [
    guarded(id),
    ...columns.map((column) => toCell(values[column])),
    ...fields.map((field) => guarded((owned.get(field) ?? []).map(ownedText).join(SEPARATOR))),
    sourcesOf(citations),
  ];
}

function relationshipCells(
  { start, end, key, values, citations }: ExportedRelationship,
  columns: readonly string[],
): readonly string[] {
  return [
    guarded(start.id),
    start.type.name,
    guarded(end.id),
    end.type.name,
    guarded(key),
    ...columns.map((column) => toCell(values[column])),
    sourcesOf(citations),
  ];
}

const SEPARATOR = "; ";

/** A name as it is written; an identifier as its scheme and value. */
function ownedText({ scheme, value }: Readonly<Record<string, Value>>): string {
  const text = typeof value === "string" ? value : "";
  return typeof scheme === "string" ? `${scheme}:${text}` : text;
}

function sourcesOf(citations: readonly ExportedCitation[]): string {
  return guarded([...new Set(citations.map(({ source }) => source))].join(SEPARATOR));
}

function toCell(value: Value | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return guarded(value);
  if (Array.isArray(value)) return guarded(value.map(String).join(SEPARATOR));
  return JSON.stringify(value);
}

/** Text that cannot be taken for a formula; numbers, which may begin with a sign, are no text. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function toRow(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}

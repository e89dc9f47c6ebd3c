import type { ExportFormat } from "./export-format.js";
import type { ReadableGraph } from "./exported.js";
import { toNodeLine, toRelationshipLine, type LineFields } from "./to-line.js";

/** Attest JSON Lines: what an import reads back into the same graph, nodes first. */
export const JSON_LINES: ExportFormat = {
  name: "jsonl",
  description: "Attest JSON Lines: everything, and what an import reads back",
  mediaType: "application/x-ndjson",
  extension: "jsonl",
  parts: () => [{ name: null, write }],
};

async function* write(graph: ReadableGraph): AsyncGenerator<string> {
  for (const type of graph.nodeTypes) for await (const page of graph.nodes(type)) yield toText(page.map(toNodeLine));
  for await (const page of graph.relationships()) yield toText(page.map(toRelationshipLine));
}

function toText(lines: readonly LineFields[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

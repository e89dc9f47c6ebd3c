import type { ExportPart } from "../../src/transfer/export-format.js";
import type { ReadableGraph } from "../../src/transfer/exported.js";

/** What parts of an export write, one after another. */
export async function written(parts: readonly ExportPart[], graph: ReadableGraph): Promise<string> {
  const pieces: string[] = [];
  for (const part of parts) for await (const piece of part.write(graph)) pieces.push(piece);
  return pieces.join("");
}

import type { Model } from "../model/model.js";
import type { ReadableGraph } from "./exported.js";

/** A format to export a graph in. */
export interface ExportFormat {
  /** What the command and the URL call it: `jsonl`. */
  readonly name: string;
  /** What it is, for people. */
  readonly description: string;
  readonly mediaType: string;
  /** How the names of its files end, without the dot. */
  readonly extension: string;
  /** The files that a graph becomes; one, whose name is null, where the format holds a whole graph. */
  parts(model: Model): readonly ExportPart[];
}

/** A file of an export. */
export interface ExportPart {
  /** The file's name without its ending; null for the only one. */
  readonly name: string | null;
  /** Its text in pieces, each written from a page of the graph, so that no graph is held as a whole. */
  write(graph: ReadableGraph): AsyncIterable<string>;
}

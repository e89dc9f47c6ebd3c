import type { Picture } from "../state/picture";
import type { LoadedGraph } from "./use-loaded-graph";

/** Why the graph shows no record, and what to do; null while it may still come. */
export function emptyWords(
  { nodes, opened }: Pick<Picture, "nodes" | "opened">,
  { of, records, error }: Pick<LoadedGraph, "of" | "records" | "error">,
): string | null {
  if (nodes.length === 0 && opened !== null)
    return "This picture holds no record. Search for one above, or put the opened one into it by “Show in the picture”.";
  if (of.length === 0 && error === null) return null;
  if (records.size === 0) return "None of the records of this picture can be shown. What you can do is said above.";
  return "Nothing is left to show. Take back a filter in the legend, undo the last step, or search for a record above.";
}

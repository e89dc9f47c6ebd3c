import type { LoadedGraph } from "./use-loaded-graph";

/** Of each record in the picture, how many of its relationships lead to records that are not in it; none where there are none. */
export function leadingOut({ records, links }: Pick<LoadedGraph, "records" | "links">): ReadonlyMap<string, number> {
  const left = new Map([...records].map(([id, record]) => [id, record.links]));
  for (const { start, end } of links) for (const id of new Set([start, end])) left.set(id, (left.get(id) ?? 0) - 1);
  return new Map([...left].filter(([, count]) => count > 0));
}

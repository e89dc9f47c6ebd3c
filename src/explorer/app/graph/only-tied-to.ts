import type { LoadedGraph } from "./use-loaded-graph";

/** The records of the picture that are tied to one of these and to nothing else in it: what expanding has brought. */
export function onlyTiedTo(ids: readonly string[], { links }: Pick<LoadedGraph, "links">): readonly string[] {
  const chosen = new Set(ids);
  const tied = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => tied.set(one, (tied.get(one) ?? new Set()).add(other));
  for (const { start, end } of links) {
    tie(start, end);
    tie(end, start);
  }
  return [...tied].flatMap(([id, others]) =>
    !chosen.has(id) && [...others].every((other) => chosen.has(other) || other === id) ? [id] : [],
  );
}

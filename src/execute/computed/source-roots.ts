import { sourceRoots } from "../../record/independent-sources.js";
import type { Nodes } from "./rule.js";

/** What is read of a source to know its roots. */
export const SOURCE_ROOTS = `
  fragment roots on Source {
    id
    derivedFromAll(first: 50) @priced(as: 1) { nodes { id derivedFrom(first: 20) @priced(as: 1) { nodes { id } } } }
  }
`;

export interface RootedSource {
  readonly id: string;
  readonly derivedFromAll: Nodes<{ readonly id: string; readonly derivedFrom: Nodes<{ readonly id: string }> }>;
}

/** Citations as rules read them. */
export type CitedSources = readonly { readonly source: RootedSource }[];

/** The sources of citations, each once. */
export function sourcesOf(citations: readonly CitedSources[]): readonly RootedSource[] {
  const all = new Map(citations.flat().map(({ source }) => [source.id, source]));
  return [...all.values()];
}

/** For each source the roots it goes back to. That a source derives from all that it reaches leaves its roots alone. */
export function rootsOf(sources: readonly RootedSource[]): Map<string, ReadonlySet<string>> {
  const links = new Map<string, readonly string[]>();
  for (const { id, derivedFromAll } of sources) {
    for (const { id: origin, derivedFrom } of derivedFromAll.nodes)
      if (!links.has(origin))
        links.set(
          origin,
          derivedFrom.nodes.map((source) => source.id),
        );
    links.set(
      id,
      derivedFromAll.nodes.map((source) => source.id),
    );
  }
  return sourceRoots(
    sources.map(({ id }) => id),
    links,
  );
}

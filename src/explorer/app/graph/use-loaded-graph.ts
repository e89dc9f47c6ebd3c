import { useEffect, useRef, useState } from "react";
import type { AskError } from "../api/ask";
import { asAskError } from "../api/use-asked";
import type { ShownRecord } from "../records/shown-record";
import { loadLinks, loadRecords } from "./load-graph";
import type { ShownLink } from "./shown-link";

/** What the server has told of the records in the picture. */
export interface LoadedGraph {
  readonly records: ReadonlyMap<string, ShownRecord>;
  readonly links: readonly ShownLink[];
  /** Whether there may be more relationships among the records than were answered. */
  readonly truncated: boolean;
  /** Ids that the server answers with nothing: not there, or not for this viewer. */
  readonly missing: readonly string[];
  /** The ids that all of this is about; others are still on their way. */
  readonly of: readonly string[];
  readonly error: AskError | null;
  again(): void;
}

const NOTHING = {
  records: new Map<string, ShownRecord>(),
  links: [],
  truncated: false,
  missing: [],
  of: [],
  error: null,
};

/** Loads the records of the picture, and what ties them; what is known already is not asked for again. */
export function useLoadedGraph(ids: readonly string[]): LoadedGraph {
  const known = useRef(new Map<string, ShownRecord>());
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Omit<LoadedGraph, "again">>(NOTHING);
  const key = ids.join("\n");
  useEffect(() => {
    const abort = new AbortController();
    load(ids, known.current, abort.signal).then(
      (graph) => !abort.signal.aborted && setLoaded(graph),
      (error: unknown) => !abort.signal.aborted && setLoaded((before) => ({ ...before, error: asAskError(error) })),
    );
    return () => abort.abort();
    // The key stands for the ids.
  }, [key, attempt]);
  return { ...loaded, again: () => setAttempt((count) => count + 1) };
}

async function load(
  ids: readonly string[],
  known: Map<string, ShownRecord>,
  signal: AbortSignal,
): Promise<Omit<LoadedGraph, "again">> {
  const unknown = ids.filter((id) => !known.has(id));
  const [records, { links, truncated }] = await Promise.all([loadRecords(unknown, signal), loadLinks(ids, signal)]);
  for (const record of records) known.set(record.id, record);
  const there = ids.flatMap((id) => known.get(id) ?? []);
  return {
    records: new Map(there.map((record) => [record.id, record])),
    links,
    truncated,
    missing: ids.filter((id) => !known.has(id)),
    of: ids,
    error: null,
  };
}

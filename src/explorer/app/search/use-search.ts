import { useEffect, useState } from "react";
import { type SearchRecordsQuery, SearchRecordsDocument } from "../../../generated/operations";
import { ask, type AskError } from "../api/ask";
import { asAskError } from "../api/use-asked";
import { readRecord } from "../records/read-record";
import type { ShownRecord } from "../records/shown-record";

/** How long the typing pauses before the server is asked, in milliseconds. */
const PAUSE = 140;

/** A record that was found, and what of it matched. */
export interface Hit {
  readonly record: ShownRecord;
  /** The name or the text that matched. */
  readonly matched: string;
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[];
}

/** What the box has to offer for what was typed. */
export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly totalCount: number;
  /** Whether there may be more hits than were counted. */
  readonly truncated: boolean;
  readonly error: AskError | null;
}

const NOTHING: Found = { query: "", hits: [], totalCount: 0, truncated: false, error: null };

/** Searches as one types; a question that was overtaken by the next is aborted. `isAsking`: the answer is not there yet. */
export function useSearch(query: string): { readonly found: Found; readonly isAsking: boolean } {
  const [found, setFound] = useState(NOTHING);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === "") {
      setFound(NOTHING);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask(SearchRecordsDocument, { query: wanted }, abort.signal).then(
        (answer) => !abort.signal.aborted && setFound(foundIn(wanted, answer)),
        (error: unknown) => !abort.signal.aborted && setFound({ ...NOTHING, query: wanted, error: asAskError(error) }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return { found, isAsking: wanted !== found.query };
}

function foundIn(query: string, { search }: SearchRecordsQuery): Found {
  const hits = (search?.edges ?? []).map(({ node, matched, snippet }) => ({
    record: readRecord(node),
    matched,
    snippet,
  }));
  const { totalCount = 0, truncated = false } = search ?? {};
  return { query, hits, totalCount, truncated, error: null };
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { TypedDocumentString } from "../../../generated/operations";
import { ask, type AskError } from "../api/ask";
import { asAskError } from "../api/use-asked";

/** What pages of a list are asked for by. */
export interface PageVariables {
  readonly id: string;
  readonly first: number;
  readonly after: string | null;
}

/** A page of a connection. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** A list as far as it has been read. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Null until the first page is there. */
  readonly total: number | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
  readonly hasMore: boolean;
  /** Reads the next page, or again the one that could not be had. */
  more(): void;
}

const PAGE = 10;

/** Reads a list page by page, the first at once; what is no longer wanted is aborted. `read` takes a page from the data. */
export function usePages<Data, Item>(
  document: TypedDocumentString<Data, PageVariables>,
  id: string,
  read: (data: Data) => Page<Item> | null,
): Pages<Item> {
  const [held, setHeld] = useState<Page<Item> | null>(null);
  const [error, setError] = useState<AskError | null>(null);
  const [isLoading, setLoading] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const load = useCallback(
    (before: Page<Item> | null) => {
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      setLoading(true);
      setError(null);
      ask(document, { id, first: PAGE, after: before?.next ?? null }, controller.signal)
        .then((data) => {
          const page = read(data) ?? { items: [], total: 0, next: null };
          if (!controller.signal.aborted) setHeld({ ...page, items: [...(before?.items ?? []), ...page.items] });
        })
        .catch((failure: unknown) => !controller.signal.aborted && setError(asAskError(failure)))
        .finally(() => !controller.signal.aborted && setLoading(false));
    },
    // `read` is the same function each time a list is drawn.
    [document, id],
  );
  useEffect(() => {
    setHeld(null);
    load(null);
    return () => abort.current?.abort();
  }, [load]);
  return {
    items: held?.items ?? [],
    total: held?.total ?? null,
    isLoading,
    error,
    hasMore: held !== null && held.next !== null,
    more: () => load(held),
  };
}

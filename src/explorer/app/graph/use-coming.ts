import { useEffect, useState } from "react";
import { asAskError } from "../api/use-asked";
import { useSession } from "../shell/session";
import { comingBy, type Expansion, lookAround } from "./use-expand";

/** How long the choice rests before it is counted, in milliseconds. */
const PAUSE = 200;

/** How many records an expansion would bring into the picture; null while it is counted. */
export type Coming = { readonly records: number } | { readonly failure: string } | null;

/** Counts what an expansion would bring, by the question that brings it; null is none that can be asked. */
export function useComing(expansion: Expansion | null): Coming {
  const { picture } = useSession();
  const [held, setHeld] = useState<{ readonly key: string; readonly coming: Coming } | null>(null);
  const key = JSON.stringify(expansion);
  useEffect(() => {
    if (!expansion) return;
    const abort = new AbortController();
    const settle = (coming: Coming) => !abort.signal.aborted && setHeld({ key, coming });
    const timer = setTimeout(() => {
      lookAround(expansion, abort.signal).then(
        ({ nodes }) => {
          const { added, unhidden } = comingBy(picture, [...new Set([...expansion.ids, ...nodes])]);
          settle({ records: added + unhidden });
        },
        (error: unknown) => settle({ failure: asAskError(error).message }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // The key stands for the expansion.
  }, [key, picture]);
  return held?.key === key ? held.coming : null;
}

import { useEffect, useState } from "react";
import type { TypedDocumentString } from "../../../generated/operations";
import { ask, AskError } from "./ask";

/** How far a question has come. */
export type Asked<Data> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: AskError; again(): void }
  | { readonly state: "ready"; readonly data: Data };

/** Asks while the component is there, and anew when the variables change; what is no longer wanted is aborted. */
export function useAsked<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([variables, attempt]);
  const [held, setHeld] = useState<{ readonly key: string; readonly asked: Asked<Data> } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const settle = (asked: Asked<Data>) => !abort.signal.aborted && setHeld({ key, asked });
    ask(document, variables, abort.signal).then(
      (data) => settle({ state: "ready", data }),
      (error: unknown) => settle({ state: "failed", error: asAskError(error), again: () => setAttempt((n) => n + 1) }),
    );
    return () => abort.abort();
    // The key stands for the variables.
  }, [document, key]);
  return held?.key === key ? held.asked : { state: "loading" };
}

/** Any failure as one that people can read. */
export function asAskError(error: unknown): AskError {
  return error instanceof AskError
    ? error
    : new AskError(error instanceof Error ? error.message : String(error), "BUG");
}

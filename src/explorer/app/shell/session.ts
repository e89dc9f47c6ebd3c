import { createContext, useContext } from "react";
import type { LoadedGraph } from "../graph/use-loaded-graph";
import type { Visible } from "../graph/visible";
import type { Action } from "../state/history";
import type { Picture } from "../state/picture";

/** A question that is asked in a dialog, about some records. */
export interface Asking {
  readonly kind: "expand" | "paths" | "shared";
  readonly ids: readonly string[];
}

/** What was said last, and whether everybody sees it. */
export interface Said {
  readonly sentence: string;
  readonly isSeen: boolean;
}

/** What every part of the explorer works on. */
export interface Session {
  readonly picture: Picture;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly act: (action: Action) => void;
  readonly loaded: LoadedGraph;
  readonly visible: Visible;
  /** How many records the graph has for this viewer; null until that is known. */
  readonly total: number | null;
  /** Opens a dialog. */
  readonly askFor: (asking: Asking) => void;
  /** Tells in a line what was done: to screen readers, and where `isSeen` above all else to everybody. */
  readonly say: (sentence: string, how?: { readonly isSeen: boolean }) => void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session that the explorer provides. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("Invariant violated: a session is provided");
  return session;
}

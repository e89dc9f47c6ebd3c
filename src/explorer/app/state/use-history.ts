import { useEffect, useReducer, useRef, useState } from "react";
import { asAskError } from "../api/use-asked";
import { act, type Action, EMPTY_HISTORY, type History } from "./history";
import { pictureFromHash, pictureToHash } from "./link";
import { LinkError } from "./link-error";
import { isEmpty, type Picture } from "./picture";

/** How long after a step the address follows, in milliseconds: a drag would else write it at each move. */
const WRITE_AFTER = 250;

/** What has been done, how to do more, and why the address could not be read, if it could not. */
export interface HeldHistory {
  readonly history: History;
  readonly act: (action: Action) => void;
  /** Whether the address has been read: before that, nobody knows what to show. */
  readonly isRead: boolean;
  readonly linkError: string | null;
  readonly forgetError: () => void;
}

/** Keeps the history; the address is read when the page opens or its link changes, and follows each step. */
export function useHistory(): HeldHistory {
  const [history, dispatch] = useReducer(act, EMPTY_HISTORY);
  const [isRead, setRead] = useState(false);
  const [linkError, setLinkError] = useState<string | null>(null);
  const written = useRef("");
  const shown = useRef(history.present);
  shown.current = history.present;
  useEffect(() => {
    const read = () => {
      if (location.hash === written.current) return;
      pictureFromHash(location.hash).then(
        (picture) => {
          if (picture) dispatch({ kind: "restore", picture });
          setLinkError(null);
          setRead(true);
        },
        (error: unknown) => {
          setLinkError(error instanceof LinkError ? error.message : asAskError(error).message);
          setRead(true);
          void writeAddress(shown.current, written);
        },
      );
    };
    if (location.hash === "") setRead(true);
    else read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const { present } = history;
  useEffect(() => {
    if (isEmpty(present)) return;
    const timer = setTimeout(() => void writeAddress(present, written), WRITE_AFTER);
    return () => clearTimeout(timer);
  }, [present]);
  return { history, act: dispatch, isRead, linkError, forgetError: () => setLinkError(null) };
}

/** Makes the address that of the picture; of an empty one, the page's own, so that no broken link stays in it. */
async function writeAddress(picture: Picture, written: { current: string }): Promise<void> {
  const hash = isEmpty(picture) ? "" : await pictureToHash(picture);
  written.current = hash;
  // The page's own history is undo and redo; the browser's would have a page for each drag.
  window.history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash);
}

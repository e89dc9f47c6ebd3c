import { useEffect, useReducer, useRef, useState } from "react";
import { asAskError } from "../api/use-asked";
import { act, type Action, EMPTY_HISTORY, type History, turnedPage } from "./history";
import { pictureFromHash, pictureToHash } from "./link";
import { LinkError } from "./link-error";
import { isEmpty, type Picture } from "./picture";

/** How long after a step the address follows, in milliseconds: a drag would else write it at each move. */
const WRITE_AFTER = 250;

/** What has been done, how to do more, and the link that could not be read, if there was one. */
export interface HeldHistory {
  readonly history: History;
  readonly act: (action: Action) => void;
  /** Whether the address has been read: before that, nobody knows what to show. */
  readonly isRead: boolean;
  readonly brokenLink: BrokenLink | null;
  readonly forgetLink: () => void;
}

/** A link that could not be read. */
export interface BrokenLink {
  /** Why, in a sentence for people. */
  readonly why: string;
  /** Whether anything was shown before it, which is kept. */
  readonly isKept: boolean;
}

/** Keeps the history; the address is read when the page opens or its link changes, and follows each step. */
export function useHistory(): HeldHistory {
  const [history, dispatch] = useReducer(act, EMPTY_HISTORY);
  const [isRead, setRead] = useState(false);
  const [brokenLink, setBrokenLink] = useState<BrokenLink | null>(null);
  const address = useRef<Written>({ hash: "", picture: history.present, turn: 0 });
  const shown = useRef(history.present);
  shown.current = history.present;
  useEffect(() => {
    const read = (arrives: "restore" | "revisit") => {
      if (location.hash === address.current.hash) return;
      // What is still to be written is of the address that was left.
      address.current.turn += 1;
      address.current.hash = location.hash;
      pictureFromHash(location.hash).then(
        (picture) => {
          if (picture) {
            address.current.picture = picture;
            dispatch({ kind: arrives, picture });
          }
          setBrokenLink(null);
          setRead(true);
        },
        (error: unknown) => {
          const why = error instanceof LinkError ? error.message : asAskError(error).message;
          setBrokenLink({ why, isKept: !isEmpty(shown.current) });
          setRead(true);
          void writeAddress(shown.current, address.current, "replace");
        },
      );
    };
    if (location.hash === "") setRead(true);
    else read("restore");
    const changed = () => read(window.history.state === OURS ? "revisit" : "restore");
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  const { present } = history;
  useEffect(() => {
    if (isEmpty(present)) return;
    const isPage = address.current.hash !== "" && turnedPage(address.current.picture, history);
    const { turn } = address.current;
    const write = () => {
      if (turn === address.current.turn) void writeAddress(present, address.current, isPage ? "push" : "replace");
    };
    const timer = setTimeout(write, isPage ? 0 : WRITE_AFTER);
    return () => clearTimeout(timer);
  }, [present]);
  return { history, act: dispatch, isRead, brokenLink, forgetLink: () => setBrokenLink(null) };
}

/** What this page has written into the address. */
interface Written {
  hash: string;
  picture: Picture;
  /** Counts the writings and readings, so that a slow one does not overwrite a later one. */
  turn: number;
}

/** Marks the browser's entries that this page wrote, from links that somebody pasted. */
const OURS = "attest";

/**
 * Makes the address that of the picture; of an empty one, the page's own, so that no broken link stays in it. An opened or closed
 * page is an entry of the browser's own, which Back leads to; it would else have one for each drag.
 */
async function writeAddress(picture: Picture, written: Written, how: "push" | "replace"): Promise<void> {
  const turn = ++written.turn;
  written.picture = picture;
  const hash = isEmpty(picture) ? "" : await pictureToHash(picture);
  if (turn !== written.turn) return;
  written.hash = hash;
  const address = hash === "" ? location.pathname + location.search : hash;
  if (how === "push") window.history.pushState(OURS, "", address);
  else window.history.replaceState(OURS, "", address);
}

import { useCallback, useEffect, useMemo, useState } from "react";
import { asAskError } from "../api/use-asked";
import { firstRecords } from "../graph/first-records";
import { GraphStatus } from "../graph/graph-status";
import { useLoadedGraph } from "../graph/use-loaded-graph";
import { useTotal } from "../graph/use-total";
import { visibleOf } from "../graph/visible";
import { isEmpty } from "../state/picture";
import { useHistory } from "../state/use-history";
import { type Front, FrontSwitch, useFront } from "./front";
import { Header } from "./header";
import { Messages } from "./messages";
import { Middle } from "./middle";
import { Dialogs } from "./dialogs";
import { Panel } from "./panel";
import { type Asking, type Said, type Session, SessionContext } from "./session";
import { SideList } from "./side-list";
import { useKeptFocus } from "./use-kept-focus";
import { useShortcuts } from "./use-shortcuts";
import "./shell.css";

const SILENCE: Said = { sentence: "", isSeen: false };

/** The whole explorer: search on top, the list, the views in the middle, and the page of what was opened. */
export function Explorer() {
  const { history, act, isRead, brokenLink, forgetLink } = useHistory();
  const picture = history.present;
  const loaded = useLoadedGraph(picture.nodes);
  const visible = useMemo(() => visibleOf(loaded, picture), [loaded.records, loaded.links, picture]);
  const total = useTotal();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState<Said>(SILENCE);
  const [front, setFront] = useFront(history);
  const first = useFirstPicture(isRead && isEmpty(picture), act);
  useShortcuts(act);
  useKeptFocus();
  const askFor = useCallback((next: Asking) => setAsking(next), []);
  const session: Session = {
    picture,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    act,
    loaded,
    visible,
    total,
    askFor,
    say: (sentence, how) => setSaid({ sentence, isSeen: how?.isSeen ?? false }),
  };
  return (
    <SessionContext value={session}>
      <div className="shell" data-front={front}>
        <a className="shell-skip button" href="#list" onClick={(event) => skipToList(event, setFront)}>
          To the list of what is shown
        </a>
        <Header />
        <Messages
          brokenLink={brokenLink}
          startError={first.failure}
          said={said}
          onHeard={() => setSaid(SILENCE)}
          onForget={forgetLink}
          onStart={() => {
            forgetLink();
            first.start();
          }}
        />
        <SideList />
        <Middle />
        <GraphStatus />
        <Panel />
        <FrontSwitch front={front} isOpened={picture.opened !== null} onFront={setFront} />
        <Dialogs asking={asking} onClose={() => setAsking(null)} />
      </div>
    </SessionContext>
  );
}

/** The picture that begins with what the graph tells most about. */
interface FirstPicture {
  /** Why it could not be had, if so. */
  readonly failure: string | null;
  readonly start: () => void;
}

/** Begins with the first picture where there is none, and whenever it is asked for. */
function useFirstPicture(isWanted: boolean, act: Session["act"]): FirstPicture {
  const [failure, setFailure] = useState<string | null>(null);
  const start = useCallback(
    (signal: AbortSignal) => {
      firstRecords(signal).then(
        (nodes) => !signal.aborted && act({ kind: "start", nodes }),
        (error: unknown) => !signal.aborted && setFailure(asAskError(error).message),
      );
    },
    [act],
  );
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    start(abort.signal);
    return () => abort.abort();
  }, [isWanted, start]);
  return { failure, start: () => start(new AbortController().signal) };
}

function skipToList(event: { preventDefault(): void }, setFront: (front: Front) => void) {
  // The address holds the picture; a jump within the page must not replace it.
  event.preventDefault();
  setFront("list");
  document.querySelector<HTMLElement>("#list input")?.focus();
}

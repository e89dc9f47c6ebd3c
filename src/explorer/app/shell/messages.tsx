import { type Said, useSession } from "./session";
import { Notice } from "../records/notice";

interface MessagesProps {
  readonly linkError: string | null;
  readonly startError: string | null;
  readonly said: Said;
  /** Takes away what was said. */
  readonly onHeard: () => void;
  /** Forgets the link that could not be read, and stays with what is shown. */
  readonly onForget: () => void;
  /** Begins with the first picture, whatever is shown. */
  readonly onStart: () => void;
}

/** What went wrong, above all else; and what was done, for screen readers. */
export function Messages({ linkError, startError, said, onHeard, onForget, onStart }: MessagesProps) {
  const { loaded, act, picture } = useSession();
  const missing = loaded.missing.length;
  return (
    <div className="messages">
      {linkError !== null && (
        <Notice kind="failed">
          {linkError} What was shown before it is kept.{" "}
          <button type="button" className="link" onClick={onForget}>
            Go on with it
          </button>{" "}
          or{" "}
          <button type="button" className="link" onClick={onStart}>
            start afresh
          </button>
          .
        </Notice>
      )}
      {startError !== null && picture.nodes.length === 0 && (
        <Notice kind="failed" onAgain={() => location.reload()}>
          {startError}
        </Notice>
      )}
      {loaded.error && (
        <Notice kind="failed" onAgain={() => loaded.again()}>
          {loaded.error.message}
        </Notice>
      )}
      {missing > 0 && (
        <Notice kind="empty">
          {missing === 1 ? "One record" : `${missing} records`} of this picture cannot be shown: no longer there, or not
          for you to see.{" "}
          <button type="button" className="link" onClick={() => act({ kind: "remove", ids: loaded.missing })}>
            Leave out
          </button>
        </Notice>
      )}
      {said.isSeen && (
        <Notice kind="empty">
          {said.sentence}{" "}
          <button type="button" className="link" onClick={onHeard}>
            All right
          </button>
        </Notice>
      )}
      <p className="unseen" role="status">
        {said.isSeen ? "" : said.sentence}
      </p>
    </div>
  );
}

import { Notice } from "../records/notice";
import type { BrokenLink } from "../state/use-history";
import { MissingRecords } from "./missing-records";
import { type Said, useSession } from "./session";

interface MessagesProps {
  readonly brokenLink: BrokenLink | null;
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
export function Messages({ brokenLink, startError, said, onHeard, onForget, onStart }: MessagesProps) {
  const { loaded } = useSession();
  return (
    <div className="messages">
      {brokenLink?.isKept === false && (
        <Notice kind="failed">
          {brokenLink.why} You begin with the first picture instead.{" "}
          <button type="button" className="link" onClick={onForget}>
            All right
          </button>
        </Notice>
      )}
      {brokenLink?.isKept === true && (
        <Notice kind="failed">
          {brokenLink.why} What was shown before it is kept.{" "}
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
      {startError !== null && loaded.records.size === 0 && (
        <Notice kind="failed" onAgain={() => location.reload()}>
          {startError}
        </Notice>
      )}
      {loaded.error && (
        <Notice kind="failed" onAgain={() => loaded.again()}>
          {loaded.error.message}
        </Notice>
      )}
      <MissingRecords onStart={onStart} />
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

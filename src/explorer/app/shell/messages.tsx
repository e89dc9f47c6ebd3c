import { useSession } from "./session";
import { Notice } from "../records/notice";

interface MessagesProps {
  readonly linkError: string | null;
  readonly startError: string | null;
  readonly said: string;
  readonly onForget: () => void;
}

/** What went wrong, above all else; and what was done, for screen readers. */
export function Messages({ linkError, startError, said, onForget }: MessagesProps) {
  const { loaded, act, picture } = useSession();
  const missing = loaded.missing.length;
  return (
    <div className="messages">
      {linkError !== null && (
        <Notice kind="failed">
          {linkError}{" "}
          <button type="button" className="link" onClick={onForget}>
            Start afresh
          </button>
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
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

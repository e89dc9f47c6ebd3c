import type { ReactNode } from "react";
import "./marks.css";

interface NoticeProps {
  readonly kind: "loading" | "empty" | "failed";
  readonly children: ReactNode;
  /** Tries again; there is a button where this is given. */
  readonly onAgain?: () => void;
}

/** A sentence in the place of what is not there: it is on its way, there is none, or it could not be had. */
export function Notice({ kind, children, onAgain }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={kind === "failed" ? "alert" : "status"}>
      <span>{children}</span>
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          Try again
        </button>
      )}
    </div>
  );
}

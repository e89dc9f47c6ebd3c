import { Notice } from "../records/notice";
import { useSession } from "./session";

/**
 * Says that records of the picture were answered with nothing, and what to do: alike for what is not there and what this viewer may
 * not see. Nothing, where all came.
 */
export function MissingRecords({ onStart }: { readonly onStart: () => void }) {
  const { loaded, act } = useSession();
  const missing = loaded.missing.length;
  if (missing === 0) return null;
  const of = missing + loaded.records.size;
  if (missing < of) {
    return (
      <Notice kind="empty">
        {missing} of the {of} records of this picture cannot be shown; the others are. {reasonOf(missing)}, which you
        can give under Settings.{" "}
        <button type="button" className="link" onClick={() => act({ kind: "remove", ids: loaded.missing })}>
          Leave out
        </button>
      </Notice>
    );
  }
  return (
    <Notice kind="empty">
      {of === 1 ? "The one record" : `None of the ${of} records`} of this picture {of === 1 ? "cannot" : "can"} be
      shown. {reasonOf(of)}: give one under Settings, search for a name above, or{" "}
      <button type="button" className="link" onClick={onStart}>
        start afresh
      </button>
      . Until then the address keeps the link.
    </Notice>
  );
}

function reasonOf(missing: number): string {
  return missing === 1
    ? "It may have been taken out of the graph, or need an access token"
    : "They may have been taken out of the graph, or need an access token";
}

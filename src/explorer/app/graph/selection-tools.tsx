import { labelIn } from "../records/said";
import { useSession } from "../shell/session";
import { onlyTiedTo } from "./only-tied-to";

/** What can be done with what is selected, or how to select. */
export function SelectionTools() {
  const { picture } = useSession();
  return (
    <div className="selection-tools" role="group" aria-label="What is selected" data-landing>
      {picture.selected.length === 0 ? <HowToSelect /> : <Tools ids={picture.selected} />}
    </div>
  );
}

function Tools({ ids }: { readonly ids: readonly string[] }) {
  const { picture, loaded, act, askFor } = useSession();
  const [one = ""] = ids;
  const leaves = onlyTiedTo(ids, loaded);
  const arePinned = ids.every((id) => picture.pinned.includes(id));
  return (
    <>
      <HowMany />
      {ids.length === 1 && (
        <button
          type="button"
          className="button"
          onClick={() => act({ kind: "open", opened: { kind: "record", id: one } })}
        >
          Open
        </button>
      )}
      <button type="button" className="button" onClick={() => askFor({ kind: "expand", ids })}>
        Expand…
      </button>
      {leaves.length > 0 && (
        <button type="button" className="button" onClick={() => act({ kind: "remove", ids: leaves })}>
          Collapse ({leaves.length})
        </button>
      )}
      {ids.length >= 2 && <BetweenThem ids={ids} />}
      <button type="button" className="button" onClick={() => act({ kind: "hide", ids })}>
        Hide
      </button>
      <button type="button" className="button" onClick={() => act({ kind: arePinned ? "unpin" : "pin", ids })}>
        {arePinned ? "Unpin" : "Pin"}
      </button>
      <button type="button" className="button" onClick={() => act({ kind: "keep", ids })}>
        Only {ids.length === 1 ? "this" : "these"}
      </button>
      <button type="button" className="button" onClick={() => act({ kind: "select", ids: [], add: false })}>
        Clear
      </button>
    </>
  );
}

/** What can be asked about two selected records or more. */
function BetweenThem({ ids }: { readonly ids: readonly string[] }) {
  const { act, askFor } = useSession();
  return (
    <>
      {ids.length === 2 && (
        <button type="button" className="button" onClick={() => askFor({ kind: "paths", ids })}>
          How they are connected
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => act({ kind: "open", opened: { kind: "tie", ends: ids } })}
      >
        What ties them
      </button>
      {ids.length <= 20 && (
        <button type="button" className="button" onClick={() => askFor({ kind: "shared", ids })}>
          What they share
        </button>
      )}
    </>
  );
}

/** What is selected, and what of it is left out of the views by a filter. */
function HowMany() {
  const { picture, loaded, visible, act } = useSession();
  const { selected } = picture;
  const there = new Set(visible.records.map(({ id }) => id));
  const seen = selected.filter((id) => there.has(id));
  const unseen = selected.length - seen.length;
  const [one = ""] = selected;
  return (
    <>
      <p className="small" role="status">
        <b>{selected.length === 1 ? <bdi>{labelIn(loaded.records, one)}</bdi> : `${selected.length} records`}</b>{" "}
        selected{unseen > 0 && `, ${seen.length === 0 ? "" : `${unseen} of them `}not seen here`}
      </p>
      {unseen > 0 && (
        <button type="button" className="button" onClick={() => act({ kind: "select", ids: seen, add: false })}>
          Only what is seen
        </button>
      )}
    </>
  );
}

function HowToSelect() {
  return (
    <p className="quiet small">
      Click a record to select it, with Shift to add; double-click opens it. Shift and drag draws a box.
    </p>
  );
}

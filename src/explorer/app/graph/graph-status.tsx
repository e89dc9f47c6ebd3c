import { useMemo } from "react";
import { useSession } from "../shell/session";
import { isFiltered } from "../state/picture";
import { leadingOut } from "./leading-out";
import { sayWithoutRoom, useWithoutRoom } from "./without-room";

/** "Showing X of Y", always and in every view: of the records, of what ties them, which names have no room, what filters and hiding have left out. */
export function GraphStatus() {
  const { picture, loaded, visible, total, act } = useSession();
  const withoutRoom = sayWithoutRoom(useWithoutRoom());
  const out = useMemo(
    () => [...leadingOut(loaded).values()].reduce((sum, count) => sum + count, 0),
    [loaded.records, loaded.links],
  );
  const hidden = picture.hidden.filter((id) => loaded.records.has(id)).length;
  const links = loaded.links.length;
  const leftOut = loaded.records.size - hidden - visible.records.length;
  return (
    <footer className="graph-status" data-landing>
      <span>
        Showing <b>{visible.records.length.toLocaleString("en")}</b> of{" "}
        {total === null ? "…" : total.toLocaleString("en")} records and{" "}
        <b>{visible.links.length.toLocaleString("en")}</b>
        {visible.links.length < links && ` of ${links.toLocaleString("en")}`}{" "}
        {links === 1 ? "relationship" : "relationships"}
        {loaded.truncated && " (there are more among them than the server answers at once)"}
        {out > 0 && `; ${out.toLocaleString("en")} more lead out of the picture`}.
      </span>
      {withoutRoom !== "" && <span className="graph-status-room"> {withoutRoom}</span>}
      {isFiltered(picture.filters) && (
        <span>
          {" "}
          {sayFiltered(leftOut)}{" "}
          <button type="button" className="link" onClick={() => act({ kind: "clearFilters" })}>
            Take the filters back
          </button>
        </span>
      )}
      {hidden > 0 && (
        <span>
          {" "}
          {hidden} hidden.{" "}
          <button type="button" className="link" onClick={() => act({ kind: "unhide" })}>
            Show them
          </button>
        </span>
      )}
    </footer>
  );
}

function sayFiltered(leftOut: number): string {
  if (leftOut === 0) return "Filters are in force.";
  return `${leftOut.toLocaleString("en")} ${leftOut === 1 ? "record" : "records"} left out by filters.`;
}

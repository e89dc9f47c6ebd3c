import { useState } from "react";
import { Notice } from "../records/notice";
import { labelIn } from "../records/said";
import { MarkingBadge } from "../records/type-mark";
import { sayLink } from "../records/words";
import { useSession } from "../shell/session";
import { linkLook } from "./tie-look";
import { TieSample } from "./tie-sample";

/** How many ties the list begins with. */
const AT_FIRST = 100;

interface TieListProps {
  /** Two records or more. */
  readonly ends: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** Everything that ties some records to each other, each with the way to what it rests on. */
export function TieList({ ends, onOpen, onEvidence }: TieListProps) {
  const { loaded } = useSession();
  const name = (id: string) => labelIn(loaded.records, id);
  const [most, setMost] = useState(AT_FIRST);
  const among = new Set(ends);
  const links = loaded.links.filter(({ start, end }) => start !== end && among.has(start) && among.has(end));
  const isMissing = ends.some((id) => loaded.missing.includes(id));
  const [one = "", other = ""] = ends;
  return (
    <section>
      <h2 className="page-title">
        {ends.length > 2 ? (
          `What ties these ${ends.length}`
        ) : (
          <>
            <bdi>{name(one)}</bdi> and <bdi>{name(other)}</bdi>
          </>
        )}
      </h2>
      {links.length === 0 && loaded.of.length > 0 && (
        <Notice kind="empty">
          {isMissing
            ? "Not all of these records can be shown. They may have been taken out, or need an access token: give one under Settings."
            : "Nothing in the picture ties them to each other directly. What lies between two of them is told by “How they are connected”."}
        </Notice>
      )}
      <ul className="path-list">
        {links.slice(0, most).map((link) => (
          <li key={link.id} className="path">
            <p>
              <button type="button" className="link" onClick={() => onOpen(link.start)}>
                <bdi>{name(link.start)}</bdi>
              </button>{" "}
              <TieSample {...linkLook(link)} /> {sayLink(link)}{" "}
              <button type="button" className="link" onClick={() => onOpen(link.end)}>
                <bdi>{name(link.end)}</bdi>
              </button>{" "}
              <MarkingBadge marking={link.marking} />
            </p>
            <button type="button" className="button" onClick={() => onEvidence(link.id)}>
              What it rests on
            </button>
          </li>
        ))}
      </ul>
      {links.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_FIRST)}>
          Show more ({(links.length - most).toLocaleString("en")} left)
        </button>
      )}
      {loaded.truncated && <p className="quiet small">There may be more: not all ties of the picture were answered.</p>}
    </section>
  );
}

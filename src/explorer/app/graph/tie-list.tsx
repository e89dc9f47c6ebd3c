import { useSession } from "../shell/session";
import { MarkingBadge } from "../records/type-mark";
import { sayLink } from "../records/words";
import { tieKey } from "./ties";

interface TieListProps {
  readonly ends: readonly [string, string];
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** Everything that ties two records, each with the way to what it rests on. */
export function TieList({ ends, onOpen, onEvidence }: TieListProps) {
  const { loaded } = useSession();
  const name = (id: string) => loaded.records.get(id)?.name ?? id;
  const links = loaded.links.filter(({ start, end }) => tieKey(start, end) === tieKey(...ends));
  return (
    <section>
      <h2 className="page-title">
        <bdi>{name(ends[0])}</bdi> and <bdi>{name(ends[1])}</bdi>
      </h2>
      <ul className="path-list">
        {links.map((link) => (
          <li key={link.id} className="path">
            <p>
              <button type="button" className="link" onClick={() => onOpen(link.start)}>
                <bdi>{name(link.start)}</bdi>
              </button>{" "}
              {sayLink(link)}{" "}
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
    </section>
  );
}

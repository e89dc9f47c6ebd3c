import { EntityLinksDocument } from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import type { LinkKind, ShowChoice } from "../records/link-kind";
import { TypeMark } from "../records/type-mark";
import { linkWords, TYPE_WORDS } from "../records/words";
import { Unready } from "./unready";

interface LinkTableProps {
  readonly id: string;
  readonly onShow: (choice: ShowChoice) => void;
}

/** What is around a record, counted by kind, each kind with the way into the graph. */
export function LinkTable({ id, onShow }: LinkTableProps) {
  const asked = useAsked(EntityLinksDocument, { id });
  if (asked.state !== "ready") return <Unready asked={asked}>what is around it</Unready>;
  const links: readonly LinkKind[] = asked.data.node?.linkSummary ?? [];
  const total = links.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="entity-section">
      <h3>
        What is around it <span className="entity-count">{total}</span>
      </h3>
      {links.length === 0 && <p className="quiet">It is tied to nothing that you may see.</p>}
      {links.length > 1 && (
        <button type="button" className="button" onClick={() => onShow({ id, links })}>
          Show all in the graph
        </button>
      )}
      <ul className="entity-links">
        {links.map((link) => (
          <li key={keyOf(link)}>
            <TypeMark type={link.type} />
            <span>
              {wordsOf(link)} <strong>{link.count.toLocaleString("en")}</strong>{" "}
              {TYPE_WORDS[link.type][link.count === 1 ? "one" : "many"]}
            </span>
            <button
              type="button"
              className="button"
              aria-label={`Show in the graph: ${wordsOf(link)} ${link.count} ${TYPE_WORDS[link.type].many}`}
              onClick={() => onShow({ id, links: [link] })}
            >
              Show
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ relationship, role, direction, type }: LinkKind): string {
  return [relationship, role, direction, type].join(" ");
}

function wordsOf({ relationship, role, direction }: LinkKind): string {
  return linkWords(relationship, role, direction === "OUT");
}

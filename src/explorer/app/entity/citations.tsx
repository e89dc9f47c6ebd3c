import { useId, useState } from "react";
import type { EntityCitationFragment, Marking } from "../../../generated/operations";
import { MarkingBadge } from "../records/type-mark";
import { SaidBy } from "../view/said-by";

/** As many citations as the documents ask of one record or relationship. */
const MOST_READ = 5;

interface CitationsProps {
  readonly citations: readonly EntityCitationFragment[];
  readonly onOpen: (id: string) => void;
}

/** On how many sources something rests; pressed, each of them with the place in it and its words. */
export function Citations({ citations, onOpen }: CitationsProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (citations.length === 0) return <span className="entity-unsourced">no source is named</span>;
  return (
    <>
      <button
        type="button"
        className="entity-cite"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {countWords(citations)}
      </button>
      {isOpen && (
        <ul className="entity-citations" id={id}>
          {citations.map((citation) => (
            <li key={citation.id}>
              <CitedPlace citation={citation} onOpen={onOpen} />
            </li>
          ))}
          {citations.length >= MOST_READ && <li className="quiet">There may be more: the evidence has them.</li>}
        </ul>
      )}
    </>
  );
}

/** How many different sources; at least so many, where there may be citations that were not read. */
function countWords(citations: readonly EntityCitationFragment[]): string {
  const count = new Set(citations.map(({ source }) => source.id)).size;
  const words = count === 1 ? "1 source" : `${count} sources`;
  return citations.length >= MOST_READ ? `at least ${words}` : words;
}

/** A source, the place in it, its own words, and the statement there that says so. */
function CitedPlace({
  citation,
  onOpen,
}: { readonly citation: EntityCitationFragment } & Pick<CitationsProps, "onOpen">) {
  const { source, locator, quote, statement } = citation;
  return (
    <>
      <button type="button" className="link" onClick={() => onOpen(source.id)}>
        <bdi>{source.name}</bdi>
      </button>
      {locator !== null && <span className="entity-locator">, {locator}</span>}
      {quote !== null && (
        <blockquote className="entity-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {statement && (
        <div className="entity-cited-statement">
          In the statement: <SaidBy statement={statement} />
          <button type="button" className="link" onClick={() => onOpen(statement.id)}>
            <bdi>{statement.text}</bdi>
          </button>
        </div>
      )}
    </>
  );
}

interface BasisProps extends CitationsProps {
  readonly marking: Marking;
  readonly doubt: string | null;
  /** Opens the evidence; there is a button where this is given. */
  readonly onEvidence?: (() => void) | undefined;
}

/** What stands after a fact: how sure it is, who may see it, on whose word, and the way to its evidence. */
export function Basis({ citations, marking, doubt, onOpen, onEvidence }: BasisProps) {
  return (
    <span className="entity-basis">
      {doubt !== null && <span className="entity-doubt">{doubt}</span>}
      <MarkingBadge marking={marking} />
      {onEvidence && (
        <button type="button" className="entity-cite" onClick={onEvidence}>
          evidence
        </button>
      )}
      <Citations citations={citations} onOpen={onOpen} />
    </span>
  );
}

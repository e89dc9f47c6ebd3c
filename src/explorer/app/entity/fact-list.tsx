import { doubtWords } from "../records/words";
import { RecordLink } from "../view/record-link";
import { Basis } from "./citations";
import type { Fact, FactGroup } from "./fact";
import { RankBadge } from "./rank-badge";

interface FactListProps {
  readonly groups: readonly FactGroup[];
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
  /** Reads more of all groups; there is a button where some are left and this is given. */
  readonly onMore?: (() => void) | undefined;
}

/** Facts by kind, each with what it rests on. Kinds of which nothing is known are left out. */
export function FactList({ groups, onOpen, onEvidence, onMore }: FactListProps) {
  const known = groups.filter(({ facts }) => facts.length > 0);
  if (known.length === 0) return <p className="quiet">Nothing more is known of it.</p>;
  return (
    <dl className="entity-facts">
      {known.map(({ label, total, facts }) => (
        <div key={label} className="entity-fact-group">
          <dt>{label}</dt>
          <dd>
            <ul>
              {facts.map((fact) => (
                <li key={fact.key}>
                  <FactLine fact={fact} onOpen={onOpen} onEvidence={onEvidence} />
                </li>
              ))}
            </ul>
            {total > facts.length && <MoreFacts shown={facts.length} total={total} onMore={onMore} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface MoreFactsProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: (() => void) | undefined;
}

function MoreFacts({ shown, total, onMore }: MoreFactsProps) {
  const words = `${shown} of ${total}`;
  if (!onMore) return <p className="quiet small">{words}. The others can be shown in the graph.</p>;
  return (
    <button type="button" className="button" onClick={onMore}>
      Show more ({words})
    </button>
  );
}

interface FactLineProps extends Pick<FactListProps, "onOpen" | "onEvidence"> {
  readonly fact: Fact;
}

function FactLine({ fact, onOpen, onEvidence }: FactLineProps) {
  const { lead, words, end, text, date, note, rank, basis, relationshipId } = fact;
  return (
    <>
      {lead !== null && <span className="entity-lead">{lead} </span>}
      {end && <RecordLink end={end} onOpen={onOpen} />}
      {text !== null && <FactText text={text} />}
      {words !== null && <span className="entity-role"> {words}</span>}
      {date && <FactDate date={date} isAlone={end === null} />}
      <RankBadge rank={rank} />
      {note !== null && (
        <span className="entity-note" dir="auto">
          {note}
        </span>
      )}
      {basis && (
        <Basis
          citations={basis.citations}
          // What it leads to bears its own badge already.
          marking={end?.marking === basis.marking ? "PUBLIC" : basis.marking}
          doubt={doubtWords(basis.confidence)}
          onOpen={onOpen}
          onEvidence={relationshipId === null ? undefined : () => onEvidence(relationshipId)}
        />
      )}
    </>
  );
}

function FactDate({ date, isAlone }: { readonly date: NonNullable<Fact["date"]>; readonly isAlone: boolean }) {
  return (
    <span className={isAlone ? undefined : "entity-during"} title={`As the source gives it: ${date.edtf}`}>
      {date.label}
    </span>
  );
}

/** An address leads out of the explorer, and tells the other side nothing of where it was followed from. */
function FactText({ text }: { readonly text: string }) {
  if (!/^https?:\/\//.test(text)) return <bdi className="entity-text">{text}</bdi>;
  return (
    <a className="entity-text" href={text} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

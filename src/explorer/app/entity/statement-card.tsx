import type { EntityStatementPartsFragment } from "../../../generated/operations";
import { hedgeWords } from "../records/said";
import { doubtWords, inTitle } from "../records/words";
import { RecordLink } from "../view/record-link";
import { Basis } from "./citations";
import { Judgements } from "./judgements";
import { RankBadge } from "./rank-badge";
import { capacityWords, stanceWords } from "./statement-words";

interface StatementCardProps {
  readonly statement: EntityStatementPartsFragment;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
  /** Whether its text leads to its page; not where this is that page. */
  readonly isLink?: boolean;
}

/** Who said it and as what, how firmly, what, when, on whose word, and how it stands to other statements. */
export function StatementCard({ statement, onOpen, onEvidence, isLink = true }: StatementCardProps) {
  const { text, language, hedge, rank, rankReason, madeOn, independentSources } = statement;
  const origins = independentSources === 1 ? "1 independent source" : `${independentSources} independent sources`;
  return (
    <article className="entity-statement" data-rank={rank}>
      <Speakers statement={statement} onOpen={onOpen} />
      <p className="entity-said" dir="auto" lang={language}>
        {isLink ? (
          <button type="button" className="link" onClick={() => onOpen(statement.id)}>
            {text}
          </button>
        ) : (
          text
        )}
      </p>
      <p className="entity-meta">
        <span className="entity-hedge" data-hedge={hedge}>
          {inTitle(hedgeWords(hedge))}
        </span>
        <span>{madeOn ? madeOn.label : "no date is given"}</span>
        <span>{origins}</span>
        <RankBadge rank={rank} />
        {rankReason !== null && <span className="entity-note">{rankReason}</span>}
        <Basis
          citations={statement.citations}
          marking={statement.marking}
          doubt={doubtWords(statement.confidence)}
          onOpen={onOpen}
          onEvidence={() => onEvidence(statement.id)}
        />
      </p>
      <Judgements statement={statement} onOpen={onOpen} onEvidence={onEvidence} />
    </article>
  );
}

function Speakers({ statement, onOpen }: Pick<StatementCardProps, "statement" | "onOpen">) {
  const { speakers, stance } = statement;
  const more = speakers.totalCount - speakers.edges.length;
  return (
    <p className="entity-speakers">
      {speakers.edges.map(({ relationshipId, capacity, pseudonymised, confidence, node }) => (
        <span key={relationshipId} className="entity-speaker">
          <RecordLink end={node} onOpen={onOpen} />
          <span className="quiet">
            {capacityWords(capacity)}
            {pseudonymised && ", name changed by the source"}
          </span>
          {doubtWords(confidence) !== null && <span className="entity-doubt">{doubtWords(confidence)}</span>}
        </span>
      ))}
      {speakers.totalCount === 0 && <span className="quiet">Nobody is named as the speaker;</span>}
      {more > 0 && <span className="quiet">and {more} more</span>}
      <span className="entity-stance">{stanceWords(stance)}:</span>
    </p>
  );
}

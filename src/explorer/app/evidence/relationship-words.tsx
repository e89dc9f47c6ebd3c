import type { EvidenceRelationshipFragment } from "../../../generated/operations";
import { rankWords } from "../entity/statement-words";
import { inTitle, sayLink } from "../records/words";
import { MarkingBadge } from "../records/type-mark";
import { RecordLink } from "../view/record-link";

interface RelationshipWordsProps {
  readonly relationship: EvidenceRelationshipFragment;
  readonly onOpen: (id: string) => void;
}

/** A relationship as a sentence from its start to its end, and all that is known of it. */
export function RelationshipWords({ relationship: link, onOpen }: RelationshipWordsProps) {
  return (
    <section className="evidence-link">
      <p className="evidence-sentence">
        <RecordLink end={link.start} onOpen={onOpen} /> <strong>{sayLink(link)}</strong>{" "}
        <RecordLink end={link.end} onOpen={onOpen} />
      </p>
      <dl>
        <Known label="How sure" value={inTitle(link.confidence)} />
        <Known label="When" value={link.during?.label ?? null} />
        <Known label="Note" value={link.note} />
        <Known label="Rank" value={rankWords(link.rank)} />
        <Known label="Speaker's name" value={link.pseudonymised ? "changed by the source" : null} />
        <Known label="Why" value={link.basis} />
        <Known label="Judged by" value={link.assessedBy} />
      </dl>
      <MarkingBadge marking={link.marking} />
    </section>
  );
}

function Known({ label, value }: { readonly label: string; readonly value: string | null }) {
  if (value === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

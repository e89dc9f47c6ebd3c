import type { EntityStatementPartsFragment } from "../../../generated/operations";
import { SaidBy } from "../view/said-by";
import { judgementWords } from "./statement-words";

interface JudgementsProps {
  readonly statement: EntityStatementPartsFragment;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** What a statement contradicts, repeats, updates or takes back, and what does so to it, with who judged so and why. */
export function Judgements({ statement: { judgements }, onOpen, onEvidence }: JudgementsProps) {
  if (judgements.totalCount === 0) return null;
  const more = judgements.totalCount - judgements.edges.length;
  return (
    <ul className="entity-judgements">
      {judgements.edges.map(({ relationshipId, relationship, outgoing, basis, assessedBy, node }) => (
        <li key={relationshipId} data-judgement={relationship}>
          <strong>{judgementWords(relationship, outgoing)}</strong> <SaidBy statement={node} />
          <button type="button" className="link" dir="auto" lang={node.language} onClick={() => onOpen(node.id)}>
            {node.text}
          </button>
          <div className="small quiet">
            {basis}
            {assessedBy !== null && ` (judged by ${assessedBy})`}{" "}
            <button type="button" className="entity-cite" onClick={() => onEvidence(relationshipId)}>
              evidence
            </button>
          </div>
        </li>
      ))}
      {more > 0 && <li className="quiet small">and {more} more, in the graph</li>}
    </ul>
  );
}

import type { EvidenceItemFragment, EvidenceRole } from "../../../generated/operations";
import { doubtWords } from "../records/words";
import { RecordLink } from "../view/record-link";
import type { EvidenceBranch } from "./evidence-tree";

interface EvidenceItemsProps {
  readonly branches: readonly EvidenceBranch<EvidenceItemFragment>[];
  readonly onOpen: (id: string) => void;
}

/** Each piece of evidence under what it hangs on, with what it is to that. */
export function EvidenceItems({ branches, onOpen }: EvidenceItemsProps) {
  return (
    <ul className="evidence-branches">
      {branches.map(({ item, branches: below }) => (
        <li key={item.key} data-role={item.role}>
          <span className="evidence-role">{ROLES[item.role]}</span>
          {item.statement && <SaidWords statement={item.statement} onOpen={onOpen} />}
          {item.source && <SourceWords item={item} source={item.source} onOpen={onOpen} />}
          {item.basis !== null && <Judged item={item} />}
          {below.length > 0 && <EvidenceItems branches={below} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  );
}

const ROLES: Readonly<Record<EvidenceRole, string>> = {
  SOURCE: "Source",
  QUOTED: "Said in",
  CLAIMS: "Claimed in",
  SUPPORTS: "Supported by",
  REPEATS: "Repeated by",
  REPEATED: "Repeats",
  CONTRADICTS: "Contradicted by",
  UPDATES: "Brought up to date by",
  RETRACTS: "Taken back by",
};

interface SaidWordsProps extends Pick<EvidenceItemsProps, "onOpen"> {
  readonly statement: NonNullable<EvidenceItemFragment["statement"]>;
}

function SaidWords({ statement, onOpen }: SaidWordsProps) {
  const { madeOn } = statement;
  return (
    <div>
      <RecordLink end={statement} onOpen={onOpen} />
      <div className="evidence-words">{madeOn ? madeOn.label : "no date is given"}</div>
    </div>
  );
}

interface SourceWordsProps extends Pick<EvidenceItemsProps, "onOpen"> {
  readonly item: EvidenceItemFragment;
  readonly source: NonNullable<EvidenceItemFragment["source"]>;
}

/** The source, the place in it, and its own words there. */
function SourceWords({ item: { citation }, source, onOpen }: SourceWordsProps) {
  const { publishedOn } = source;
  return (
    <div>
      <RecordLink end={source} onOpen={onOpen} />
      <div className="evidence-words">
        {[citation?.locator, publishedOn?.label].filter(Boolean).join("; published ")}
        {!citation?.locator && !publishedOn && "no place in it and no date is given"}
      </div>
      {citation?.quote && (
        <blockquote className="evidence-quote" dir="auto">
          {citation.quote}
        </blockquote>
      )}
    </div>
  );
}

/** Why two statements are judged to stand so, and by whom. */
function Judged({ item: { basis, assessedBy, confidence } }: { readonly item: EvidenceItemFragment }) {
  const doubt = confidence && doubtWords(confidence);
  return (
    <div className="evidence-words">
      Judged so because: <bdi>{basis}</bdi>
      {assessedBy !== null && <> (by {assessedBy})</>} {doubt && <span className="evidence-doubt">{doubt}</span>}
    </div>
  );
}

import { type EvidenceOfQuery, EvidenceOfDocument } from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import { Unready } from "../entity/unready";
import { Notice } from "../records/notice";
import { RecordLink } from "../view/record-link";
import { EvidenceItems } from "./evidence-items";
import { evidenceTree } from "./evidence-tree";
import { RelationshipWords } from "./relationship-words";
import "./evidence.css";

interface EvidencePanelProps {
  /** A record's id, or a relationshipId. */
  readonly id: string;
  readonly onOpen: (id: string) => void;
}

/** What a record or a relationship rests on: a tree of statements with the sources at its leaves, and who judged why. */
export function EvidencePanel({ id, onOpen }: EvidencePanelProps) {
  const asked = useAsked(EvidenceOfDocument, { id });
  if (asked.state !== "ready") return <Unready asked={asked}>the evidence</Unready>;
  const { evidence } = asked.data;
  if (!evidence) {
    return (
      <Notice kind="empty">
        There is nothing here that you may see. It may have been taken out, or need an access token, which you can give
        under Settings.
      </Notice>
    );
  }
  return (
    <div className="evidence">
      {evidence.relationship && <RelationshipWords relationship={evidence.relationship} onOpen={onOpen} />}
      {evidence.node && (
        <p className="evidence-of">
          Evidence for <RecordLink end={evidence.node} onOpen={onOpen} />
        </p>
      )}
      <Tree evidence={evidence} onOpen={onOpen} />
    </div>
  );
}

interface TreeProps extends Pick<EvidencePanelProps, "onOpen"> {
  readonly evidence: NonNullable<EvidenceOfQuery["evidence"]>;
}

function Tree({ evidence: { items, sources, truncated }, onOpen }: TreeProps) {
  if (items.length === 0) {
    return <Notice kind="empty">No source is named for it, and no statement supports it.</Notice>;
  }
  return (
    <>
      <h3>What it rests on</h3>
      <EvidenceItems branches={evidenceTree(items)} onOpen={onOpen} />
      {truncated && <p className="quiet small">More hangs on it than is shown here.</p>}
      <h3>{sources.length === 1 ? "1 source" : `${sources.length} sources`} in all</h3>
      <ul className="evidence-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <RecordLink end={source} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

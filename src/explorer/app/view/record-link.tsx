import type { EntityEndFragment } from "../../../generated/operations";
import { nameOf, recordType } from "../records/read-record";
import { saidIn } from "../records/said";
import { MarkingBadge, TypeMark } from "../records/type-mark";
import { SaidBy } from "./said-by";
import "./record-link.css";

interface RecordLinkProps {
  readonly end: EntityEndFragment;
  readonly onOpen: (id: string) => void;
}

/** A record by its name, which leads to its page; a statement and a number claimed after who says it, and how firmly. */
export function RecordLink({ end, onOpen }: RecordLinkProps) {
  const said = saidIn(end);
  return (
    <span className="record-link">
      <TypeMark type={recordType(end.__typename)} />
      {said && <SaidBy statement={said} />}
      <button type="button" className="link" onClick={() => onOpen(end.id)}>
        <bdi>{nameOf(end)}</bdi>
      </button>
      <MarkingBadge marking={end.marking} />
    </span>
  );
}

import type { EntityHeadQuery } from "../../../generated/operations";
import type { ShowChoice } from "../records/link-kind";
import { nameOf, recordType } from "../records/read-record";
import { MarkingBadge, TypeMark } from "../records/type-mark";
import { inTitle, kindWords, TYPE_WORDS } from "../records/words";
import { Citations } from "./citations";
import { Names } from "./names";

export type Head = NonNullable<EntityHeadQuery["node"]>;

interface EntityHeadProps {
  readonly head: Head;
  readonly onOpen: (id: string) => void;
  readonly onShow: (choice: ShowChoice) => void;
  readonly onEvidence: (id: string) => void;
}

/** What it is called, what it is, how sure that is and on whose word. */
export function EntityHead({ head, onOpen, onShow, onEvidence }: EntityHeadProps) {
  const type = recordType(head.__typename);
  return (
    <header className="entity-head">
      <p className="entity-kind">
        <TypeMark type={type} /> {typeWords(head)} <MarkingBadge marking={head.marking} />
      </p>
      <h2 dir="auto">{nameOf(head)}</h2>
      {"description" in head && head.description !== null && (
        <p className="entity-description" dir="auto">
          {head.description}
        </p>
      )}
      {"names" in head && <Names names={head.names} shown={head.name} />}
      {"identifiers" in head && head.identifiers.length > 0 && (
        <p className="entity-meta">
          {head.identifiers.map(({ scheme, value }) => (
            <span key={`${scheme} ${value}`}>
              {scheme} <bdi>{value}</bdi>
            </span>
          ))}
        </p>
      )}
      {"topics" in head && head.topics.length > 0 && <p className="entity-meta">Topics: {head.topics.join(", ")}</p>}
      <div className="entity-meta">
        <span title="How sure the graph's keepers are">{inTitle(head.confidence)}</span>
        <span title={`Entered ${head.createdAt}`}>last changed {head.updatedAt.slice(0, 10)}</span>
        <Citations citations={head.citations} onOpen={onOpen} />
      </div>
      <div className="entity-actions">
        <button type="button" className="button" data-kind="main" onClick={() => onShow({ id: head.id, links: [] })}>
          Show in the graph
        </button>
        <button type="button" className="button" onClick={() => onEvidence(head.id)}>
          Evidence
        </button>
      </div>
    </header>
  );
}

/** Its type, and what it is more closely: "Event: ambush". */
function typeWords(head: Head): string {
  const type = inTitle(TYPE_WORDS[recordType(head.__typename)].one);
  const kind = kindWords(kindOf(head));
  const anonymous = head.__typename === "Group" && head.anonymous ? "; its members are not named" : "";
  return (kind === null ? type : `${type}: ${kind}`) + anonymous;
}

function kindOf(head: Head): string | null {
  switch (head.__typename) {
    case "Event":
      return head.eventKind;
    case "Group":
      return head.groupKind;
    case "Place":
      return head.level;
    case "Source":
      return head.sourceKind;
    case "Person":
    case "Statement":
    case "QuantityClaim":
      return null;
  }
}

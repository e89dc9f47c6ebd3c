import {
  EntityHeadDocument,
  EntityQuantityClaimDocument,
  EntityStatementDocument,
} from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import type { ShowChoice } from "../records/link-kind";
import { Notice } from "../records/notice";
import { recordType } from "../records/read-record";
import { Around } from "./around";
import { EntityHead, type Head } from "./entity-head";
import { Facts } from "./facts";
import { LinkTable } from "./link-table";
import { RestsOnSource } from "./rests-on-source";
import { StatementCard } from "./statement-card";
import { StatementsAbout, StatementsBy } from "./statements";
import { Tolls } from "./tolls";
import { Unready } from "./unready";
import "./entity.css";

interface EntityPageProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onShow: (choice: ShowChoice) => void;
  /** Opens the evidence of a record, by its id, or of a relationship, by its relationshipId. */
  readonly onEvidence: (id: string) => void;
}

/** All that the graph has on one record, with what each thing rests on. */
export function EntityPage({ id, onOpen, onShow, onEvidence }: EntityPageProps) {
  const asked = useAsked(EntityHeadDocument, { id });
  if (asked.state !== "ready") return <Unready asked={asked}>the record</Unready>;
  const head = asked.data.node;
  if (!head) {
    return (
      <Notice kind="empty">
        There is no record {id} that you may see. It may have been taken out, or need an access token: give one under
        Settings, or search for its name.
      </Notice>
    );
  }
  // Keyed by the record, so that nothing of another one's is left when the page turns.
  return <Sections key={id} head={head} {...{ onOpen, onShow, onEvidence }} />;
}

function Sections({ head, onOpen, onShow, onEvidence }: Omit<EntityPageProps, "id"> & { readonly head: Head }) {
  const type = recordType(head.__typename);
  const { id } = head;
  const ways = { id, onOpen, onEvidence };
  const isSpokenOf = type !== "STATEMENT" && type !== "QUANTITY_CLAIM";
  return (
    <div className="entity">
      <EntityHead head={head} onOpen={onOpen} onShow={onShow} onEvidence={onEvidence} />
      {type === "STATEMENT" && <OwnStatement {...ways} />}
      {type === "QUANTITY_CLAIM" && <ClaimingStatement {...ways} />}
      <section className="entity-section">
        <h3>What is known</h3>
        <Facts {...ways} type={type} />
      </section>
      {type === "EVENT" && <Tolls {...ways} />}
      {type === "SOURCE" && <RestsOnSource {...ways} />}
      {(type === "PERSON" || type === "GROUP") && <StatementsBy {...ways} />}
      {isSpokenOf && <StatementsAbout {...ways} />}
      <Around id={id} onOpen={onOpen} />
      <LinkTable id={id} onShow={onShow} />
    </div>
  );
}

type WaysProps = Pick<EntityPageProps, "id" | "onOpen" | "onEvidence">;

function OwnStatement({ id, onOpen, onEvidence }: WaysProps) {
  const asked = useAsked(EntityStatementDocument, { id, first: 10 });
  const statement = asked.state === "ready" ? asked.data.statement : null;
  if (!statement) return null;
  return <StatementCard statement={statement} onOpen={onOpen} onEvidence={onEvidence} isLink={false} />;
}

function ClaimingStatement({ id, onOpen, onEvidence }: WaysProps) {
  const asked = useAsked(EntityQuantityClaimDocument, { id });
  const statement = asked.state === "ready" ? asked.data.quantityClaim?.statement : null;
  if (!statement) return null;
  return <StatementCard statement={statement} onOpen={onOpen} onEvidence={onEvidence} />;
}

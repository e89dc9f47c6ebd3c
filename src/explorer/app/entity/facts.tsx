import { useState } from "react";
import type { TypedDocumentString } from "../../../generated/operations";
import {
  EntityEventDocument,
  EntityGroupDocument,
  EntityPersonDocument,
  EntityPlaceDocument,
  EntityQuantityClaimDocument,
  EntitySourceDocument,
  EntityStatementDocument,
  type RecordType,
} from "../../../generated/operations";
import { useAsked } from "../api/use-asked";
import { groupFacts, personFacts } from "./agent-facts";
import type { FactGroup } from "./fact";
import { FactList } from "./fact-list";
import { statementFacts } from "./statement-facts";
import { claimFacts, eventFacts, placeFacts, sourceFacts } from "./thing-facts";
import { Unready } from "./unready";

interface FactsProps {
  readonly id: string;
  readonly type: RecordType;
  readonly onOpen: (id: string) => void;
  readonly onEvidence: (id: string) => void;
}

/** How many of each kind are read at first, and then; more would cost more than the server lets one question cost. */
const SIZES = [10, 40] as const;

/** What is known of a record, by the document that its type has. */
export function Facts({ type, ...props }: FactsProps) {
  switch (type) {
    case "PERSON":
      return <Asked {...props} document={EntityPersonDocument} read={({ person }) => person && personFacts(person)} />;
    case "GROUP":
      return <Asked {...props} document={EntityGroupDocument} read={({ group }) => group && groupFacts(group)} />;
    case "PLACE":
      return <Asked {...props} document={EntityPlaceDocument} read={({ place }) => place && placeFacts(place)} />;
    case "EVENT":
      return <Asked {...props} document={EntityEventDocument} read={({ event }) => event && eventFacts(event)} />;
    case "SOURCE":
      return <Asked {...props} document={EntitySourceDocument} read={({ source }) => source && sourceFacts(source)} />;
    case "STATEMENT":
      return (
        <Asked
          {...props}
          document={EntityStatementDocument}
          read={({ statement }) => statement && statementFacts(statement)}
        />
      );
    case "QUANTITY_CLAIM":
      return (
        <Asked
          {...props}
          document={EntityQuantityClaimDocument}
          read={({ quantityClaim }) => quantityClaim && claimFacts(quantityClaim)}
        />
      );
  }
}

interface AskedProps<Data> extends Omit<FactsProps, "type"> {
  readonly document: TypedDocumentString<Data, { readonly id: string; readonly first: number }>;
  readonly read: (data: Data) => readonly FactGroup[] | null | undefined;
}

function Asked<Data>({ id, document, read, onOpen, onEvidence }: AskedProps<Data>) {
  const [size, setSize] = useState<number>(SIZES[0]);
  const asked = useAsked(document, { id, first: size });
  if (asked.state !== "ready") return <Unready asked={asked}>what is known</Unready>;
  const larger = SIZES.find((other) => other > size);
  const onMore = larger === undefined ? undefined : () => setSize(larger);
  return <FactList groups={read(asked.data) ?? []} {...{ onOpen, onEvidence, onMore }} />;
}

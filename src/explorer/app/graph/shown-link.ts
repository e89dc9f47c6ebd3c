import type { Confidence, Marking, RelationshipType, ShownLinkFragment } from "../../../generated/operations";
import { doubtWords, linkWords } from "../records/words";

/** A relationship between two records that are shown. */
export interface ShownLink {
  readonly id: string;
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly start: string;
  readonly end: string;
  readonly confidence: Confidence;
  readonly marking: Marking;
}

/** A relationship as the API answers it. */
export function readLink(answered: ShownLinkFragment): ShownLink {
  const { relationshipId, start, end, ...rest } = answered;
  return {
    id: relationshipId,
    relationship: rest.relationship,
    role: rest.role,
    start: start.id,
    end: end.id,
    confidence: rest.confidence,
    marking: rest.marking,
  };
}

/** The kind of a link as the legend counts it. */
export function linkKey({ relationship, role }: Pick<ShownLink, "relationship" | "role">): string {
  return role === null ? relationship : `${relationship}/${role}`;
}

/** Whether a link is one of which the sources themselves are not sure, or which they allege. */
export function isUnsure({ role, confidence }: Pick<ShownLink, "role" | "confidence">): boolean {
  return confidence === "POSSIBLE" || confidence === "DOUBTFUL" || (role?.startsWith("ALLEGED") ?? false);
}

/** What a link says, from its start, or from its other end: "alleged perpetrator of (possible)". */
export function sayLink(link: Pick<ShownLink, "relationship" | "role" | "confidence">, outgoing = true): string {
  const words = linkWords(link.relationship, link.role, outgoing);
  const doubt = doubtWords(link.confidence);
  return doubt === null ? words : `${words} (${doubt})`;
}

import type { Confidence, Marking, RelationshipType, ShownLinkFragment } from "../../../generated/operations";

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

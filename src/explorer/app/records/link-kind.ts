import type { LinkDirection, RecordType, RelationshipType } from "../../../generated/operations";

/** A row of a record's link summary: one kind of relationship, seen from the record, and how many there are. */
export interface LinkKind {
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly direction: LinkDirection;
  /** Of what it leads to. */
  readonly type: RecordType;
  readonly count: number;
}

/** What is to be shown in the graph: a record, and what these kinds of relationships lead to from it. */
export interface ShowChoice {
  readonly id: string;
  readonly links: readonly LinkKind[];
}

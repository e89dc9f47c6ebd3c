import type { Parameter } from "../cypher/statement.js";
import type { NodeType, RelationshipType } from "../model/model.js";
import type { Place } from "./import-source.js";

/** Stored properties by their name, as they travel to the store. */
export type StoredProperties = Readonly<Record<string, Parameter>>;

/** A line that fits the model. */
export type CheckedRecord = CheckedNode | CheckedRelationship;

/** A node line that fits the model. */
export interface CheckedNode {
  readonly kind: "node";
  readonly place: Place;
  readonly type: NodeType;
  readonly id: string;
  /** All but `createdAt`, `updatedAt` and the search form. */
  readonly properties: StoredProperties;
  readonly owned: readonly OwnedNode[];
  readonly citations: readonly CheckedCitation[];
}

/** A relationship line that fits the model; whether its ends do is another check. */
export interface CheckedRelationship {
  readonly kind: "relationship";
  readonly place: Place;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  /** Tells apart relationships of one type between the same ends. */
  readonly key: string;
  /** All but `createdAt`, `updatedAt`. */
  readonly properties: StoredProperties;
  readonly citations: readonly CheckedCitation[];
}

/** A name or identifier, and the relationship by which its owner has it. */
export interface OwnedNode {
  readonly relationship: string;
  readonly type: NodeType;
  readonly id: string;
  readonly properties: StoredProperties;
}

/** A citation by its content, which its id is derived from: records with the same citation share one node. */
export interface CheckedCitation {
  readonly id: string;
  readonly source: string;
  readonly statement: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly retrievedAt: string | null;
}

/** How a record stands in the list of what a citation is cited by: a node by its id. */
export function referenceOf(record: CheckedRecord): string {
  return record.kind === "node" ? record.id : relationshipReference(record);
}

/**
 * How a relationship stands in the list of what a citation is cited by, beside the ids of records: what finds it again, each
 * on a line, which no id has.
 */
export function relationshipReference({ type, start, end, key }: CheckedRelationship): string {
  return ["relationship", type.name, start, end, key].join("\n");
}

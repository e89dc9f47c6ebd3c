import type { NodeType, RelationshipType } from "../model/model.js";
import type { Value } from "../store/store.js";

/** Values by the names of the model's properties; what is not stored is not there. */
export type Values = Readonly<Record<string, Value>>;

/** A record of the graph with all that belongs to it, as exports write it. */
export interface ExportedNode {
  readonly type: NodeType;
  readonly id: string;
  readonly values: Values;
  /** Names and identifiers by the field they are read under, in an order of their own that every store gives. */
  readonly owned: ReadonlyMap<string, readonly Values[]>;
  readonly citations: readonly ExportedCitation[];
}

/** A relationship between two records, as exports write it. */
export interface ExportedRelationship {
  readonly type: RelationshipType;
  readonly start: End;
  readonly end: End;
  /** Tells apart relationships of one type between the same ends; empty where there is one. */
  readonly key: string;
  readonly values: Values;
  readonly citations: readonly ExportedCitation[];
}

/** What stands at an end of a relationship. */
export interface End {
  readonly id: string;
  readonly type: NodeType;
}

/** What a record or a relationship rests on; what is not said is null. */
export interface ExportedCitation {
  readonly source: string;
  readonly statement: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly retrievedAt: string | null;
}

/**
 * A graph as an export reads it: what a viewer may see, or a part of that, a page at a time, each no larger than so many
 * records. Reading again gives the same order: by type, by id; relationships by their start, type, end and key.
 */
export interface ReadableGraph {
  /** The types of node, in the order in which they are read. */
  readonly nodeTypes: readonly NodeType[];
  /** The types of relationship between records. */
  readonly relationshipTypes: readonly RelationshipType[];
  /** The nodes of a type. */
  nodes(type: NodeType): AsyncIterable<readonly ExportedNode[]>;
  /** The relationships whose ends are in the graph; of one type, where it is given. */
  relationships(type?: RelationshipType): AsyncIterable<readonly ExportedRelationship[]>;
}

import type { AttestError } from "../errors.js";
import type { BucketUnit } from "../record/buckets.js";

/** How a row becomes an object of the response: its fields, in their order, by the object's type. */
export type ObjectShape =
  | { readonly kind: "fields"; readonly fields: readonly FieldShape[]; readonly slots?: readonly ObjectShape[] }
  /** The type is told by the row's labels. */
  | {
      readonly kind: "byType";
      readonly byType: ReadonlyMap<string, readonly FieldShape[]>;
      /** What clients want of the row where a rule answers it, by the number of the selection. */
      readonly slots?: readonly ObjectShape[];
    };

/** One field of the response. `coordinate` is `Event.name`, for messages. */
export interface FieldShape {
  readonly responseKey: string;
  readonly coordinate: string;
  readonly required: boolean;
  readonly value: ValueShape;
}

export type ValueShape =
  /** A stored value, as it is. */
  | { readonly kind: "property"; readonly on: "node" | "edge"; readonly key: string; readonly list: boolean }
  | { readonly kind: "date"; readonly on: "node" | "edge"; readonly key: string; readonly fields: readonly DateField[] }
  | { readonly kind: "constant"; readonly value: string }
  /** The one node of a list, or null. */
  | { readonly kind: "one"; readonly on: "node" | "edge"; readonly key: string; readonly shape: ObjectShape }
  /** The nodes of these ids, in their order. */
  | {
      readonly kind: "byIds";
      readonly key: string;
      readonly shape: ObjectShape;
      readonly ids: (variables: Readonly<Record<string, unknown>>) => unknown;
    }
  /** The nodes of a list, as they are. */
  | { readonly kind: "plainList"; readonly on: "node" | "edge"; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: "connection"; readonly key: string; readonly connection: ConnectionShape }
  /** How many relationships a node has, by what they are. */
  | { readonly kind: "links"; readonly fields: readonly NamedField[] }
  | { readonly kind: "search"; readonly key: string; readonly fields: readonly SearchField[] }
  | ComputedShape
  /** The row's own node, under a field of the relationship that leads to it. */
  | { readonly kind: "self"; readonly shape: ObjectShape }
  /** The opaque id of the row's relationship. */
  | { readonly kind: "relationshipId" }
  /** Answered by introspection, beside the store. */
  | { readonly kind: "introspection" }
  /** An argument of the field was refused. */
  | { readonly kind: "failed"; readonly error: AttestError };

export type SearchField = { readonly responseKey: string } & (
  | { readonly kind: "nodes"; readonly shape: ObjectShape }
  | { readonly kind: "edges"; readonly fields: readonly SearchEdgeField[] }
  | { readonly kind: "pageInfo"; readonly fields: readonly NamedField[] }
  | ({ readonly kind: "facets" } & SearchFacetsShape)
  | { readonly kind: "totalCount" | "truncated" }
  | { readonly kind: "constant"; readonly value: string }
);

export type SearchEdgeField = { readonly responseKey: string } & (
  | { readonly kind: "node"; readonly shape: ObjectShape }
  | { readonly kind: "leaf"; readonly name: string }
  | { readonly kind: "snippet"; readonly fields: readonly NamedField[] }
);

/** How what is read of a search's offers is counted. */
export interface SearchFacetsShape {
  readonly by: readonly string[];
  readonly shape: ObjectShape;
  readonly size: (variables: Readonly<Record<string, unknown>>) => number;
  readonly fields: readonly FacetField[];
}

/** A field that a rule answers from what it reads: the row's objects shaped as `reads` says. */
export interface ComputedShape {
  readonly kind: "computed";
  /** The coordinate by which the rule is found. */
  readonly rule: string;
  readonly reads: ObjectShape;
  readonly args: (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly result: ResultShape;
  /** The exploration whose finds it answers, where it is one. */
  readonly exploration?: string;
}

/** How what a rule answers becomes the response. */
export type ResultShape =
  /** What may not be null. */
  | { readonly kind: "required"; readonly of: ResultShape }
  | { readonly kind: "list"; readonly of: ResultShape }
  | { readonly kind: "leaf" }
  /** A date, answered as its EDTF text. */
  | { readonly kind: "date"; readonly fields: readonly DateField[] }
  /** A node that the rule has read: answered as the object that it was given. */
  | { readonly kind: "node"; readonly slot: number }
  | { readonly kind: "object"; readonly typeName: string; readonly fields: readonly ResultField[] };

export interface ResultField {
  readonly responseKey: string;
  readonly name: string;
  readonly coordinate: string;
  readonly value: ResultShape;
}

export interface DateField {
  readonly responseKey: string;
  readonly name: string;
  /** The language of a label; null where none is asked for. */
  readonly locale: ((variables: Readonly<Record<string, unknown>>) => unknown) | null;
}

/** How the rows of a list become a connection. */
export interface ConnectionShape {
  readonly order: string;
  readonly backward: boolean;
  readonly paged: boolean;
  readonly size: (variables: Readonly<Record<string, unknown>>) => number;
  readonly fields: readonly ConnectionField[];
}

export type ConnectionField = { readonly responseKey: string } & (
  | { readonly kind: "nodes"; readonly shape: ObjectShape }
  | { readonly kind: "edges"; readonly fields: readonly EdgeField[] }
  | { readonly kind: "pageInfo"; readonly fields: readonly NamedField[] }
  | { readonly kind: "totalCount" }
  | { readonly kind: "facets"; readonly facets: readonly FacetShape[] }
  | { readonly kind: "constant"; readonly value: string }
);

/** How the counts of a facet become an object of the response. */
export interface FacetShape {
  readonly key: string;
  readonly path: string;
  /** Into which buckets dates are counted; null for all other values. */
  readonly buckets: { readonly unit: BucketUnit; readonly mode: "SPREAD" | "EARLIEST" } | null;
  readonly size: (variables: Readonly<Record<string, unknown>>) => number;
  readonly fields: readonly FacetField[];
}

/** A field of a facet; `of`: what is asked of each of its values. */
export interface FacetField extends NamedField {
  readonly of: readonly NamedField[] | null;
}

export type EdgeField =
  | { readonly kind: "node"; readonly responseKey: string; readonly shape: ObjectShape }
  | { readonly kind: "cursor"; readonly responseKey: string }
  | {
      readonly kind: "relationshipId";
      readonly responseKey: string;
      /** Null where the list is of several: the row says which. */
      readonly type: string | null;
    }
  | { readonly kind: "value"; readonly field: FieldShape };

/** A plain field: what it is called, and what the response calls it. */
export interface NamedField {
  readonly responseKey: string;
  readonly name: string;
}

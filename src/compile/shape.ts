import type { AttestError } from "../errors.js";

/** How a row becomes an object of the response: its fields, in their order, by the object's type. */
export type ObjectShape =
  | { readonly kind: "fields"; readonly fields: readonly FieldShape[] }
  /** The type is told by the row's labels. */
  | { readonly kind: "byType"; readonly byType: ReadonlyMap<string, readonly FieldShape[]> };

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
  /** Answered by introspection, beside the store. */
  | { readonly kind: "introspection" }
  /** An argument of the field was refused. */
  | { readonly kind: "failed"; readonly error: AttestError };

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
  | { readonly kind: "pageInfo"; readonly fields: readonly PageInfoField[] }
  | { readonly kind: "totalCount" }
  | { readonly kind: "constant"; readonly value: string }
);

export type EdgeField =
  | { readonly kind: "node"; readonly responseKey: string; readonly shape: ObjectShape }
  | { readonly kind: "cursor"; readonly responseKey: string }
  | {
      readonly kind: "relationshipId";
      readonly responseKey: string;
      readonly type: string;
    }
  | { readonly kind: "value"; readonly field: FieldShape };

export interface PageInfoField {
  readonly responseKey: string;
  readonly name: string;
}

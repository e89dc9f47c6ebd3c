import type { NodeType, Property, RelationshipType } from "../../model/model.js";
import type { DateFormat } from "./date-format.js";
import type { Template } from "./template.js";

/** What a field, an id or a name of the mapping is given. */
export type Value =
  | { readonly kind: "constant"; readonly value: unknown }
  | { readonly kind: "template"; readonly template: Template }
  /** The first that is not empty. */
  | { readonly kind: "first"; readonly values: readonly Value[] }
  /** The value that the text of a template chooses; null where the row is then refused. */
  | {
      readonly kind: "choice";
      readonly template: Template;
      readonly among: ReadonlyMap<string, Value>;
      readonly otherwise: Value | null;
    }
  | DateValue
  /** Objects or values, of which each may stand for several, or for none. */
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

/** A date, or the span from one to another, or some day between two. */
export interface DateValue {
  readonly kind: "date";
  readonly place: string;
  readonly form: "date" | "span" | "between";
  readonly start: Value | null;
  readonly end: Value | null;
  /** Ways to write a date; EDTF where there are none. */
  readonly formats: readonly DateFormat[];
  /** How finely it is known at most: a DatePrecision. */
  readonly precision: Value | null;
  /** `~`, `?` or `%`. */
  readonly mark: Value | null;
}

/** What it takes for something to be made, and how often. */
export interface Guard {
  /** All of these hold. */
  readonly only: readonly Condition[];
  /** None of these holds. */
  readonly skip: readonly Condition[];
  /** Lists that are gone through side by side, by the name that each item has meanwhile. */
  readonly each: readonly (readonly [name: string, value: Value])[];
  /** Names for values, each of which may use those before it. */
  readonly names: readonly (readonly [name: string, value: Value])[];
}

/** That a template is empty, is not empty, or is one of some texts. */
export interface Condition {
  readonly template: Template;
  /** Null stands for an empty value; without a list the template must not be empty. */
  readonly among: ReadonlySet<string | null> | null;
}

export interface ListItem {
  readonly guard: Guard;
  readonly value:
    | { readonly kind: "value"; readonly value: Value }
    | { readonly kind: "object"; readonly fields: readonly FieldValue[] };
}

/** A field of a record, or of an object within one. */
export interface FieldValue {
  readonly name: string;
  readonly value: Value;
  /** The type of the field's values, which decides how text becomes a number; null where they are read as they are. */
  readonly property: Property | null;
  /** Which node it names, where it holds the id of one; its value is then not looked at. */
  readonly reference: Reference | null;
}

/** What a row becomes. */
export type RecordRule = NodeRule | RelationshipRule | GroupRule;

export interface NodeRule {
  readonly kind: "node";
  readonly place: string;
  readonly guard: Guard;
  readonly type: NodeType;
  readonly id: Reference;
  readonly fields: readonly FieldValue[];
  readonly once: boolean;
}

export interface RelationshipRule {
  readonly kind: "relationship";
  readonly place: string;
  readonly guard: Guard;
  readonly type: RelationshipType;
  readonly start: Reference;
  readonly end: Reference;
  readonly key: Value | null;
  readonly fields: readonly FieldValue[];
  readonly once: boolean;
}

export interface GroupRule {
  readonly kind: "group";
  readonly guard: Guard;
  readonly make: readonly RecordRule[];
}

/**
 * A node that a record names or is: by an id made of the mapping's scope, by the id that it has in the graph, or by what another
 * register calls it.
 */
export type Reference =
  | { readonly kind: "scoped" | "given"; readonly value: Value }
  | { readonly kind: "identifier"; readonly scheme: Value; readonly value: Value };

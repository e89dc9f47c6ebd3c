/** The graph that the SDL describes. */
export interface Model {
  /** Types and interfaces alike, by name. */
  readonly nodeTypes: ReadonlyMap<string, NodeType>;
  readonly relationshipTypes: ReadonlyMap<string, RelationshipType>;
  /** The fields of relationships, by the name of their `@relationshipProperties` type; `Relationship` holds Record's alone. */
  readonly relationshipProperties: ReadonlyMap<string, RelationshipProperties>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Scalars, and types that hold no node (FuzzyDate, what computed fields answer), as SDL: clients see them as they are. */
  readonly valueTypes: readonly string[];
  /** What search results are counted by: for each name the fields, of their types, that say it. */
  readonly searchFacets: ReadonlyMap<string, readonly SearchFacet[]>;
  /** For each type that is of one time alone, the date that says which. */
  readonly moments: ReadonlyMap<string, Property>;
  /** The root fields that a rule answers, by name. */
  readonly rootFields: ReadonlyMap<string, ComputedField>;
}

/** A type whose nodes bear `label`, or an interface whose implementing types' nodes bear it. */
export interface NodeType {
  readonly kind: "object" | "interface";
  readonly name: string;
  readonly description: string;
  readonly label: string;
  /** The list's name (`people`); null where there is no list. */
  readonly plural: string | null;
  /** Reached from one owner alone, as a plain list: Name, Identifier, Citation. */
  readonly owned: boolean;
  readonly interfaces: readonly string[];
  /** The names of the object types it stands for: itself, or those that implement it. */
  readonly objects: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly traversals: ReadonlyMap<string, Traversal>;
  /** The fields that a rule answers, by name. One that is a property too is computed where it is given an argument. */
  readonly computed: ReadonlyMap<string, ComputedField>;
  /** The fields that answer what rests on a node, by name. */
  readonly cited: ReadonlyMap<string, CitedField>;
}

/** A field that answers the records and relationships whose citations lead to a node. */
export interface CitedField {
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  /** The relationship's type by which citations lead to it. */
  readonly relationship: string;
}

/** A field that search results are counted by. */
export interface SearchFacet {
  readonly type: string;
  readonly field: string;
  /** The field of what it leads to that leads to what is counted; null where it leads there itself. */
  readonly through: string | null;
}

/** A field that a rule answers from what it reads of the graph; nothing of it is stored. */
export interface ComputedField {
  readonly name: string;
  readonly description: string;
  /** The type or interface that declares it: with the name its coordinate, by which its rule is found. */
  readonly owner: string;
  /** Its arguments and its type, as SDL. */
  readonly sdl: string;
  readonly required: boolean;
  /** What it counts the independent ones of, so that lists can be filtered by it; null where it is no such number. */
  readonly independent: Independence | null;
}

/** Of the nodes that `ways` leads to, how many can be named so that no two reach the same node by `origins`. */
export interface Independence {
  readonly ways: readonly string[];
  readonly origins: string;
}

/** A value that a node or relationship carries. */
export interface Property {
  readonly name: string;
  readonly description: string;
  readonly type: PropertyType;
  readonly required: boolean;
  readonly list: boolean;
  /** The stored property that orders it: its own name unless it has a sort key. */
  readonly sortKey: string;
  /** How much full-text search counts it; null where search does not read it. */
  readonly searchWeight: number | null;
  /** The stored properties of it that an index serves. */
  readonly indexedKeys: readonly string[];
}

export type PropertyType =
  | { readonly kind: "id" }
  | { readonly kind: "string" }
  | { readonly kind: "int" }
  | { readonly kind: "float" }
  | { readonly kind: "boolean" }
  | { readonly kind: "dateTime" }
  /** Three stored properties: `x` (the EDTF text), `xEarliest` and `xLatest` (integer seconds). */
  | { readonly kind: "fuzzyDate" }
  | { readonly kind: "enum"; readonly enum: EnumType };

export interface EnumType {
  readonly name: string;
  readonly description: string;
  /** In the order of their declaration, by which they compare. */
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

export type Direction = "OUT" | "IN" | "BOTH";

/** A field that leads from a node to others. */
export interface Traversal {
  readonly name: string;
  readonly description: string;
  /** The type or interface that declares the field. */
  readonly owner: string;
  /** The name of the type or interface at the other end. */
  readonly target: string;
  /** Whether it leads to any number of nodes, or to one at most. */
  readonly many: boolean;
  readonly required: boolean;
  readonly via: RelationshipVia | ReferenceVia;
}

export interface RelationshipVia {
  readonly kind: "relationship";
  /** One type, or several that are read as one list. */
  readonly types: readonly [string, ...string[]];
  readonly direction: Direction;
  /** ANY: from zero steps as a filter, from one as a field, at most 16. */
  readonly depth: "ONE" | "ANY";
  /** The relationship's own fields; null between an owner and what it owns, and for depth ANY. */
  readonly properties: RelationshipProperties | null;
  /** The relationship's fields by which a to-one traversal chooses among several, best first. */
  readonly prefer: readonly string[];
}

/** Owned nodes found by the ids that a record keeps in a property. */
export interface ReferenceVia {
  readonly kind: "reference";
  readonly property: string;
}

/** A kind of relationship, and what stands at its ends. */
export interface RelationshipType {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly properties: RelationshipProperties | null;
}

/** The fields that a relationship carries: its own, and Record's. */
export interface RelationshipProperties {
  readonly name: string;
  readonly description: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** Record's citations, which nodes and relationships reach alike. */
  readonly traversals: ReadonlyMap<string, Traversal>;
  /** The name of the field that says in which role or of what kind the relationship is; null where none does. */
  readonly role: string | null;
}

/** How many relationships a traversal of depth ANY follows at most. */
export const MAX_STEPS = 16;

/** The stored properties of a date: its text, and the bounds of the span it may cover. */
export function dateKeys(name: string): { readonly edtf: string; readonly earliest: string; readonly latest: string } {
  return { edtf: name, earliest: `${name}Earliest`, latest: `${name}Latest` };
}

/** Under which names a property's value is stored, and what is derived from it beside: a date's bounds, a sort key. */
export function storedKeys({ name, type, sortKey }: Property): readonly string[] {
  if (type.kind === "fuzzyDate") return Object.values(dateKeys(name));
  return sortKey === name ? [name] : [name, sortKey];
}

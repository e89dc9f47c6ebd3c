import type { FieldNode } from "graphql";
import type { Parameter } from "../cypher/statement.js";
import type { NodeType, Property, RelationshipVia, Traversal } from "../model/model.js";
import type { ObjectShape } from "./shape.js";

/** An operation's variables, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** A value that is known when the operation is asked: read from its variables, or constant. */
export type Operand = (variables: Variables) => Parameter;

/** What the compiler makes of an operation: the lists to read, and how their rows become the response. */
export interface OperationPlan {
  /** One for each root field that reads the graph. */
  readonly lists: readonly ListPlan[];
  readonly searches: readonly SearchPlan[];
  readonly explorations: readonly ExplorationPlan[];
  readonly shape: ObjectShape;
}

/** An exploration: statements that follow one another find records and relationships, which are then read as lists. */
export interface ExplorationPlan {
  /** What names it among those of the operation, and what its lists are called by. */
  readonly key: string;
  readonly path: string;
  /** The coordinate of the field, by which what explores for it is found. */
  readonly rule: string;
  /** The field's arguments, coerced. */
  readonly args: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** The fields of the answer that are selected: what no one asks for need not be found. */
  readonly selected: ReadonlySet<string>;
  /** The steps that may be followed, away from a record and to it; and the same against their direction, from where they lead. */
  readonly steps: readonly StepPlan[];
  readonly stepsBack: readonly StepPlan[];
  /** Every step, for how many there are. */
  readonly every: readonly StepPlan[];
  /** What a record must be that is reached and is no end of the way. */
  readonly reached: FilterPlan;
  /** What a statement must be that stands between two records. */
  readonly between: FilterPlan;
  /** What a record must be that is asked for by its id. */
  readonly asked: FilterPlan;
  /** From a record to the sources it cites. */
  readonly citing: readonly Hop[];
  /** What rests on a source. */
  readonly cited: Extract<StartPlan, { kind: "cited" }>;
  /** What is read of the records and of the relationships that are found. */
  readonly records: ListPlan | null;
  readonly links: ListPlan | null;
  /** What must be right of the arguments. Each throws BAD_USER_INPUT. */
  readonly checks: readonly Operand[];
}

/** A step to other records one way. */
export interface StepPlan {
  readonly outgoing: boolean;
  readonly hop: Hop;
}

/** A search: what a text index offers is ranked by our own score when it has been read. */
export interface SearchPlan {
  /** What its offers are called in the answer. */
  readonly key: string;
  readonly path: string;
  /** What is searched for. */
  readonly query: (variables: Variables) => string;
  /** The markings whose indexes are asked; null: all. */
  readonly markings: readonly string[] | null;
  /** What a record must be. */
  readonly where: FilterPlan;
  /** Whether facets are asked for, which read each offer. */
  readonly isCounted: boolean;
  /** Whether the client says anything of that. */
  readonly isFiltered: boolean;
  readonly target: NodeType;
  /** What is read of each offer: for facets, and all of a page's node that leads nowhere. */
  readonly offer: NodePlan;
  readonly first: (variables: Variables) => number;
  /** The score and the id after which the page begins; null at the start. */
  readonly after: (variables: Variables) => { readonly score: number; readonly id: string } | null;
  /**
   * What is read of the page's nodes: of those that the engine thinks best, before it is known which they are. Its rows are
   * read only where they lead to lists; else each offer has them.
   */
  readonly page: ListPlan;
}

/** Nodes to be read in order, and what of each: a root list, a traversal, or a single node (a list of one). */
export interface ListPlan {
  /** What its rows are called in its parent's row; unique there. */
  readonly key: string;
  /** The response path that first asked for it, for the errors of its arguments: `events.nodes.places`. */
  readonly path: string;
  readonly start: StartPlan;
  readonly target: NodeType;
  /** The object types of the parent that it is read for; null: all. */
  readonly only: readonly string[] | null;
  readonly where: FilterPlan;
  readonly order: readonly OrderPlan[];
  readonly page: PagePlan;
  readonly node: NodePlan;
  /** What to read of the relationship; null where nothing is. */
  readonly edge: EdgePlan | null;
  /** Whether the nodes are read at all, or only counted. */
  readonly rows: boolean;
  readonly total: boolean;
  /** Counts of the whole list by a value of its nodes, or of what they lead to. */
  readonly facets: readonly FacetPlan[];
  readonly cursors: boolean;
  /** Whether the rule of a computed field reads it: it is then a part of that field, and no step of its own. */
  readonly ruled: boolean;
}

/** Counts a list's nodes by a value. */
export interface FacetPlan {
  /** What its counts are called in the parent's row; unique there. */
  readonly key: string;
  /** From the list's node to where the value is. */
  readonly hops: readonly Hop[];
  readonly value: FacetValuePlan;
  /** What a node is that has no such value; null where every node has one. */
  readonly missing: FilterPlan | null;
  /** How many values are answered, at most. */
  readonly size: (variables: Variables) => number;
}

/** A step from nodes to others, and what those must be. */
export interface Hop {
  readonly via: Traversal["via"];
  readonly target: NodeType;
  readonly where: FilterPlan;
}

export type FacetValuePlan =
  | { readonly kind: "property"; readonly key: string; readonly list: boolean }
  /** A node, by its id, and a property that says what it is; null where none does. */
  | { readonly kind: "node"; readonly label: string | null }
  /** A date, by its bounds: buckets are made of them when the answer is shaped. */
  | { readonly kind: "date"; readonly key: string };

/** Where the nodes come from. */
export type StartPlan =
  | { readonly kind: "label" }
  /** What a search has offered, the best first as the engine sees it. */
  | { readonly kind: "offered" }
  /** The relationships that an exploration has found: the ids of the ends from which they are looked for, and their references. */
  | {
      readonly kind: "links";
      readonly near: Operand;
      readonly wanted: Operand;
      readonly markings: readonly string[] | null;
    }
  /** Records of the same type whose names are like those of the one of this id, by a text index of these markings. */
  | { readonly kind: "alike"; readonly id: Operand; readonly markings: readonly string[] | null }
  /** The nodes of these ids, in no order. */
  | { readonly kind: "ids"; readonly ids: Operand }
  | { readonly kind: "relationship"; readonly via: RelationshipVia }
  /** The node at the end of one relationship, which is read with it. */
  | { readonly kind: "single"; readonly single: SingleRelationship | null; readonly markings: readonly string[] | null }
  /** The record that the parent refers to, a reference as citations keep them; so does a single relationship that is null. */
  | { readonly kind: "referred" }
  /** What rests on the parent: references to records and relationships, as citations keep them. */
  | {
      readonly kind: "cited";
      readonly relationship: string;
      /** What the citations must be that are looked at. */
      readonly citations: FilterPlan;
      readonly markings: readonly string[] | null;
    }
  /** The node at the start of the relationship that is the parent. */
  | { readonly kind: "startNode" }
  /** Owned nodes whose ids the parent (or the relationship to it) keeps in `property`. */
  | { readonly kind: "reference"; readonly property: string };

/** What finds one relationship: its type, the ids of its ends, and the key that tells it from others between them. */
export interface SingleRelationship {
  readonly type: Operand;
  readonly start: Operand;
  readonly end: Operand;
  readonly key: Operand;
}

export interface PagePlan {
  /** How many nodes the page holds at most. Throws BAD_USER_INPUT below zero. */
  readonly size: (variables: Variables) => number;
  /** Whether the document itself says the size, so that the text may. */
  readonly constant: boolean;
  /** Whether one more is read, to know whether others follow. */
  readonly more: boolean;
  readonly backward: boolean;
  /** The page's edge: the values of the order's terms there, as a parameter each; null at the list's own end. */
  readonly from: readonly Operand[] | null;
  /** How the page is priced: nodes per parent. */
  readonly price: (variables: Variables) => number;
}

/** What is read of a node. */
export interface NodePlan {
  /** The stored properties. */
  readonly keys: readonly string[];
  /** Whether the node's labels are read, to tell its type. */
  readonly labels: boolean;
  /** What of its relationships is counted; null where nothing is. */
  readonly links: LinksPlan | null;
  readonly lists: readonly ListPlan[];
}

/** Counts a node's relationships by type, role, direction and the other end's type: those of these markings; null: all. */
export interface LinksPlan {
  readonly markings: readonly string[] | null;
}

/** What is read of a relationship. */
export interface EdgePlan {
  readonly keys: readonly string[];
  /** The ends' ids and the key: what a relationshipId is made of. */
  readonly identity: boolean;
  /** Its type, where the list is of several. */
  readonly relationship: boolean;
  /** What it says of its role, whatever its type calls that. */
  readonly role: boolean;
  readonly outgoing: boolean;
  /** How many relationships lie between, for depth ANY. */
  readonly depth: boolean;
  readonly lists: readonly ListPlan[];
}

/** Which of the two a property is of. */
export type On = "node" | "edge";

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=" | "IN" | "CONTAINS" | "STARTS WITH";

/** A condition on a node and the relationship that leads to it. Two-valued: true or false, never null. */
export type FilterPlan =
  | { readonly kind: "and"; readonly parts: readonly FilterPlan[] }
  | { readonly kind: "or"; readonly parts: readonly FilterPlan[] }
  | { readonly kind: "not"; readonly part: FilterPlan }
  | {
      readonly kind: "compare";
      readonly on: On;
      readonly key: string;
      readonly comparison: Comparison;
      readonly operand: Operand;
      /** Whether the property may be missing, which fails every comparison. */
      readonly nullable: boolean;
      /** How an index serves it: not, one of many like it, or so rare that a plan may start there. */
      readonly index: "none" | "common" | "rare";
      /** Whether it bounds a number on one side only. */
      readonly open: boolean;
      /** Whether no index shall serve it. */
      readonly unserved?: boolean;
      /** For the parameter's name: `nameEq`. */
      readonly hint: string;
    }
  /** A comparison that is the exact complement of IN, but for missing values. */
  | {
      readonly kind: "notIn";
      readonly on: On;
      readonly key: string;
      readonly operand: Operand;
      readonly nullable: boolean;
      readonly hint: string;
    }
  | { readonly kind: "isNull"; readonly on: On; readonly key: string; readonly isNull: boolean }
  | {
      readonly kind: "has";
      readonly on: On;
      readonly key: string;
      readonly quantifier: "any" | "all";
      readonly operand: Operand;
      readonly hint: string;
    }
  | { readonly kind: "isEmpty"; readonly on: On; readonly key: string; readonly isEmpty: boolean }
  /** `from`: not the node, but the one that the step to it leaves. */
  | { readonly kind: "type"; readonly labels: readonly string[]; readonly from?: boolean }
  /** Of which type the relationship is. */
  | { readonly kind: "linkType"; readonly types: readonly string[] }
  /** That the node's id is a key of a map. */
  | { readonly kind: "member"; readonly of: Operand; readonly hint: string }
  | { readonly kind: "near"; readonly latitude: Operand; readonly longitude: Operand; readonly km: Operand }
  /** Inside the edges of the latitude's band, or on one; see `planPolygon`. */
  | { readonly kind: "inPolygon"; readonly bands: Operand; readonly south: Operand; readonly perDegree: Operand }
  | {
      readonly kind: "related";
      /** Whether it guards what a viewer may not see: it is no condition of the client's. */
      readonly guard?: boolean;
      /** From which of the two: a relationship leads to its citations alone. */
      readonly on: On;
      readonly via: Traversal["via"];
      readonly target: NodeType;
      readonly where: FilterPlan;
      readonly comparison: Exclude<Comparison, "CONTAINS" | "STARTS WITH">;
      /** A constant in the text, or a parameter. */
      readonly count: number | Operand;
      readonly hint: string;
    }
  /** That so many of the nodes that `ways` leads to share no node that `origins` leads to, themselves included. */
  | { readonly kind: "apart"; readonly atLeast: number; readonly ways: readonly Hop[]; readonly origins: Hop }
  /** That the viewer may see the node or the relationship: its marking is one of these. */
  | { readonly kind: "visible"; readonly on: On | "steps"; readonly markings: readonly string[] };

/** Always true. */
export const EVERYTHING: FilterPlan = { kind: "and", parts: [] };

/** All of these, without needless nesting. */
export function conjunction(parts: readonly FilterPlan[]): FilterPlan {
  const flat = parts.flatMap((part) => (part.kind === "and" ? part.parts : part));
  const [only] = flat;
  return flat.length === 1 && only ? only : { kind: "and", parts: flat };
}

/** One term of an order. */
export interface OrderPlan {
  readonly by: OrderTerm;
  readonly descending: boolean;
}

export type OrderTerm =
  | {
      readonly kind: "property";
      readonly on: On;
      readonly key: string;
      readonly value: Property["type"]["kind"];
      readonly nullable: boolean;
      readonly indexed: boolean;
    }
  | {
      readonly kind: "rank";
      readonly on: On;
      readonly key: string;
      readonly values: readonly (string | boolean)[];
      readonly nullable: boolean;
    }
  | { readonly kind: "related"; readonly via: RelationshipVia; readonly target: NodeType; readonly where: FilterPlan }
  | { readonly kind: "depth" }
  /** Which end the relationship starts at: two of one key may run both ways. */
  | { readonly kind: "start" }
  /** Of which type the relationship is, where the list is of several. */
  | { readonly kind: "type" }
  /** How citations refer to what cites them. */
  | { readonly kind: "reference" };

/** A group of field nodes that share a response key. */
export type FieldGroup = readonly FieldNode[];

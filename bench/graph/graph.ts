/** A stored value: a bigint is an integer. */
export type Stored = string | number | bigint | boolean | readonly string[];

export type Properties = Readonly<Record<string, Stored>>;

/** The nodes of a type: their stored properties, `id` among them. */
export interface NodeGroup {
  readonly type: string;
  readonly rows: readonly Properties[];
}

export interface Relationship {
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

/** The relationships of a type. `plain` ones, between an owner and what it owns, carry a key alone. */
export interface RelationshipGroup {
  readonly type: string;
  readonly rows: readonly Relationship[];
}

/** A graph as Attest stores it. */
export interface Graph {
  readonly nodes: readonly NodeGroup[];
  readonly relationships: readonly RelationshipGroup[];
}

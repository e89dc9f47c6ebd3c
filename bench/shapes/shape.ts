/** What the shapes ask about, found in the graph once it is loaded. */
export interface Facts {
  /** The name of a group with few members, which no other group has. */
  readonly groupName: string;
  /** The last event of the first twenty pages of 50, by its date: where the next page begins. */
  readonly edge: { readonly when: number; readonly id: string };
  /** The same as Attest's cursor. */
  readonly cursor: string;
}

/** A GraphQL request. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A statement with its parameters, integers as bigints. */
export interface HandWritten {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One thing that clients ask for, in the best form of each of the three. */
export interface Shape {
  readonly name: string;
  /** For Attest, and for the hand-written statement, which answers the same request. */
  readonly attest: (facts: Facts) => Request;
  /** One row with one column `data`, the response as it is. */
  readonly handWritten: (facts: Facts) => HandWritten;
  /** For `@neo4j/graphql`: the same rows under its own schema, without anything that was not asked for. */
  readonly rival: (facts: Facts) => Request;
  /** Its response in Attest's form. */
  readonly fromRival: (data: Json) => Json;
}

/** A response, read loosely: it is compared, and taken apart by the shapes that know it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** Long enough that the graph at 25,000 nodes has such a page: twenty pages of 50. */
export const PAGES_BEFORE = 20;

/** What the shapes ask about: records and values that the graph has. */
export interface Facts {
  readonly event: string;
  readonly person: string;
  /** The group that most statements are about. */
  readonly hub: string;
  /** A kind of events, and a year that some of them lie in. */
  readonly listed: { readonly kind: string; readonly year: number };
  /** The kind of events that are read with what hangs on them, and counted after a year. */
  readonly counted: { readonly kind: string; readonly after: number };
  readonly groupKind: string;
  /** What leads from those who took part in events to few others, and the name of one of these, which no other has. */
  readonly twoHops: TwoHops;
  /** The last event of some pages of 50, by its date: where the next page begins. */
  readonly edge: { readonly when: number; readonly id: string };
  /** The same as Attest's cursor. */
  readonly cursor: string;
}

export type TwoHops =
  | { readonly field: "memberOf"; readonly type: "MEMBER_OF"; readonly label: "Group"; readonly name: string }
  | { readonly field: "basedIn"; readonly type: "BASED_IN"; readonly label: "Place"; readonly name: string };

/** The second at which a year begins (UTC). */
export function secondOf(year: number): bigint {
  return BigInt(Date.UTC(year, 0, 1) / 1_000);
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

/**
 * A value that may travel as a parameter. A `bigint` is an INTEGER and a `number` a FLOAT on every engine, since to
 * Neo4j a JavaScript number is a float: `LIMIT $first` is refused as 2.0, and 973 would be stored as 973.0.
 */
export type Parameter =
  | null
  | boolean
  | string
  | number
  | bigint
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

/** A Cypher statement: its text, and the values its parameters stand for. */
export interface Statement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, Parameter>>;
}

import type { TableLookup } from "./table.js";

/** What the templates of a record see: the row, and the names that the mapping gave to values. */
export interface Scope {
  readonly row: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, unknown>>;
  readonly tables: ReadonlyMap<string, TableLookup>;
  /** The id in the graph of what the mapping calls so. */
  readonly idOf: (external: string) => string;
}

/** The scope with more names. */
export function withNames(scope: Scope, names: Readonly<Record<string, unknown>>): Scope {
  return { ...scope, names: { ...scope.names, ...names } };
}

import type { GraphQLError } from "graphql";
import type { Variables } from "../compile/plan.js";
import type { FieldShape, ObjectShape } from "../compile/shape.js";
import type { RankedSearch } from "./search/rank-search.js";
import type { Rule } from "./computed/rule.js";
import type { Found } from "./explore/exploring.js";
import type { Row } from "./row.js";

/** An object of the response. */
export type ResponseObject = Record<string, unknown>;

/** Where in the response a value stands; built backwards, and only read for errors. */
export interface Path {
  readonly before: Path | null;
  readonly key: string | number;
}

/** What shaping one answer keeps. */
export interface Shaping {
  readonly variables: Variables;
  readonly introspected: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** What searches have found, by their keys. */
  readonly searches: ReadonlyMap<string, RankedSearch>;
  /** What explorations have found, by their keys. */
  readonly found: ReadonlyMap<string, Found>;
  /** The names of the object types. */
  readonly types: ReadonlySet<string>;
  /** What rules have read: the row of each object, and what clients want of it. */
  readonly origins: WeakMap<object, { readonly row: Row; readonly slots: readonly ObjectShape[] }>;
  /** Objects hold connections that hold objects: the two meet here. */
  readonly shapeObject: (
    shaping: Shaping,
    shape: ObjectShape,
    row: Row,
    path: Path | null,
  ) => ResponseObject | typeof MISSING | null;
  readonly shapeField: (shaping: Shaping, field: FieldShape, row: Row, before: Path | null) => unknown;
}

/** A value that must be there is not: the nearest field that may be null becomes so (GraphQL, October 2021, 6.4.4). */
export const MISSING = Symbol("missing");

/** Sets a field of the response. An alias may be called `__proto__`; assigned plainly, it would be lost. */
export function put(object: ResponseObject, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}

/** The rows of a list as objects of the response. */
export function shapeList(shaping: Shaping, shape: ObjectShape, rows: readonly Row[], path: Path): unknown {
  const objects: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const object = shaping.shapeObject(shaping, shape, row, { before: path, key: index });
    if (object === MISSING) return MISSING;
    objects.push(object);
  }
  return objects;
}

/** A path as an error of the response gives it. */
export function pathOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | null = path; at; at = at.before) keys.unshift(at.key);
  return keys;
}

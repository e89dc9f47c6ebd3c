import { AttestError } from "../../src/errors.js";
import type { NaiveGraph } from "./graph.js";
import { fits, type Input } from "./fits.js";
import { compareBy, placeIn, sorted, type NaiveOrder } from "./in-order.js";
import type { Reached } from "./reach.js";
import type { Comparable } from "./value.js";

/** A page of a list, and where it lies in the whole. */
export interface NaivePage {
  readonly rows: readonly Reached[];
  /** The whole list, in its order. */
  readonly whole: readonly Reached[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (reached: Reached) => string;
}

/** Cursors and relationship ids are opaque: the naive ones begin so, and only what they do is compared. */
export const OPAQUE = "naive:";

/** The page that a list's arguments ask for. */
export function pageOf(graph: NaiveGraph, rows: readonly Reached[], order: NaiveOrder, args: Input): NaivePage {
  const where = (args["where"] ?? {}) as Input; // Coerced by the schema.
  const fitting = sorted(
    order,
    rows.filter((row) => fits(graph, row, where)),
  );
  const { first, after, last, before } = sizes(args);
  const beyond = fitting.filter((row) => {
    const place = placeIn(order, row);
    if (after !== null) return compareBy(order, place, readCursor(order, after)) > 0;
    return before === null || compareBy(order, place, readCursor(order, before)) < 0;
  });
  const size = Math.min(last ?? first, beyond.length);
  const isCut = beyond.length > size;
  return {
    rows: last === null ? beyond.slice(0, size) : beyond.slice(beyond.length - size),
    whole: fitting,
    hasNextPage: last === null ? isCut : before !== null,
    hasPreviousPage: last === null ? after !== null : isCut,
    cursorOf: (row) => `${OPAQUE}cursor:${JSON.stringify([order.signature, placeIn(order, row)])}`,
  };
}

/** A field of what says where a page lies. */
export function pageInfoOf(page: NaivePage, field: string): unknown {
  const row = field === "startCursor" ? page.rows[0] : page.rows.at(-1);
  switch (field) {
    case "hasNextPage":
      return page.hasNextPage;
    case "hasPreviousPage":
      return page.hasPreviousPage;
    default:
      return row ? page.cursorOf(row) : null;
  }
}

interface Sizes {
  readonly first: number;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** `first` has a default, which `last` outdoes. */
function sizes(args: Input): Sizes {
  const text = (name: string): string | null => (typeof args[name] === "string" ? args[name] : null);
  const last = typeof args["last"] === "number" ? args["last"] : null;
  const first = typeof args["first"] === "number" ? args["first"] : args["byDefault"];
  return { first: Number(first), after: text("after"), last, before: text("before") };
}

function readCursor(order: NaiveOrder, text: string): readonly Comparable[] {
  const json = text.startsWith(`${OPAQUE}cursor:`) ? text.slice(`${OPAQUE}cursor:`.length) : "[]";
  const [signature, place] = JSON.parse(json) as [string?, (readonly Comparable[])?]; // Written by `pageOf`.
  if (signature !== order.signature || place === undefined)
    throw new AttestError("BAD_CURSOR", "the cursor is of another order");
  return place;
}

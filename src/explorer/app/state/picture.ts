import type { Confidence, RecordType } from "../../../generated/operations";
import type { Brush } from "./brush";

/** Where a record stands, in whole units of the layout. */
export type Position = readonly [x: number, y: number];

/** Which view fills the middle: one of three, or all of them. */
export type View = "graph" | "timeline" | "map" | "together";

/** What the panel shows: a record's page, what it or a relationship rests on, or all that ties two or more records. */
export type Opened =
  | { readonly kind: "record"; readonly id: string }
  | { readonly kind: "evidence"; readonly id: string }
  | { readonly kind: "tie"; readonly ends: readonly string[] };

/** What the legend leaves out. */
export interface Filters {
  readonly typesOff: readonly RecordType[];
  /** Kinds of links, as `linkKey` writes them. */
  readonly linksOff: readonly string[];
  readonly leastConfidence: Confidence | null;
  readonly brush: Brush | null;
}

/** All that a person has done to what they see; a link holds it whole. */
export interface Picture {
  /** The ids of the records, in the order they came. */
  readonly nodes: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly selected: readonly string[];
  readonly filters: Filters;
  readonly view: View;
  readonly opened: Opened | null;
}

export const EMPTY_PICTURE: Picture = {
  nodes: [],
  hidden: [],
  pinned: [],
  positions: {},
  selected: [],
  filters: { typesOff: [], linksOff: [], leastConfidence: null, brush: null },
  view: "graph",
  opened: null,
};

/** Whether it holds nothing, neither records nor an opened page. */
export function isEmpty({ nodes, opened }: Picture): boolean {
  return nodes.length === 0 && opened === null;
}

/** Whether any filter is in force, even if it leaves out nothing. */
export function isFiltered({ typesOff, linksOff, leastConfidence, brush }: Filters): boolean {
  return typesOff.length > 0 || linksOff.length > 0 || leastConfidence !== null || brush !== null;
}

/** Where a record stands; undefined where it has not been placed. An id may be that of any object's member: `valueOf`. */
export function positionOf({ positions }: Pick<Picture, "positions">, id: string): Position | undefined {
  return Object.hasOwn(positions, id) ? positions[id] : undefined;
}

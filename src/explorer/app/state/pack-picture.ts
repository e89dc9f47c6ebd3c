import type { Confidence, RecordType } from "../../../generated/operations";
import { CONFIDENCES, RECORD_TYPES } from "../records/words";
import { dayNumber, dayText } from "../timeline/day-number";
import type { Brush } from "./brush";
import { LinkError } from "./link-error";
import { type Filters, type Opened, type Picture, type Position, positionOf, type View } from "./picture";

/** A picture with short keys and records by their number, for links. */
export interface PackedPicture {
  readonly n: readonly string[];
  readonly h?: readonly number[];
  readonly p?: readonly number[];
  readonly s?: readonly number[];
  /** x and y of each record in turn; null where it has not been placed. */
  readonly x?: readonly (number | null)[];
  readonly t?: readonly string[];
  readonly l?: readonly string[];
  readonly c?: string;
  readonly b?: readonly [string, string];
  readonly v?: string;
  readonly o?: readonly string[];
}

/** The longest list that a link may bring. */
const MOST_NODES = 20_000;

const VIEWS: readonly View[] = ["graph", "timeline", "map", "together"];

/** What is as it is at first is left out. */
export function packPicture(picture: Picture): PackedPicture {
  const { nodes, filters, opened, view, positions } = picture;
  const numbers = new Map(nodes.map((id, number) => [id, number]));
  const numbered = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  const { brush } = filters;
  return {
    n: nodes,
    ...(picture.hidden.length > 0 && { h: numbered(picture.hidden) }),
    ...(picture.pinned.length > 0 && { p: numbered(picture.pinned) }),
    ...(picture.selected.length > 0 && { s: numbered(picture.selected) }),
    ...(Object.keys(positions).length > 0 && { x: nodes.flatMap((id) => positionOf(picture, id) ?? [null, null]) }),
    ...(filters.typesOff.length > 0 && { t: filters.typesOff }),
    ...(filters.linksOff.length > 0 && { l: filters.linksOff }),
    ...(filters.leastConfidence !== null && { c: filters.leastConfidence }),
    ...(brush && { b: [brush.from, brush.to] as const }),
    ...(view !== "graph" && { v: view }),
    ...(opened && { o: packOpened(opened) }),
  };
}

/** The picture of what a link brought. Throws a `LinkError` for what is none. */
export function unpackPicture(packed: unknown): Picture {
  const given = members(packed);
  // The numbers in a link count what it names, also where it names a record twice.
  const nodes = texts(given["n"] ?? []);
  if (nodes.length > MOST_NODES)
    throw new LinkError(
      `The link holds ${nodes.length} records; at most ${MOST_NODES} can be shown. Share fewer of them.`,
    );
  const named = (value: unknown) =>
    unique(list(value ?? []).map((number) => nodes[Number(number)] ?? damaged("its records")));
  return {
    nodes: unique(nodes),
    hidden: named(given["h"]),
    pinned: named(given["p"]),
    selected: named(given["s"]),
    positions: positionsOf(nodes, given["x"]),
    filters: filtersOf(given),
    view: given["v"] === undefined ? "graph" : oneOf(VIEWS, given["v"], "its view"),
    opened: given["o"] === undefined ? null : openedOf(texts(given["o"])),
  };
}

function filtersOf(given: Readonly<Record<string, unknown>>): Filters {
  return {
    typesOff: texts(given["t"] ?? []).map((type): RecordType => oneOf(RECORD_TYPES, type, "its types")),
    linksOff: texts(given["l"] ?? []),
    leastConfidence:
      given["c"] === undefined ? null : oneOf<Confidence>(CONFIDENCES, given["c"], "its least confidence"),
    brush: given["b"] === undefined ? null : brushOf(texts(given["b"])),
  };
}

function brushOf([from = "", to = ""]: readonly string[]): Brush {
  const areDays = [from, to].every((day) => dayText(dayNumber(day, false)) === day);
  const isForward = dayNumber(from, false) <= dayNumber(to, false);
  return areDays && isForward ? { from, to } : damaged("its stretch of time");
}

function positionsOf(nodes: readonly string[], value: unknown): Readonly<Record<string, Position>> {
  const numbers = list(value ?? []);
  return Object.fromEntries(
    nodes.flatMap((id, number): [string, Position][] => {
      const [x, y] = [numbers[2 * number], numbers[2 * number + 1]];
      return typeof x === "number" && typeof y === "number" ? [[id, [x, y]]] : [];
    }),
  );
}

function packOpened(opened: Opened): readonly string[] {
  return opened.kind === "tie" ? [opened.kind, ...opened.ends] : [opened.kind, opened.id];
}

function openedOf([kind, one = "", ...others]: readonly string[]): Opened {
  if (kind === "record" || kind === "evidence") return { kind, id: one };
  return kind === "tie" ? { kind, ends: [one, ...others] } : damaged("its page");
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return damaged("its picture");
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : damaged("a list");
}

function texts(value: unknown): readonly string[] {
  return list(value).map((item) => (typeof item === "string" && item !== "" ? item : damaged("a text")));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function oneOf<Value extends string>(values: readonly Value[], given: unknown, what: string): Value {
  return values.find((value) => value === given) ?? damaged(what);
}

function damaged(what: string): never {
  throw new LinkError(`The link is damaged: ${what} cannot be read. Copy the whole link again.`);
}

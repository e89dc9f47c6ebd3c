import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Position } from "../state/picture";
import { CELL } from "./cell";
import { findRoom, type Rooms, roomsOf } from "./find-room";

/** How much wider than high a picture may be made, at least and at most. */
const ASPECTS = [0.6, 1.8] as const;

/** Up to how many records are moved apart until no name lies over another; of more, names show as one comes closer. */
const MOST_APART = 600;

/** An undirected pair of ids. */
export type Pair = readonly [string, string];

/**
 * Positions for the records that have none yet; the others stay where they are. The same records, ties and positions give the
 * same answer. The first picture is drawn by forces; what comes later finds room beside what it is tied to.
 */
export function placeRecords(
  ids: readonly string[],
  pairs: readonly Pair[],
  placed: Readonly<Record<string, Position>>,
  aspect = 1.4,
): Readonly<Record<string, Position>> {
  const lacking = ids.filter((id) => !(id in placed));
  if (lacking.length === 0) return {};
  return lacking.length === ids.length ? placeAll(ids, pairs, aspect) : placeBeside(lacking, pairs, placed, ids);
}

function placeAll(ids: readonly string[], pairs: readonly Pair[], aspect: number): Readonly<Record<string, Position>> {
  const graph = new UndirectedGraph<{ x: number; y: number }>();
  ids.forEach((id, number) => graph.addNode(id, spiral(number)));
  const there = new Set(ids);
  for (const [one, other] of pairs)
    if (one !== other && there.has(one) && there.has(other)) graph.mergeUndirectedEdge(one, other);
  const isLarge = ids.length > MOST_APART;
  const drawn = forceAtlas2(graph, {
    iterations: ids.length > 2_000 ? 30 : isLarge ? 80 : 400,
    settings: {
      barnesHutOptimize: isLarge,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 3,
      linLogMode: false,
      edgeWeightInfluence: 0,
    },
  });
  const wanted = Math.max(ASPECTS[0], Math.min(ASPECTS[1], aspect));
  const points = fitted(ids, drawn, wanted);
  if (isLarge) return Object.fromEntries(ids.map((id, number) => [id, rounded(points[number])]));
  return filling(apart(ids, points), wanted);
}

/** Stretched the one way in which there is room left; what was apart stays apart. */
function filling(places: Readonly<Record<string, Position>>, aspect: number): Readonly<Record<string, Position>> {
  const points = Object.values(places);
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const [width, height] = [right - left + CELL.width, bottom - top + CELL.height];
  const [across, down] = [Math.max(1, (height * aspect) / width), Math.max(1, width / aspect / height)];
  return Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, rounded([x * across, y * down])]));
}

/** Where a record begins: on a spiral, by its number, so that nothing is left to chance. */
function spiral(number: number): { readonly x: number; readonly y: number } {
  const angle = number * 2.399963229728653;
  const radius = 10 * Math.sqrt(number + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Stretched so that there is a cell for each record, about, in a picture of that aspect. */
function fitted(
  ids: readonly string[],
  drawn: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
  aspect: number,
): readonly Position[] {
  const points = ids.map((id): Position => [drawn[id]?.x ?? 0, drawn[id]?.y ?? 0]);
  const area = ids.length * CELL.width * CELL.height * 1.25;
  const height = Math.sqrt(area / aspect);
  const [x, y] = [extent(points.map(([at]) => at)), extent(points.map(([, at]) => at))];
  const stretch =
    ([from, to]: Position, length: number) =>
    (value: number) =>
      to === from ? 0 : ((value - (from + to) / 2) / (to - from)) * length;
  const [across, down] = [stretch(x, height * aspect), stretch(y, height)];
  return points.map(([atX, atY]) => [across(atX), down(atY)]);
}

/** The records, each in the free cell next to where the forces drew it; those in the middle choose first. */
function apart(ids: readonly string[], points: readonly Position[]): Readonly<Record<string, Position>> {
  const rooms = roomsOf([]);
  const wished = ids.map((id, number): readonly [string, Position] => [id, points[number] ?? [0, 0]]);
  const fromMiddle = wished.toSorted(([, one], [, other]) => Math.hypot(...one) - Math.hypot(...other));
  return Object.fromEntries(fromMiddle.map(([id, wish]) => [id, findRoom(rooms, wish)]));
}

function placeBeside(
  lacking: readonly string[],
  pairs: readonly Pair[],
  placed: Readonly<Record<string, Position>>,
  ids: readonly string[],
): Readonly<Record<string, Position>> {
  const known = new Map(ids.flatMap((id): [string, Position][] => (placed[id] ? [[id, placed[id]]] : [])));
  const rooms: Rooms = roomsOf([...known.values()]);
  const tied = neighbours(pairs);
  const found: Record<string, Position> = {};
  // Those with a tie to what has its place come first, so that what hangs on them finds them there.
  const waiting = [...lacking];
  while (waiting.length > 0) {
    const at = waiting.findIndex((id) => tied.get(id)?.some((other) => known.has(other)));
    const [id = ""] = waiting.splice(Math.max(at, 0), 1);
    const anchors = (tied.get(id) ?? []).flatMap((other) =>
      known.has(other) ? [known.get(other) ?? ([0, 0] as const)] : [],
    );
    const room = findRoom(rooms, anchors.length > 0 ? middleOf(anchors) : [0, 0]);
    known.set(id, room);
    found[id] = room;
  }
  return found;
}

function rounded([x, y]: Position = [0, 0]): Position {
  return [Math.round(x), Math.round(y)];
}

function neighbours(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const tied = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    tied.set(one, [...(tied.get(one) ?? []), other]);
    tied.set(other, [...(tied.get(other) ?? []), one]);
  }
  return tied;
}

function middleOf(points: readonly Position[]): Position {
  const sum = points.reduce<Position>(([x, y], [atX, atY]) => [x + atX, y + atY], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function extent(values: readonly number[]): Position {
  return values.reduce<Position>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

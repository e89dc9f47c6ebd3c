/** A point in pixels, or on the map drawn at its plain size. */
export type Point = readonly [x: number, y: number];

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the plain map lies on the screen: a point of it is seen at `x + k * point`. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The side of the plain map, on which Mercator's square world fits. */
export const PLAIN_SIDE = 1_000;

const CLOSEST = 6_000;

export function onScreen({ x, y, k }: MapView, [px, py]: Point): Point {
  return [x + k * px, y + k * py];
}

/** The view made `factor` times as large around a point of the screen, which stays where it is. */
export function zoomView(view: MapView, factor: number, [px, py]: Point, size: Size): MapView {
  const k = Math.min(CLOSEST, Math.max(smallest(size), view.k * factor));
  const grown = k / view.k;
  return within({ k, x: px - (px - view.x) * grown, y: py - (py - view.y) * grown }, size);
}

/** The view moved by pixels, never off the map. */
export function panView(view: MapView, [dx, dy]: Point, size: Size): MapView {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** The whole world, or as much as has room. */
export function worldView(size: Size): MapView {
  const k = Math.min(size.width, size.height * 1.4) / PLAIN_SIDE;
  return within({ k, x: (size.width - PLAIN_SIDE * k) / 2, y: size.height / 2 - PLAIN_SIDE * k * 0.42 }, size);
}

/** A view in which all points of the plain map are seen below `top`, with room about them, no closer than `closest`. */
export function fitView(points: readonly Point[], size: Size, closest = 40, top = 0): MapView {
  if (points.length === 0) return worldView(size);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  const [north, south] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const room = 0.72;
  const fitting = Math.min((size.width * room) / (right - left), ((size.height - top) * room) / (south - north));
  const k = Math.min(closest, Math.max(smallest(size), fitting));
  const [x, y] = [size.width / 2 - ((left + right) / 2) * k, (size.height + top) / 2 - ((north + south) / 2) * k];
  return within({ k, x, y }, size);
}

/** As small as the map gets: its world is never smaller than the screen is wide, or high. */
function smallest({ width, height }: Size): number {
  return Math.min(width, height) / PLAIN_SIDE;
}

/** The view moved so that the middle of the screen lies on the map. */
function within({ x, y, k }: MapView, { width, height }: Size): MapView {
  const clamp = (value: number, middle: number): number => Math.min(middle, Math.max(middle - PLAIN_SIDE * k, value));
  return { k, x: clamp(x, width / 2), y: clamp(y, height / 2) };
}

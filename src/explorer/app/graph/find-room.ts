import type { Position } from "../state/picture";
import { CELL } from "./cell";

/** Which places are taken, by squares of a grid, so that only what is near is looked at. */
export type Rooms = Map<string, Position[]>;

/** The rooms that these positions take. */
export function roomsOf(positions: readonly Position[]): Rooms {
  const rooms: Rooms = new Map();
  for (const position of positions) take(rooms, position);
  return rooms;
}

/** How far out a free place is looked for; where thousands stand close, one more may lie over another. */
const MOST_RINGS = 60;

/** The free place nearest to the one that is wished for, in whole units; it is taken from then on. */
export function findRoom(rooms: Rooms, wish: Position): Position {
  for (let ring = 0; ring < MOST_RINGS; ring += 1) {
    const free = onRing(wish, ring).find((place) => isFree(rooms, place));
    if (!free) continue;
    take(rooms, free);
    return free;
  }
  return [Math.round(wish[0]), Math.round(wish[1])];
}

/** Places about a point, a third of a cell further out with each ring. */
function onRing([x, y]: Position, ring: number): readonly Position[] {
  if (ring === 0) return [[Math.round(x), Math.round(y)]];
  const steps = 6 * ring;
  return Array.from({ length: steps }, (_, step): Position => {
    const angle = (step * 2 * Math.PI) / steps + ring;
    return [
      Math.round(x + (ring * CELL.width * Math.cos(angle)) / 3),
      Math.round(y + (ring * CELL.height * Math.sin(angle)) / 3),
    ];
  });
}

function isFree(rooms: Rooms, [x, y]: Position): boolean {
  const [column, row] = squareOf([x, y]);
  for (let across = -1; across <= 1; across += 1)
    for (let down = -1; down <= 1; down += 1)
      for (const [takenX, takenY] of rooms.get(`${column + across},${row + down}`) ?? [])
        if (Math.abs(takenX - x) < CELL.width && Math.abs(takenY - y) < CELL.height) return false;
  return true;
}

function take(rooms: Rooms, position: Position): void {
  const key = squareOf(position).join(",");
  const taken = rooms.get(key);
  if (taken) taken.push(position);
  else rooms.set(key, [position]);
}

function squareOf([x, y]: Position): Position {
  return [Math.floor(x / CELL.width), Math.floor(y / CELL.height)];
}

import type { Input } from "./fits.js";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

type Ring = readonly (readonly [number, number])[];

/** Near enough to a ring to be on it, in degrees. */
const MARGIN = 1e-9;

/**
 * Whether a place is on a ring of a GeoJSON polygon, or rings go round it an odd number of times: each ring's angles, as
 * seen from the place, add up to as many turns. `polygon` is well-formed.
 */
export function isInPolygon(place: Point | null, polygon: Input): boolean {
  if (!place) return false;
  const rings =
    polygon["type"] === "Polygon"
      ? (polygon["coordinates"] as readonly Ring[]) // Well-formed.
      : (polygon["coordinates"] as readonly (readonly Ring[])[]).flat();
  if (rings.some((ring) => isOn(place, ring))) return true;
  const turns = rings.reduce((sum, ring) => sum + turnsOf(place, ring), 0);
  return turns % 2 !== 0;
}

function turnsOf({ latitude, longitude }: Point, ring: Ring): number {
  const angles = ring.map(([east, north]) => Math.atan2(north - latitude, east - longitude));
  const turned = angles.slice(1).map((angle, index) => {
    const turn = angle - (angles[index] ?? angle);
    return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  });
  return Math.round(turned.reduce((sum, turn) => sum + turn, 0) / (2 * Math.PI));
}

/** Whether the nearest point of an edge is as good as the place itself. */
function isOn({ latitude, longitude }: Point, ring: Ring): boolean {
  return ring.slice(1).some(([east, north], index) => {
    const [fromEast, fromNorth] = ring[index] ?? [east, north];
    const [alongEast, alongNorth] = [east - fromEast, north - fromNorth];
    const square = alongEast ** 2 + alongNorth ** 2;
    const part = ((longitude - fromEast) * alongEast + (latitude - fromNorth) * alongNorth) / (square || 1);
    const nearest = Math.min(1, Math.max(0, part));
    const [offEast, offNorth] = [
      longitude - fromEast - nearest * alongEast,
      latitude - fromNorth - nearest * alongNorth,
    ];
    return Math.hypot(offEast, offNorth) <= MARGIN;
  });
}

import { AttestError, quoted } from "../errors.js";

/** Degrees east, degrees north. */
export type Position = readonly [longitude: number, latitude: number];

/** Positions, the last the same as the first. */
export type Ring = readonly Position[];

/** Positions of one polygon or multipolygon, at most. */
const MOST_POSITIONS = 2_000;

const TYPES = "a Polygon or a MultiPolygon";

const NESTING = "a Polygon is a list of rings, a ring one of positions, and a MultiPolygon a list of what polygons are";

const CUT = "cut what crosses the 180th meridian in two, as a MultiPolygon (RFC 7946, 3.1.9)";

/**
 * The rings of a GeoJSON (RFC 7946) Polygon or MultiPolygon, outer ones and holes alike; what is inside an odd number of
 * them is inside the whole. Altitudes are left out. Throws BAD_USER_INPUT or LIMIT_EXCEEDED, naming the place in it.
 */
export function readPolygon(value: unknown, coordinate: string): readonly Ring[] {
  if (!isObject(value)) throw refused(coordinate, value, `give a GeoJSON geometry, an object of type and coordinates`);
  const type: unknown = Reflect.get(value, "type");
  if (type !== "Polygon" && type !== "MultiPolygon") throw refusedType(`${coordinate}.type`, type);
  const at = `${coordinate}.coordinates`;
  const coordinates: unknown = Reflect.get(value, "coordinates");
  const polygons = type === "Polygon" ? [[at, coordinates] as const] : items(at, coordinates, "polygons");
  const rings = polygons.flatMap(([place, polygon]) => items(place, polygon, "rings"));
  const lists = rings.map(([place, ring]) => [place, items(place, ring, "positions")] as const);
  const count = lists.reduce((sum, [, positions]) => sum + positions.length, 0);
  if (count > MOST_POSITIONS)
    throw new AttestError(
      "LIMIT_EXCEEDED",
      `${coordinate} has ${count} positions, more than ${MOST_POSITIONS}; simplify it, or ask in several operations`,
    );
  return lists.map(([place, positions]) => readRing(place, positions));
}

type Placed = readonly [place: string, value: unknown];

/** The items of a list, each with its place. */
function items(at: string, value: unknown, what: string): readonly Placed[] {
  if (!Array.isArray(value) || value.length === 0) throw refused(at, value, `give a list of ${what}, at least one`);
  return value.map((item: unknown, index) => [`${at}[${index}]`, item]);
}

function readRing(at: string, positions: readonly Placed[]): Ring {
  const whole = positions.map(([, position]) => position);
  const ring = positions.map(([place, position]) => readPosition(place, position));
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4) throw refused(at, whole, "give at least 4 positions, the last the same as the first");
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw refused(at, whole, `end it where it begins: repeat ${quoted(first)} as its last position`);
  ring.forEach((position, index) => checkSpan(`${at}[${index}]`, ring[index - 1] ?? position, position));
  return ring;
}

function readPosition(at: string, value: unknown): Position {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const [longitude, latitude] = given;
  if (!given.every((item) => typeof item === "number") || (given.length !== 2 && given.length !== 3))
    throw refused(at, value, `give [longitude, latitude] as numbers; ${NESTING}`);
  if (!isWithin(longitude, 180)) throw refused(at, value, `give a longitude from -180 to 180 first; ${CUT}`);
  if (!isWithin(latitude, 90)) throw refused(at, value, "give a latitude from -90 to 90 second, after the longitude");
  return [longitude, latitude];
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === "number" && Math.abs(value) <= most;
}

/** An edge is straight in degrees (RFC 7946, 3.1.1). One of more than half the globe is meant the other way, if not all of it. */
function checkSpan(at: string, from: Position, to: Position): void {
  const span = Math.abs(to[0] - from[0]);
  if (span <= 180 || span === 360) return;
  throw new AttestError(
    "BAD_USER_INPUT",
    `${at} is ${quoted(to)}, more than 180 degrees of longitude from ${quoted(from)}; ${CUT}, or put a position between`,
  );
}

function refusedType(at: string, type: unknown): AttestError {
  if (type === "Feature") return refused(at, type, "give its geometry alone");
  if (type === "FeatureCollection")
    return refused(at, type, "give its features' geometry alone, several as one MultiPolygon");
  return refused(at, type, `give ${TYPES}`);
}

function refused(at: string, value: unknown, cure: string): AttestError {
  return new AttestError("BAD_USER_INPUT", `${at} is ${quoted(value)}; ${cure}`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { geoCircle, geoGraticule10, geoMercator, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { PLAIN_SIDE, type Point } from "./map-view";

const METRES_PER_DEGREE = 111_195;
/** The latitude at which Mercator's square map ends. */
const FURTHEST = 85;

/** Mercator keeps shapes and circles as they are at every scale, and north is up everywhere. */
const projection = geoMercator()
  .scale(PLAIN_SIDE / (2 * Math.PI))
  .translate([PLAIN_SIDE / 2, PLAIN_SIDE / 2])
  .precision(0.1);

const path = geoPath(projection).digits(4);

/** Where a place lies on the plain map. */
export function plainPoint(longitude: number, latitude: number): Point {
  return projection([longitude, latitude]) ?? [0, 0];
}

/** The outline of a shape of the earth on the plain map, as an SVG path. */
export function plainPath(shape: GeoPermissibleObjects): string {
  return path(shape) ?? "";
}

/** Everywhere that lies at most so many metres from a place, as an SVG path on the plain map. */
export function circlePath(longitude: number, latitude: number, metres: number): string {
  const degrees = Math.min(metres / METRES_PER_DEGREE, 89);
  return plainPath(geoCircle().center([longitude, latitude]).radius(degrees).precision(3)());
}

/** Two corners of the box about that circle on the plain map, north-west and south-east; no further than the map goes. */
export function circleBox(longitude: number, latitude: number, metres: number): readonly [Point, Point] {
  const [x] = plainPoint(longitude, latitude);
  const degrees = metres / METRES_PER_DEGREE;
  const reach = Math.sin(radians(degrees)) / Math.cos(radians(latitude));
  // A circle with a pole in it goes all around the earth.
  const holdsPole = Math.abs(latitude) + degrees >= 90;
  const half = holdsPole ? PLAIN_SIDE : (Math.asin(Math.min(1, reach)) / (2 * Math.PI)) * PLAIN_SIDE;
  const y = (edge: number): number => plainPoint(0, Math.max(-FURTHEST, Math.min(FURTHEST, edge)))[1];
  return [
    [Math.max(0, x - half), y(latitude + degrees)],
    [Math.min(PLAIN_SIDE, x + half), y(latitude - degrees)],
  ];
}

/** Meridians and parallels, ten degrees apart. */
export function graticulePath(): string {
  return plainPath(geoGraticule10());
}

/** How many units of the plain map a distance is at a latitude. */
export function plainLength(metres: number, latitude: number): number {
  const equator = 360 * METRES_PER_DEGREE;
  return (metres / equator) * (PLAIN_SIDE / Math.cos(radians(latitude)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

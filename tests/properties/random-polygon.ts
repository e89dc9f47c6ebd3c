import { astFromValue, GraphQLFloat, Kind, type ValueNode } from "graphql";
import type { Random } from "./random.js";

/** Corners at, about and between where random places lie: many are on a ring, none nearly so. */
export const LATITUDES = [-90, -45.5, -0.5, 0, 34.5, 35, 35.5, 36, 51.5, 90];
const EAST = [0, 35.5, 36, 36.5, 90, 179.5, 180];
const WEST = EAST.map((longitude) => 0 - longitude);
export const LONGITUDES = [...WEST, ...EAST];

/** A Polygon or a MultiPolygon, its rings anyhow: holes, islands, and such as cross themselves or one another. */
export function randomPolygon(random: Random): ValueNode {
  const isOne = random.chance(0.5);
  const polygons = Array.from({ length: isOne ? 1 : 1 + random.below(2) }, () => {
    const longitudes = random.chance(0.5) ? EAST : WEST;
    return Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => randomRing(random, longitudes));
  });
  const coordinates = isOne ? polygons[0] : polygons;
  return object([
    ["type", { kind: Kind.STRING, value: isOne ? "Polygon" : "MultiPolygon" }],
    ["coordinates", list(coordinates)],
  ]);
}

type Corners = readonly (readonly number[])[];

/** All of its longitudes are of one half of the globe, so that no edge could be meant the other way round. */
function randomRing(random: Random, longitudes: readonly number[]): Corners {
  const corners = random.pick([randomBox, randomCorners, randomCorners, randomCircle])(random, longitudes);
  const altitude = random.chance(0.2) ? [12.5] : [];
  return [...corners, ...corners.slice(0, 1)].map((corner) => [...corner, ...altitude]);
}

function randomCorners(random: Random, longitudes: readonly number[]): Corners {
  return Array.from({ length: 3 + random.below(4) }, () => [random.pick(longitudes), random.pick(LATITUDES)]);
}

/** Many corners, so that the edges are sorted into bands; cut off where the half of the globe ends. */
function randomCircle(random: Random, longitudes: readonly number[]): Corners {
  const [longitude, latitude] = [random.pick(longitudes), random.pick(LATITUDES)];
  const count = random.pick([20, 50]);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const radius = 20 + random.below(30);
    const east = longitude + radius * Math.cos(angle);
    const north = latitude + radius * Math.sin(angle);
    return [
      Math.min(Math.max(...longitudes), Math.max(Math.min(...longitudes), east)),
      Math.min(90, Math.max(-90, north)),
    ];
  });
}

function randomBox(random: Random, longitudes: readonly number[]): Corners {
  const [west, east] = [random.pick(longitudes), random.pick(longitudes)];
  const [south, north] = [random.pick(LATITUDES), random.pick(LATITUDES)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

function list(value: unknown): ValueNode {
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(list) };
  const node = astFromValue(value, GraphQLFloat);
  if (!node) throw new Error("a coordinate is a number");
  return node;
}

function object(fields: readonly (readonly [name: string, value: ValueNode])[]): ValueNode {
  return {
    kind: Kind.OBJECT,
    fields: fields.map(([name, value]) => ({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value })),
  };
}

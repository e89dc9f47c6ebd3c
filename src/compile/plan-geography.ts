import { AttestError, invariant, quoted } from "../errors.js";
import type { Argument } from "./argument.js";
import { conjunction, type Comparison, type FilterPlan, type Operand, type Variables } from "./plan.js";

/** The mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

type Read = (variables: Variables) => number;

/**
 * Within a distance of a point, along the great circle. The latitude's band comes first, since an index serves it; the
 * rest compares haversines (Sinnott 1984), so that no rounding can leave the domain of asin.
 */
export function planNear(argument: Argument, coordinate: string): FilterPlan {
  const latitude = numberField(argument, "latitude", coordinate, -90, 90);
  const longitude = numberField(argument, "longitude", coordinate, -180, 180);
  const km = numberField(argument, "km", coordinate, 0, 100_000);
  const band: Read = (variables) => (km(variables) / EARTH_RADIUS_KM) * (180 / Math.PI) + BAND_MARGIN;
  return conjunction([
    bound("latitude", ">=", (variables) => latitude(variables) - band(variables), "south"),
    bound("latitude", "<=", (variables) => latitude(variables) + band(variables), "north"),
    { kind: "near", latitude, longitude, km: (variables) => haversine(km(variables)) },
  ]);
}

/** The band is a little wider than the circle, so that rounding loses nothing at its edge. */
const BAND_MARGIN = 1e-9;

/** The haversine of the angle that a distance spans; above 1, which every point is within, from half way round. */
function haversine(km: number): number {
  const half = km / (2 * EARTH_RADIUS_KM);
  return half >= Math.PI / 2 ? 2 : Math.sin(half) ** 2;
}

/**
 * Inside a box. One that crosses the 180th meridian is two ranges of longitude; else the second is empty. Its north may not
 * lie south of its south, which no place could be between.
 */
export function planBox(argument: Argument, coordinate: string): FilterPlan {
  const south = numberField(argument, "south", coordinate, -90, 90);
  const anyNorth = numberField(argument, "north", coordinate, -90, 90);
  const north: Read = (variables) => {
    const [lower, upper] = [south(variables), anyNorth(variables)];
    if (lower <= upper) return upper;
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate}.north is ${upper}, which lies south of its south, ${lower}; give the smaller latitude as south`,
    );
  };
  const west = numberField(argument, "west", coordinate, -180, 180);
  const east = numberField(argument, "east", coordinate, -180, 180);
  const crosses = (variables: Variables): boolean => west(variables) > east(variables);
  return conjunction([
    bound("latitude", ">=", south, "south"),
    bound("latitude", "<=", north, "north"),
    {
      kind: "or",
      parts: [
        conjunction([
          bound("longitude", ">=", west, "west"),
          bound("longitude", "<=", (variables) => (crosses(variables) ? 180 : east(variables)), "east"),
        ]),
        conjunction([
          bound("longitude", ">=", (variables) => (crosses(variables) ? -180 : 1_000), "west"),
          bound("longitude", "<=", (variables) => (crosses(variables) ? east(variables) : -1_000), "east"),
        ]),
      ],
    },
  ]);
}

/** A comparison of a coordinate, which fails where there is none. */
export function bound(
  key: "latitude" | "longitude",
  comparison: Comparison,
  operand: Operand,
  hint: string,
): FilterPlan {
  return { kind: "compare", on: "node", key, comparison, operand, nullable: true, index: "none", open: false, hint };
}

function numberField(argument: Argument, name: string, coordinate: string, lowest: number, highest: number): Read {
  if (argument.kind !== "object")
    throw new AttestError("BAD_USER_INPUT", `${coordinate} is null; leave it out to ask for places anywhere`);
  const field = argument.fields.get(name);
  invariant(field?.kind === "leaf", `${coordinate}.${name} is a required number`);
  return (variables) => {
    const value = field.read(variables);
    if (typeof value === "number" && value >= lowest && value <= highest) return value;
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate}.${name} is ${quoted(value)}; give a number from ${lowest} to ${highest}`,
    );
  };
}

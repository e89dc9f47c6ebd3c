import { expect, test } from "vitest";
import { readPolygon } from "../../src/compile/read-polygon.js";

const SQUARE = [
  [35, 36],
  [36, 36],
  [36, 37],
  [35, 37],
  [35, 36],
];

function polygon(...coordinates: unknown[]): object {
  return { type: "Polygon", coordinates };
}

/** The message that a value of `where.inPolygon` is refused with. */
function refusal(value: unknown): string {
  try {
    readPolygon(value, "where.inPolygon");
  } catch (error) {
    return String(error);
  }
  return "it was read";
}

test("a polygon's rings are read without altitudes, and other members are left alone", () => {
  const high = SQUARE.map((position) => [...position, 1_200]);
  expect(readPolygon({ ...polygon(high), bbox: [35, 36, 36, 37] }, "where.inPolygon")).toEqual([SQUARE]);
});

test("a multipolygon is all of its polygons' rings", () => {
  const value = { type: "MultiPolygon", coordinates: [[SQUARE, SQUARE], [SQUARE]] };
  expect(readPolygon(value, "where.inPolygon")).toEqual([SQUARE, SQUARE, SQUARE]);
});

test.each([
  ["text", '{"type":"Polygon"}', 'where.inPolygon is "{\\"type\\":\\"Polygon\\"}"; give a GeoJSON geometry'],
  ["a list", SQUARE, "where.inPolygon is [[35,36],[36,36],[36,37],[35,37],[35,36]]; give a GeoJSON geometry"],
  ["an object without a type", {}, "where.inPolygon.type is nothing; give a Polygon or a MultiPolygon"],
  ["a point", { type: "Point", coordinates: [35, 36] }, '.type is "Point"; give a Polygon or a MultiPolygon'],
  ["a feature", { type: "Feature", geometry: polygon(SQUARE) }, '.type is "Feature"; give its geometry alone'],
  [
    "features",
    { type: "FeatureCollection", features: [] },
    `.type is "FeatureCollection"; give its features' geometry alone, several as one MultiPolygon`,
  ],
  ["no coordinates", { type: "Polygon" }, ".coordinates is nothing; give a list of rings, at least one"],
  ["no rings", polygon(), ".coordinates is []; give a list of rings, at least one"],
  [
    "a lone ring",
    { type: "Polygon", coordinates: SQUARE },
    ".coordinates[0][0] is 35; give [longitude, latitude] as numbers; a Polygon is a list of rings",
  ],
  ["no polygons", { type: "MultiPolygon", coordinates: [] }, ".coordinates is []; give a list of polygons"],
])("%s is no polygon", (_, value, message) => {
  expect(refusal(value)).toContain(message);
});

test("a ring has four positions or more, and ends where it begins", () => {
  expect(refusal(polygon([...SQUARE.slice(0, 2), SQUARE[0]]))).toContain(
    ".coordinates[0] is [[35,36],[36,36],[35,36]]; give at least 4 positions, the last the same as the first",
  );
  expect(refusal(polygon(SQUARE, SQUARE.slice(0, 4)))).toContain(
    ".coordinates[1] is [[35,36],[36,36],[36,37],[35,37]]; end it where it begins: repeat [35,36] as its last position",
  );
});

test.each([
  [[35], "is [35]; give [longitude, latitude] as numbers; a Polygon is a list of rings"],
  [[35, 36, 5, 7], "is [35,36,5,7]; give [longitude, latitude] as numbers"],
  [["35", 36], 'is ["35",36]; give [longitude, latitude] as numbers'],
  [[35, null], "is [35,null]; give [longitude, latitude] as numbers"],
  [[181, 36], "is [181,36]; give a longitude from -180 to 180 first; cut what crosses the 180th meridian in two"],
  [[35, 91], "is [35,91]; give a latitude from -90 to 90 second, after the longitude"],
])("%j is no position", (position, message) => {
  expect(refusal(polygon([SQUARE[0], position, ...SQUARE.slice(2)]))).toContain(
    `AttestError: where.inPolygon.coordinates[0][1] ${message}`,
  );
});

test("an edge of more than half the globe is refused, but not one of the whole", () => {
  const band = (west: number, east: number): object =>
    polygon([[west, 0], [east, 0], [east, 10], [west, 10], [west, 0]]); // prettier-ignore
  expect(refusal(band(-170, 170))).toContain(
    "[0][1] is [170,0], more than 180 degrees of longitude from [-170,0]; cut",
  );
  expect(refusal(band(-90, 90))).toBe("it was read");
  expect(refusal(band(-180, 180))).toBe("it was read");
});

test("2,000 positions are read, and 2,001 refused", () => {
  const ring = (count: number): object => polygon([...SQUARE, ...Array.from({ length: count - 5 }, () => SQUARE[0])]);
  expect(refusal(ring(2_000))).toBe("it was read");
  expect(refusal(ring(2_001))).toContain("where.inPolygon has 2001 positions, more than 2000; simplify it");
});

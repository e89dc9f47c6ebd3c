import { parse } from "graphql";
import { expect, test } from "vitest";
import { closedStore } from "../../src/commands/closed-store.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";

const model = await readPackageModel();
const executor = createExecutor({ model, store: closedStore("embedded"), limits: DEFAULT_LIMITS });
const inside = "query ($area: GeoJSON) { places(where: { inPolygon: $area }) { totalCount } }";
const triangle = { type: "Polygon", coordinates: [[[0, 0], [10, 0], [0, 10], [0, 0]]] }; // prettier-ignore

/** The statement of an operation and its values. */
function prepare(text: string, variables: Readonly<Record<string, unknown>>) {
  const request = { document: parse(text), operationName: null, variables, viewer: { ceiling: "PUBLIC" } };
  return executor.prepare(request).statement ?? { cypher: "", params: {} };
}

/** A circle of so many positions, as GeoJSON. */
function circle(count: number, radius = 1): object {
  const at = (index: number): number => ((index % (count - 1)) / (count - 1)) * 2 * Math.PI;
  const ring = Array.from({ length: count }, (_, index) => [
    radius * Math.cos(at(index)),
    radius * Math.sin(at(index)),
  ]);
  return { type: "Polygon", coordinates: [ring] };
}

test("polygons of any form share a statement, and keep their own values", () => {
  const first = prepare(inside, { area: triangle });
  const second = prepare(inside, { area: { type: "MultiPolygon", coordinates: [triangle.coordinates] } });
  const third = prepare(inside, { area: circle(400) });
  expect(new Set([first.cypher, second.cypher, third.cypher]).size).toBe(1);
  expect(second.params).toEqual(first.params);
  expect(third.params["bands"]).toHaveLength(64);
});

test("a triangle is a band of three edges, and a box a margin wider", () => {
  const { params } = prepare(inside, { area: triangle });
  expect(params).toMatchObject({ south: -1e-9, west: -1e-9, north: 10 + 1e-9, east: 10 + 1e-9, bandsFrom: -1e-9 });
  const half = 5e9;
  expect(params["bands"]).toEqual([
    [
      [0, 0, 0, 0, 1e9, half],
      [
        0,
        10,
        10,
        expect.closeTo(1e9 / Math.SQRT2),
        expect.closeTo(-1e9 / Math.SQRT2),
        expect.closeTo(half * Math.SQRT2),
      ],
      [0, 10, 0, 1e9, 0, half],
    ],
  ]);
});

test("a variable may stand inside the object that the document writes", () => {
  const text = `query ($rings: [[[Float!]!]!]!) {
    places(where: { inPolygon: { type: "Polygon", coordinates: $rings } }) { totalCount }
  }`;
  const { coordinates } = triangle;
  const moved = [coordinates.flat().map((position) => position.map((degrees) => degrees + 1))];
  expect(prepare(text, { rings: coordinates }).params["south"]).toBe(-1e-9);
  expect(prepare(text, { rings: moved }).params["south"]).toBe(1 - 1e-9);
});

test("2,000 positions fit into the variables, and their long edges into few bands", () => {
  expect(prepare(inside, { area: circle(2_000) }).params["bands"]).toHaveLength(64);
  const teeth = Array.from({ length: 1_998 }, (_, index) => [index / 100, index % 2]);
  const comb = { type: "Polygon", coordinates: [[...teeth, [0, -1], [0, 0]]] };
  const bands = prepare(inside, { area: comb }).params["bands"] as readonly unknown[][];
  expect(bands.flat().length).toBeLessThanOrEqual(4 * 1_999);
});

test("twenty polygons are planned, and twenty-one refused", () => {
  const several = "query ($areas: [PlaceWhere!]) { places(where: { or: $areas }) { totalCount } }";
  const areas = (count: number) => ({ areas: Array.from({ length: count }, () => ({ inPolygon: triangle })) });
  expect(Object.keys(prepare(several, areas(19)).params)).toHaveLength(19 * 7);
  expect(() => prepare(several, areas(21))).toThrow("has more than 200 conditions");
});

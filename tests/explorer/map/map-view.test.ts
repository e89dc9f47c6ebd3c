import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extentOf } from "../../../src/explorer/app/map/extent.js";
import { fitView, onScreen, panView, worldView, zoomView } from "../../../src/explorer/app/map/map-view.js";
import { circleBox, circlePath, plainLength, plainPoint } from "../../../src/explorer/app/map/plain-map.js";

const size = { width: 400, height: 300 };

describe("the view", () => {
  test("keeps the point it is zoomed at where it was", () => {
    const view = fitView([[500, 500]], size);
    const closer = zoomView(view, 2, [200, 150], size);
    expect(closer.k).toBe(view.k * 2);
    expect(onScreen(closer, [500, 500])).toEqual([200, 150]);
  });

  test("shows every point it is fitted to", () => {
    const point = fc.tuple(fc.integer({ min: 50, max: 950 }), fc.integer({ min: 150, max: 850 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 9 }), (points) => {
        const view = fitView(points, size);
        const seen = points.map((one) => onScreen(view, one));
        const isIn = seen.every(([x, y]) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
        // The world is never smaller than the screen, so points on its far sides may not fit together.
        expect(isIn || view.k === 0.3).toBe(true);
      }),
    );
  });

  test("never leaves the map", () => {
    const far = panView(worldView(size), [99_999, 99_999], size);
    expect([far.x, far.y]).toEqual([200, 150]);
  });
});

describe("what the map is fitted to", () => {
  const syria = { longitude: 38, latitude: 35, precisionMetres: 300_000 };
  const banias = { longitude: 35.94, latitude: 35.18, precisionMetres: 5_000 };
  const russia = { longitude: 100, latitude: 60, precisionMetres: 4_000_000 };
  const exact = { longitude: 36.3, latitude: 33.5, precisionMetres: null };
  const top = 44;

  test.each([
    ["a country alone", [syria], [syria]],
    ["a country and a town in it", [syria, banias], [syria, banias]],
    ["a town at the edge of which another place lies", [banias, exact], [banias]],
    ["a country beside one too wide to fill", [syria, russia], [syria]],
  ])("holds the whole circle: %s", (_, shown, whole) => {
    const view = fitView(extentOf(shown), size, 100, top);
    const seen = whole.flatMap(({ longitude, latitude, precisionMetres }) =>
      [...circlePath(longitude, latitude, precisionMetres).matchAll(/[ML]([\d.]+),([\d.]+)/g)].map((match) =>
        onScreen(view, [Number(match[1]), Number(match[2])]),
      ),
    );
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.every(([x, y]) => x >= 0 && x <= size.width && y >= top && y <= size.height)).toBe(true);
  });

  test("holds the middle of every place, however wide its circle is", () => {
    const view = fitView(extentOf([syria, russia]), size, 100, top);
    const [x, y] = onScreen(view, plainPoint(russia.longitude, russia.latitude));
    expect([x > 0 && x < size.width, y > top && y < size.height]).toEqual([true, true]);
  });

  test("is all around the earth where a circle holds a pole", () => {
    const [[left], [right]] = circleBox(russia.longitude, russia.latitude, russia.precisionMetres);
    expect([left, right]).toEqual([0, 1_000]);
  });
});

describe("Mercator's map", () => {
  test("has the null island in its middle, north above, east on the right", () => {
    expect(plainPoint(0, 0)).toEqual([500, 500]);
    const [x, y] = plainPoint(35.95, 35.18);
    expect([Math.round(x), Math.round(y)]).toEqual([600, 395]);
  });

  test("draws a distance longer the further it is from the equator", () => {
    expect(plainLength(111_195, 0)).toBeCloseTo(1_000 / 360, 6);
    expect(plainLength(111_195, 60)).toBeCloseTo(2_000 / 360, 6);
  });

  test("draws a circle around a place as wide as it is imprecise", () => {
    const xs = [...circlePath(36, 35, 100_000).matchAll(/[ML]([\d.]+),/g)].map((match) => Number(match[1]));
    const width = Math.max(...xs) - Math.min(...xs);
    expect(width / 2).toBeCloseTo(plainLength(100_000, 35), 1);
  });
});

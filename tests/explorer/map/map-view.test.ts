import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitView, onScreen, panView, worldView, zoomView } from "../../../src/explorer/app/map/map-view.js";
import { circlePath, plainLength, plainPoint } from "../../../src/explorer/app/map/plain-map.js";

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

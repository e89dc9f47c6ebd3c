import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterMarks } from "../../../src/explorer/app/map/cluster-marks.js";
import { layOutMarks, unreadPlaces } from "../../../src/explorer/app/map/lay-out-marks.js";
import { placeLabels } from "../../../src/explorer/app/map/place-labels.js";
import { placeMarks } from "../../../src/explorer/app/map/place-marks.js";
import { countPresences, presenceWords } from "../../../src/explorer/app/map/presence-words.js";
import type { ShownPresence } from "../../../src/explorer/app/records/shown-record.js";

const place = (id: string, latitude = 35): ShownPresence => {
  return { id, name: id, latitude, longitude: 36, precisionMetres: null, role: null, confidence: "PROBABLE" };
};

describe("places", () => {
  test("are there once each, with all records that are there", () => {
    const { marks, more } = placeMarks([
      { id: "one", places: [place("tash"), place("kern")], morePlaces: 2 },
      { id: "two", places: [place("kern"), place("pole", 89)], morePlaces: 0 },
    ]);
    expect(marks.map(({ place: id, records }) => [id, records])).toEqual([
      ["tash", ["one"]],
      ["kern", ["one", "two"]],
    ]);
    expect(more).toBe(3);
  });

  test("leave out records that have none, and those beyond where the map ends", () => {
    const records = [
      { id: "one", places: [], morePlaces: 4 },
      { id: "two", places: [place("pole", 89)], morePlaces: 0 },
    ];
    expect(placeMarks(records)).toEqual({ marks: [], unplaced: records, more: 0 });
  });
});

test("who is at a place is said with the role there, and how sure it is", () => {
  const presence = (role: string | null, confidence: ShownPresence["confidence"]) => ({ role, confidence });
  expect(presenceWords("Guard", [presence(null, "PROBABLE")])).toBe("Guard");
  expect(presenceWords("Guard", [presence(null, "UNASSESSED"), presence(null, "DOUBTFUL")])).toBe("Guard, doubtful");
  expect(presenceWords("Guard", [presence("origin", "POSSIBLE"), presence("garrison", "CONFIRMED")])).toBe(
    "Guard, origin (possible), garrison",
  );
});

test("several records at a mark are counted, and those that are only possibly there", () => {
  const at = (record: string, confidence: ShownPresence["confidence"], role: string | null = null) => {
    return { record, role, confidence };
  };
  const sure = [at("a", "PROBABLE"), at("b", "CONFIRMED"), at("b", "POSSIBLE")];
  expect(countPresences(["a", "b"], sure)).toBe("2 records");
  expect(countPresences(["a", "b", "c"], [...sure, at("c", "DOUBTFUL")])).toBe(
    "3 records, 1 of them only possibly there",
  );
  expect(countPresences(["c", "d"], [at("c", "DOUBTFUL"), at("d", "POSSIBLE")])).toBe(
    "2 records, all of them only possibly there",
  );
  expect(countPresences(["c"], [at("c", "POSSIBLE", "origin")])).toBe("1 record, origin (possible)");
});

const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));

describe("clusters", () => {
  test("gather what is close to the heaviest, which stays where it is", () => {
    const clusters = clusterMarks(
      [
        { at: [0, 0], mark: "light", weight: 1 },
        { at: [10, 0], mark: "heavy", weight: 5 },
        { at: [90, 0], mark: "far", weight: 1 },
      ],
      30,
    );
    expect(clusters).toEqual([
      { at: [10, 0], marks: ["heavy", "light"] },
      { at: [90, 0], marks: ["far"] },
    ]);
  });

  test("lie apart, and lose nothing, whatever is on the map", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), (points) => {
        const clusters = clusterMarks(
          points.map((at, mark) => ({ at, mark, weight: mark % 7 })),
          30,
        );
        const apart = clusters.every((a) =>
          clusters.every((b) => a === b || Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) >= 30),
        );
        expect(apart).toBe(true);
        expect(clusters.flatMap(({ marks }) => marks).toSorted((a, b) => a - b)).toEqual(points.map((_, mark) => mark));
      }),
    );
  });
});

test("no label lies on another label, on a mark, or off the screen", () => {
  const screen = { width: 400, height: 300 };
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
      const wishes = points.map((at, index) => ({
        id: String(index),
        at,
        radius: 7,
        size: { width: 60, height: 17 },
      }));
      const labels = [...placeLabels(wishes, screen).values()];
      const marks = points.map(([x, y]) => ({ left: x - 7, top: y - 7, width: 14, height: 14 }));
      const meet = (a: (typeof marks)[number], b: (typeof marks)[number]): boolean =>
        a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
      expect(labels.some((a) => [...labels, ...marks].some((b) => a !== b && meet(a, b)))).toBe(false);
      expect(labels.every(({ left, top }) => left >= 0 && top >= 0 && left <= 340 && top <= 283)).toBe(true);
    }),
  );
});

test("names without room, cut short or behind another's mark are told, and no others", () => {
  const long = "a name that is far longer than any label may be";
  const at = (id: string, longitude: number, latitude: number, name = id) => ({
    ...place(id, latitude),
    longitude,
    name,
  });
  const here = [at("alone", 36, 35), at("host", 60, 35), at("guest", 60, 35.01), at("cut", 36, 10, long)];
  const { marks } = placeMarks(here.map((one) => ({ id: `at ${one.id}`, places: [one], morePlaces: 0 })));
  // 360 degrees are 1,000 pixels at k = 1.
  const screen = { width: 400, height: 300, top: 0 };
  const laid = layOutMarks(marks, new Map(), new Set(), { k: 2, x: -1_100, y: -750 }, screen);
  expect(laid).toHaveLength(3);
  expect(unreadPlaces(laid).map(({ place: id }) => id)).toEqual(["guest", "cut"]);
  const narrow = layOutMarks(marks, new Map(), new Set(), { k: 2, x: -1_190, y: -750 }, { ...screen, width: 40 });
  expect(unreadPlaces(narrow).map(({ place: id }) => id)).toContain("alone");
});

test("a mark alone has its label on its right", () => {
  const labels = placeLabels([{ id: "a", at: [50, 50], radius: 7, size: { width: 60, height: 17 } }], {
    width: 400,
    height: 300,
  });
  expect(labels.get("a")).toEqual({ left: 60, top: 41.5, width: 60, height: 17 });
});

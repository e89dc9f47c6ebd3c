import { expect, test } from "vitest";
import { CELL } from "../../../src/explorer/app/graph/cell";
import { type Pair, placeRecords } from "../../../src/explorer/app/graph/place-records";

const IDS = Array.from({ length: 60 }, (_, number) => `r${number}`);
const PAIRS = IDS.slice(1).map((id, number): Pair => [id, IDS[Math.floor(number / 3)] ?? "r0"]);

test("the same records and ties are placed alike each time", () => {
  expect(placeRecords(IDS, PAIRS, {})).toEqual(placeRecords(IDS, PAIRS, {}));
});

test("no two records and their names lie over one another", () => {
  const places = Object.values(placeRecords(IDS, PAIRS, {}));
  const near = places.flatMap(([x, y], one) =>
    places.filter(([otherX, otherY], other) => {
      return one < other && Math.abs(x - otherX) < CELL.width && Math.abs(y - otherY) < CELL.height;
    }),
  );
  expect([places.length, near]).toEqual([60, []]);
});

test("what has a place keeps it, and what comes finds room beside what it is tied to", () => {
  const before = placeRecords(IDS, PAIRS, {});
  const added = placeRecords([...IDS, "new"], [...PAIRS, ["new", "r7"]], before);
  const [x, y] = added["new"] ?? [NaN, NaN];
  const [nearX, nearY] = before["r7"] ?? [NaN, NaN];
  expect(Object.keys(added)).toEqual(["new"]);
  expect(Math.hypot(x - nearX, y - nearY)).toBeLessThan(600);
});

test("places are whole numbers, as links hold them", () => {
  expect(
    Object.values(placeRecords(IDS, PAIRS, {}))
      .flat()
      .every(Number.isInteger),
  ).toBe(true);
});

test("5,000 records are placed within some seconds", () => {
  const ids = Array.from({ length: 5_000 }, (_, number) => `n${number}`);
  const pairs = ids.slice(1).map((id, number): Pair => [id, ids[Math.floor(number / 4)] ?? "n0"]);
  const startedAt = performance.now();
  expect(Object.keys(placeRecords(ids, pairs, {}))).toHaveLength(5_000);
  expect(performance.now() - startedAt).toBeLessThan(15_000);
});

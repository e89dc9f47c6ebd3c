import { beforeEach, expect, test } from "vitest";
import { labelDrawing } from "../../../src/explorer/app/graph/draw-labels";
import type { Palette } from "../../../src/explorer/app/graph/palette";

/** A canvas of 400 by 300 on which a letter is 6 wide, and what was written on it. */
function fakeCanvas() {
  const written: (readonly [text: string, x: number, y: number])[] = [];
  const rectangles: (readonly number[])[] = [];
  const context = {
    canvas: { clientWidth: 400, clientHeight: 300 },
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string, x: number, y: number) => written.push([text, x, y]),
    fillRect: (...sides: number[]) => rectangles.push(sides),
    strokeText: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
    stroke: () => undefined,
  };
  return { written, rectangles, context: context as unknown as CanvasRenderingContext2D };
}

const PALETTE = { surface: "#fff", text: "#000", accent: "#00f", raised: "#fff" } as Palette;
const record = (key: string, x: number, size: number, more: object = {}) => {
  return { key, x, y: 100, size, label: key, color: "#000", ...more };
};
const [SMALL, LARGE] = [record("small", 100, 5), record("large", 104, 9)];

let canvas = fakeCanvas();
beforeEach(() => {
  canvas = fakeCanvas();
});

/** Draws the names of some records, which lie where their marks are. */
function drawn(records: readonly ReturnType<typeof record>[], blocked: typeof records = []) {
  const labels = labelDrawing(() => PALETTE);
  labels.begin(() => [...records, ...blocked]);
  for (const data of records) labels.draw(canvas.context, data);
  labels.end();
  return labels;
}

test("what is tied to more has its name first, in whatever order they come", () => {
  for (const records of [
    [SMALL, LARGE],
    [LARGE, SMALL],
  ]) {
    canvas = fakeCanvas();
    drawn(records);
    // The larger mark's name stands right under it.
    expect(canvas.written[0]).toEqual(["large", 104, 114]);
  }
});

test("what is selected has its place before all others, and is drawn on that side", () => {
  const chosen = record("small", 100, 5, { highlighted: true });
  const labels = drawn([LARGE, chosen], [record("below", 100, 9, { y: 125 })]);
  labels.drawChosen(canvas.context, chosen, {} as never);
  const [left, top] = canvas.rectangles[0] ?? [];
  // Under it lies a mark, to its right the larger one: so it stands to its left.
  expect([left, top]).toEqual([100 - 5 - 4 - 2 - 36, 92.5]);
});

test("a name for which there is no room is cut, to its first word at the shortest, and left out after that", () => {
  const long = record("Formation of a council", 60, 5);
  const walls = (gap: number) =>
    [80, 100, 120].flatMap((y) => [record("wall", 60 + gap, 10, { y }), record("wall", 60 - gap, 10, { y })]);
  const texts = (gap: number) => {
    canvas = fakeCanvas();
    const labels = drawn([long], walls(gap));
    return [canvas.written.map(([text]) => text), labels.unnamed()];
  };
  expect(texts(90)).toEqual([["Formation of a", "council"], { left: 0, cut: 0 }]);
  expect(texts(45)).toEqual([["Formation…"], { left: 0, cut: 1 }]);
  expect(texts(30)).toEqual([[], { left: 1, cut: 0 }]);
});

test("no name stands under the buttons that zoom", () => {
  const labels = drawn([record("corner", 310, 5, { y: 235 })]);
  expect(labels.covers([[390, 290]])).toBe(true);
  // Not under its mark, but beside it.
  expect(canvas.written[0]?.slice(1)).toEqual([310 + 5 + 2 + 21, 228.5]);
});

test("a name that is read from the right has what is left out at its left", () => {
  const directions: string[] = [];
  Object.assign(canvas.context, { fillText: () => directions.push(canvas.context.direction) });
  drawn([record("محمد عبد الرحمن الأسعد المنصوري بن عبد العزيز", 200, 5), record("small", 60, 5)]);
  expect(directions.toSorted()).toEqual(["ltr", "rtl", "rtl", "rtl"]);
  expect(canvas.context.direction).toBe("ltr");
});

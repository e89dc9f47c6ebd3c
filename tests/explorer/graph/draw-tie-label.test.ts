import { expect, test } from "vitest";
import { tieLabelDrawing } from "../../../src/explorer/app/graph/draw-tie-label";
import type { Palette } from "../../../src/explorer/app/graph/palette";
import { sayWithoutRoom } from "../../../src/explorer/app/graph/without-room";

/** A canvas of 400 by 300 on which a letter is 6 wide, and what was written on it. */
function fakeCanvas() {
  const written: string[] = [];
  const nothing = () => undefined;
  const context = {
    canvas: { clientWidth: 400, clientHeight: 300 },
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string) => written.push(text),
    ...{ save: nothing, restore: nothing, translate: nothing, rotate: nothing, fillRect: nothing },
  };
  return { written, context: context as unknown as CanvasRenderingContext2D };
}

const PALETTE = { surface: "#fff", text: "#000" } as Palette;
const at = (x: number) => ({ x, y: 100, size: 5 });
let last = 0;
const tie = (label: string | null, arrows: readonly [boolean, boolean] = [false, true]) => {
  last += 1;
  return { key: `tie ${last}`, label, color: "#000", size: 1, look: { pattern: "solid", colour: "neutral", arrows } };
};

test("lines in sight whose label had no room are counted, with those that were to have none", () => {
  const { written, context } = fakeCanvas();
  const labels = tieLabelDrawing(() => PALETTE, { covers: () => false });
  labels.draw(context, tie("victim of"), at(10), at(200));
  labels.draw(context, tie("victim of"), at(10), at(60));
  labels.draw(context, tie(null), at(10), at(200));
  labels.draw(context, tie(null), at(900), at(1000));
  expect([written, labels.unlabelled()]).toEqual([["victim of →"], 2]);
  labels.begin();
  expect(labels.unlabelled()).toBe(0);
});

test("a line under names has no label, not even where it was chosen, but under the pointer", () => {
  const { written, context } = fakeCanvas();
  const labels = tieLabelDrawing(() => PALETTE, { covers: () => true });
  labels.draw(context, tie("victim of"), at(10), at(200));
  labels.draw(context, { ...tie("target of"), isChosen: true }, at(10), at(200));
  labels.draw(context, { ...tie("family of", [false, false]), isChosen: true, isPointedAt: true }, at(10), at(200));
  expect([written, labels.unlabelled()]).toEqual([["family of"], 2]);
});

test("a label moves along its line to where nothing stands, and never off it", () => {
  const moved: (readonly [number, number])[] = [];
  const { context } = fakeCanvas();
  Object.assign(context, { translate: (x: number, y: number) => moved.push([x, y]) });
  const middle = (points: readonly (readonly [number, number])[]) =>
    points.some(([x, y]) => Math.abs(x - 150) < 10 && Math.abs(y - 100) < 6);
  const labels = tieLabelDrawing(() => PALETTE, { covers: middle });
  labels.draw(context, tie("victim of"), at(0), at(300));
  labels.draw(context, { ...tie("alleged perpetrator of"), isChosen: true }, at(140), at(160));
  expect(moved).toEqual([[expect.closeTo(150 + 0.18 * 300), 100]]);
  expect(labels.unlabelled()).toBe(1);
});

test("a label that is too long for its line has several rows, or stands across it, where it was chosen", () => {
  const { written, context } = fakeCanvas();
  const labels = tieLabelDrawing(() => PALETTE, { covers: () => false });
  for (const isChosen of [false, true])
    labels.draw(context, { ...tie("alleged perpetrator of (possible)"), isChosen }, at(0), at(160));
  expect(written).toEqual(["alleged perpetrator", "of (possible) →"]);
  written.length = 0;
  labels.draw(context, { ...tie("alleged perpetrator of (possible)"), isChosen: true }, at(200), at(310));
  expect(written).toEqual(["alleged", "perpetrator of", "(possible) →"]);
  written.length = 0;
  for (const isChosen of [false, true]) labels.draw(context, { ...tie("victim of"), isChosen }, at(350), at(370));
  expect(written).toEqual(["victim of →"]);
  expect(labels.unlabelled()).toBe(2);
});

test("no label of a line lies on another's", () => {
  const { written, context } = fakeCanvas();
  const labels = tieLabelDrawing(() => PALETTE, { covers: () => false });
  for (const label of ["first", "second"]) labels.draw(context, tie(label), at(0), at(80));
  expect([written, labels.unlabelled()]).toEqual([["first →"], 1]);
  labels.begin();
  labels.draw(context, tie("second"), at(0), at(80));
  expect(written).toEqual(["first →", "second →"]);
});

test("labels that are drawn anew within a frame do not stand in their own way", () => {
  const { written, context } = fakeCanvas();
  const labels = tieLabelDrawing(() => PALETTE, { covers: () => false });
  const ties = [tie("first"), tie(null)];
  for (const one of [...ties, ...ties]) labels.draw(context, one, at(0), at(80));
  expect([written, labels.unlabelled()]).toEqual([["first →", "first →"], 1]);
});

test.each([
  [0, 0, 0, ""],
  [1, 0, 0, "1 name has no room here: zoom in, or see the list."],
  [0, 1, 0, "1 name is cut short: zoom in, or see the list."],
  [0, 0, 1, "1 line without a label: click it, or see what ties its ends."],
  [
    2,
    3,
    1_200,
    "2 names have no room here, 3 names are cut short: zoom in, or see the list. 1,200 lines without a label: click one, or see what ties its ends.",
  ],
])("%i names, %i names in part and %i lines without room are told", (names, cut, lines, words) => {
  expect(sayWithoutRoom({ names, cut, lines })).toBe(words);
});

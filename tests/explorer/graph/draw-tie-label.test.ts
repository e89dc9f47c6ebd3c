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
const tie = (label: string | null, arrows: readonly [boolean, boolean] = [false, true]) => {
  return { label, color: "#000", size: 1, look: { pattern: "solid", colour: "neutral", arrows } };
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

test("a line under a name has no label, but where it was chosen", () => {
  const { written, context } = fakeCanvas();
  const labels = tieLabelDrawing(() => PALETTE, { covers: () => true });
  labels.draw(context, tie("victim of"), at(10), at(200));
  labels.draw(context, { ...tie("family of", [false, false]), isChosen: true }, at(10), at(200));
  expect([written, labels.unlabelled()]).toEqual([["family of"], 1]);
});

test.each([
  [0, 0, ""],
  [1, 0, "1 name has no room here: zoom in, or see the list."],
  [0, 1, "1 line without a label: point at its records."],
  [
    2,
    1_200,
    "2 names have no room here: zoom in, or see the list. 1,200 lines without a label: point at their records.",
  ],
])("%i names and %i lines without room are told", (names, lines, words) => {
  expect(sayWithoutRoom({ names, lines })).toBe(words);
});

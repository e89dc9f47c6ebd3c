import { expect, test } from "vitest";
import { EMPTY_PICTURE, type Picture } from "../../../src/explorer/app/state/picture";
import { type Step, takeStep } from "../../../src/explorer/app/state/step";

const THREE: Picture = { ...EMPTY_PICTURE, nodes: ["a", "b", "c"], positions: { a: [0, 0], b: [9, 9] } };

function after(...steps: readonly Step[]): Picture {
  return steps.reduce(takeStep, THREE);
}

test("what is added comes once, behind what is there, and is seen even if it was hidden", () => {
  const picture = after({ kind: "hide", ids: ["b"] }, { kind: "add", ids: ["b", "d", "d"] });
  expect([picture.nodes, picture.hidden]).toEqual([["a", "b", "c", "d"], []]);
});

test("what is removed leaves no trace in selection, pins and positions", () => {
  const picture = after(
    { kind: "select", ids: ["a", "b"], add: false },
    { kind: "pin", ids: ["b"] },
    { kind: "remove", ids: ["b"] },
  );
  expect(picture).toEqual({ ...THREE, nodes: ["a", "c"], selected: ["a"], positions: { a: [0, 0] } });
});

test("what is kept is all there is", () => {
  expect(after({ kind: "keep", ids: ["b", "x"] }).nodes).toEqual(["b"]);
});

test("what is hidden is no longer selected, and comes back with the others", () => {
  const hidden = after({ kind: "select", ids: ["a", "b"], add: false }, { kind: "hide", ids: ["a"] });
  expect([hidden.hidden, hidden.selected]).toEqual([["a"], ["b"]]);
  expect(takeStep(hidden, { kind: "unhide" }).hidden).toEqual([]);
});

test("selecting with add takes away what is selected already, and replaces otherwise", () => {
  const both = after({ kind: "select", ids: ["a"], add: false }, { kind: "select", ids: ["b"], add: true });
  expect(both.selected).toEqual(["a", "b"]);
  expect(takeStep(both, { kind: "select", ids: ["a"], add: true }).selected).toEqual(["b"]);
  expect(takeStep(both, { kind: "select", ids: ["c"], add: false }).selected).toEqual(["c"]);
});

test("only what is in the picture can be selected", () => {
  expect(after({ kind: "select", ids: ["x", "c"], add: false }).selected).toEqual(["c"]);
});

test("a record that is moved is pinned where it was dropped", () => {
  const picture = after({ kind: "move", id: "c", to: [4, -2] });
  expect([picture.pinned, picture.positions["c"]]).toEqual([["c"], [4, -2]]);
});

test("filters are toggled, and taken back together", () => {
  const filtered = after({ kind: "toggleType", type: "PLACE" }, { kind: "toggleLink", key: "MADE" });
  expect(filtered.filters).toMatchObject({ typesOff: ["PLACE"], linksOff: ["MADE"] });
  expect(takeStep(filtered, { kind: "toggleType", type: "PLACE" }).filters.typesOff).toEqual([]);
  expect(takeStep(filtered, { kind: "clearFilters" }).filters).toEqual(EMPTY_PICTURE.filters);
});

const NOTHING: readonly Step[] = [
  { kind: "add", ids: ["a"] },
  { kind: "remove", ids: ["x"] },
  { kind: "unhide" },
  { kind: "select", ids: [], add: false },
  { kind: "view", view: "graph" },
  { kind: "open", opened: null },
  { kind: "clearFilters" },
];

test.each(NOTHING)("a step that changes nothing gives the same picture: $kind", (step) => {
  expect(takeStep(THREE, step)).toBe(THREE);
});

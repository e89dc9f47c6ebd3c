import fc from "fast-check";
import { expect, test } from "vitest";
import { act, type Action, EMPTY_HISTORY, turnedPage } from "../../../src/explorer/app/state/history";
import type { Step } from "../../../src/explorer/app/state/step";

const BEGUN = act(EMPTY_HISTORY, { kind: "start", nodes: ["a", "b", "c"] });

const ids = fc.subarray(["a", "b", "c", "d", "e"], { minLength: 1 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ids.map((some): Step => ({ kind: "add", ids: some })),
  ids.map((some): Step => ({ kind: "remove", ids: some })),
  ids.map((some): Step => ({ kind: "hide", ids: some })),
  ids.map((some): Step => ({ kind: "pin", ids: some })),
  ids.map((some): Step => ({ kind: "keep", ids: some })),
  fc.tuple(ids, fc.boolean()).map(([some, add]): Step => ({ kind: "select", ids: some, add })),
  fc.constant<Step>({ kind: "toggleType", type: "EVENT" }),
  fc.constantFrom("graph", "map").map((view): Step => ({ kind: "view", view: view as "graph" })),
);

function all(actions: readonly Action[], from = BEGUN) {
  return actions.reduce(act, from);
}

test("the first picture is no step that could be undone", () => {
  expect(BEGUN.past).toEqual([]);
});

test("whatever was done can be undone to the beginning, and redone to the end", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const end = all(steps);
      const back = all(
        end.past.map(() => ({ kind: "undo" })),
        end,
      );
      expect(back.present).toEqual(BEGUN.present);
      const forth = all(
        back.future.map(() => ({ kind: "redo" })),
        back,
      );
      expect(forth.present).toEqual(end.present);
    }),
  );
});

test("a new step after an undo leaves nothing to redo", () => {
  const history = all([{ kind: "add", ids: ["d"] }, { kind: "undo" }, { kind: "hide", ids: ["a"] }]);
  expect([history.future, history.present.hidden]).toEqual([[], ["a"]]);
});

test("selecting twice is one step, so that clicking about does not bury what was done", () => {
  const history = all([
    { kind: "hide", ids: ["c"] },
    { kind: "select", ids: ["a"], add: false },
    { kind: "select", ids: ["b"], add: false },
    { kind: "undo" },
  ]);
  expect([history.present.selected, history.present.hidden]).toEqual([[], ["c"]]);
});

test("what one click does is undone at once, and is no step where it changes nothing", () => {
  const click: Step = {
    kind: "together",
    steps: [
      { kind: "add", ids: ["d"] },
      { kind: "select", ids: ["d"], add: false },
      { kind: "open", opened: { kind: "record", id: "d" } },
    ],
  };
  const once = all([click]);
  expect([once.past, once.present.selected, once.present.opened?.kind]).toEqual([[BEGUN.present], ["d"], "record"]);
  expect(act(once, click)).toBe(once);
  expect(act(once, { kind: "undo" }).present).toEqual(BEGUN.present);
});

test("where the layout puts a record is no step, and stays when what came before is undone", () => {
  const history = all([
    { kind: "hide", ids: ["a"] },
    { kind: "placed", positions: { a: [1, 2], x: [3, 4] } },
    { kind: "undo" },
  ]);
  expect([history.past.length, history.present.positions]).toEqual([0, { a: [1, 2] }]);
});

test("a link replaces everything, and what was before cannot be undone to", () => {
  const { present } = all([{ kind: "add", ids: ["z"] }]);
  const history = all([
    { kind: "hide", ids: ["a"] },
    { kind: "restore", picture: present },
  ]);
  expect([history.present, history.past]).toEqual([present, []]);
});

test("what the browser went back to is as its address says, and can be undone", () => {
  const opened = all([{ kind: "open", opened: { kind: "record", id: "a" } }]);
  const back = act(opened, { kind: "revisit", picture: BEGUN.present });
  expect(back.present.opened).toBeNull();
  expect(act(back, { kind: "undo" }).present.opened).toEqual({ kind: "record", id: "a" });
});

test("a page is turned by opening and closing one, not by other steps, undo or going back", () => {
  const open: Action = { kind: "open", opened: { kind: "record", id: "a" } };
  const opened = all([open]);
  expect(turnedPage(BEGUN.present, opened)).toBe(true);
  expect(turnedPage(opened.present, act(opened, { kind: "open", opened: null }))).toBe(true);
  expect(turnedPage(opened.present, act(opened, { kind: "add", ids: ["d"] }))).toBe(false);
  expect(turnedPage(opened.present, act(opened, { kind: "undo" }))).toBe(false);
  expect(turnedPage(opened.present, act(opened, { kind: "revisit", picture: BEGUN.present }))).toBe(false);
});

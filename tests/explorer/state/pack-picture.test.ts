import { expect, test } from "vitest";
import { packPicture, unpackPicture } from "../../../src/explorer/app/state/pack-picture";
import { EMPTY_PICTURE } from "../../../src/explorer/app/state/picture";

test("what is as it is at first takes no room in a link", () => {
  expect(packPicture({ ...EMPTY_PICTURE, nodes: ["a"] })).toEqual({ n: ["a"] });
});

test("records are named by their number", () => {
  const picture = { ...EMPTY_PICTURE, nodes: ["a", "b"], selected: ["b"], positions: { b: [3, -4] as const } };
  expect(packPicture(picture)).toEqual({ n: ["a", "b"], s: [1], x: [null, null, 3, -4] });
});

test.each([
  [null, "its picture"],
  [[], "its picture"],
  [{ n: "a" }, "a list"],
  [{ n: [1] }, "a text"],
  [{ n: ["a"], s: [1] }, "its records"],
  [{ n: ["a"], t: ["CAT"] }, "its types"],
  [{ n: ["a"], c: "SURE" }, "its least confidence"],
  [{ n: ["a"], b: ["today", "tomorrow"] }, "its stretch of time"],
  [{ n: ["a"], b: ["2025-99-99", "2025-12-01"] }, "its stretch of time"],
  [{ n: ["a"], b: ["2025-02-29", "2025-12-01"] }, "its stretch of time"],
  [{ n: ["a"], b: ["2025-03-02", "2025-03-01"] }, "its stretch of time"],
  [{ n: ["a"], v: "globe" }, "its view"],
  [{ n: ["a"], o: ["door", "a"] }, "its page"],
])("%j is refused for %s", (packed, what) => {
  expect(() => unpackPicture(packed)).toThrow(`The link is damaged: ${what} cannot be read.`);
});

test("a record that a link names twice comes once, where it stood last", () => {
  const picture = unpackPicture({ n: ["a", "a", "b"], s: [0, 1, 2], x: [1, 1, 2, 2, 3, 3] });
  expect(picture).toEqual({
    ...EMPTY_PICTURE,
    nodes: ["a", "b"],
    selected: ["a", "b"],
    positions: { a: [2, 2], b: [3, 3] },
  });
});

test("leap days and years of more or fewer digits are days", () => {
  for (const b of [
    ["2024-02-29", "2024-02-29"],
    ["-0044-03-15", "Y12000"],
  ])
    expect(unpackPicture({ n: ["a"], b }).filters.brush).toEqual({ from: b[0], to: b[1] });
});

test("more records than can be shown are refused", () => {
  const n = Array.from({ length: 20_001 }, (_, number) => `n${number}`);
  expect(() => unpackPicture({ n })).toThrow("The link holds 20001 records; at most 20000 can be shown.");
});

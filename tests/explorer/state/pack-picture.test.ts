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
  [{ n: ["a"], v: "globe" }, "its view"],
  [{ n: ["a"], o: ["door", "a"] }, "its page"],
])("%j is refused for %s", (packed, what) => {
  expect(() => unpackPicture(packed)).toThrow(`The link is damaged: ${what} cannot be read.`);
});

test("more records than can be shown are refused", () => {
  const n = Array.from({ length: 20_001 }, (_, number) => `n${number}`);
  expect(() => unpackPicture({ n })).toThrow("The link holds 20001 records; at most 20000 can be shown.");
});

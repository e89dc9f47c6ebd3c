import { expect, test } from "vitest";
import { emptyWords } from "../../../src/explorer/app/graph/empty-words.js";

const loaded = { of: ["a"], records: new Map(), error: null };

test("while the records are on their way, nothing is said to be empty", () => {
  expect(emptyWords({ nodes: [], opened: null }, { ...loaded, of: [] })).toBeNull();
  expect(emptyWords({ nodes: ["a"], opened: null }, { ...loaded, of: [] })).toBeNull();
});

test("a picture of an opened page alone waits for nothing, and says how a record gets in", () => {
  const opened = { kind: "record", id: "a" } as const;
  expect(emptyWords({ nodes: [], opened }, { ...loaded, of: [] })).toMatch(/holds no record.*“Show in the picture”/);
});

test("where none of the records can be shown, no filter is blamed", () => {
  expect(emptyWords({ nodes: ["a"], opened: null }, loaded)).toMatch(/^None of the records of this picture can be/);
});

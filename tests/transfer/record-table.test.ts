import { expect, test } from "vitest";
import { createRecordTable } from "../../src/transfer/record-table.js";

test("what was set is found, with its place and tag, and nothing else is", () => {
  const table = createRecordTable();
  table.set("a", { file: "x.csv", row: 3 }, 7);
  table.set("b", { file: "y.csv", row: 4_000_000_000 }, 126, true);
  expect(table.get("a")).toEqual({ file: "x.csv", row: 3, tag: 7, rejected: false });
  expect(table.get("b")).toEqual({ file: "y.csv", row: 4_000_000_000, tag: 126, rejected: true });
  expect(table.get("c")).toBeUndefined();
});

test("a key that is set again is replaced, and one that is rejected keeps its place", () => {
  const table = createRecordTable();
  table.set("a", { file: "x.csv", row: 1 }, 1, true);
  table.set("a", { file: "x.csv", row: 2 }, 2);
  table.reject("a");
  table.reject("none");
  expect(table.get("a")).toEqual({ file: "x.csv", row: 2, tag: 2, rejected: true });
  expect([table.size, table.get("none")]).toEqual([1, undefined]);
});

test("it grows, and loses and mistakes none of many like keys", () => {
  const table = createRecordTable();
  const many = 200_000;
  for (let at = 0; at < many; at++) table.set(`person:${at}`, { file: `f${at % 3}`, row: at }, at % 100);
  const found = Array.from({ length: many }, (_, at) => table.get(`person:${at}`));
  expect(
    found.filter((entry, at) => entry?.row !== at || entry.tag !== at % 100 || entry.file !== `f${at % 3}`),
  ).toEqual([]);
  expect(Array.from({ length: many }, (_, at) => table.get(`place:${at}`)).filter(Boolean)).toEqual([]);
  expect(table.size).toBe(many);
});

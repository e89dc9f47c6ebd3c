import { expect, test } from "vitest";
import { linesOfCode, sourceFiles } from "./source-files.js";

const files = sourceFiles("src").map(({ path, text }) => ({ path, lines: linesOfCode(text) }));
const bySize = files.toSorted((a, b) => a.lines - b.lines);

test("no file of src has more than 300 lines of code", () => {
  expect(files.filter(({ lines }) => lines > 300)).toEqual([]);
});

test("nine files of ten in src have at most 200 lines of code", () => {
  expect(bySize[Math.floor(files.length * 0.9)]?.lines).toBeLessThanOrEqual(200);
});

test("half of the files of src have at most 65 lines of code", () => {
  expect(bySize[Math.floor(files.length * 0.5)]?.lines).toBeLessThanOrEqual(65);
});

test("only lines that are neither empty nor comment count", () => {
  expect(linesOfCode("/** Says\n * why. */\nconst a = 1;\n\n// a\nconst b = 2; // two\n")).toBe(2);
});

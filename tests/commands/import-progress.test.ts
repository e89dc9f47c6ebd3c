import { expect, test } from "vitest";
import { createProgressTeller, progressLine } from "../../src/commands/import-progress.js";
import type { ImportProgress } from "../../src/transfer/import-run.js";

const WRITING: ImportProgress = {
  phase: "write",
  done: 5_000,
  total: 20_000,
  types: new Map([
    ["Person", 4_000],
    ["MADE", 1_000],
  ]),
  rejected: 2,
};

/** What a teller writes when it is told of `WRITING` at these milliseconds. */
function written(times: readonly number[], isTTY: boolean): readonly string[] {
  const texts: string[] = [];
  let now = 0;
  const teller = createProgressTeller({ isTTY, columns: 60, write: (text) => texts.push(text) }, () => now);
  for (now of times) teller.tell(WRITING);
  teller.end();
  return texts;
}

test("a line says the phase, the share, the rate, what is left, the counts by type and the rejects", () => {
  expect(progressLine(WRITING, 10, false)).toBe("Writing 25 %, 500/s, 0:30 left: Person 4,000, MADE 1,000; 2 rejected");
  expect(progressLine(WRITING, 10, true)).toContain("Writing 25 % [######------------------], 500/s");
  expect(progressLine({ ...WRITING, phase: "read", types: new Map(), rejected: 0 }, 0, false)).toBe("Reading 25 %");
});

test("a log gets a line every five seconds", () => {
  const line = (rate: string): unknown => expect.stringMatching(new RegExp(`^Writing 25 %, ${rate}/s.*\\n$`));
  expect(written([0, 4_000, 5_000, 9_000, 10_000], false)).toEqual([line("1,000"), line("500")]);
});

test("a terminal has one line, written over and no longer than it is wide, and wiped at the end", () => {
  const texts = written([1_000, 1_050, 1_200], true);
  expect(texts).toHaveLength(3);
  expect(texts[1]?.startsWith("\r\u001b[2KWriting 25 % [#")).toBe(true);
  expect(texts[1]?.length).toBe("\r\u001b[2K".length + 59);
  expect(texts.at(-1)).toBe("\r\u001b[2K");
});

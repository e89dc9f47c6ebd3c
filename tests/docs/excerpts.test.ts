import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { EXCERPTED, textOf } from "./documents.js";
import { excerptsOf, otherBlocksOf, rewritten } from "./excerpt.js";
import { recompute } from "./recompute.js";
import { startSeededAttest } from "./seeded-attest.js";

/** `UPDATE_DOCS=1 npm test -- tests/docs` writes every excerpt anew. What CI runs must not change what it checks. */
const updates = process.env["UPDATE_DOCS"] === "1";
if (updates && process.env["CI"] === "true") throw new Error("UPDATE_DOCS=1 is not for CI: unset one of them.");

const attest = await startSeededAttest();
afterAll(() => attest.stop());

if (updates)
  for (const path of EXCERPTED)
    writeFileSync(path, await rewritten(textOf(path), (excerpt) => recompute(attest, excerpt)));

describe.each(EXCERPTED)("%s", (path) => {
  const excerpts = excerptsOf(textOf(path)).map((excerpt) => ({ ...excerpt, rule: excerpt.args.join(" ") }));

  test("has excerpts", () => {
    expect(excerpts.length).toBeGreaterThan(0);
  });

  test.each(excerpts)("shows $kind $rule as it is", async (excerpt) => {
    expect(excerpt.text).toBe(await recompute(attest, excerpt));
  });

  test("shows nothing else in a block but commands to type", () => {
    expect(otherBlocksOf(textOf(path)).filter((language) => language !== "sh")).toEqual([]);
  });
});

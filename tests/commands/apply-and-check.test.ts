import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apply } from "../../src/commands/apply.js";
import { check } from "../../src/commands/check.js";
import { copy } from "../../src/commands/copy.js";
import { openGraph } from "../../src/commands/open-graph.js";
import { readConfig } from "../../src/config/config.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { fileOf } from "../transfer/lines-of.js";

const citations = [{ source: "article" }];
const ARTICLE = { type: "Source", id: "article", name: "An article", sourceKind: "ARTICLE", language: "en", citations };
const PERSON = { type: "Person", id: "person", name: "A person", marking: "INTERNAL", citations };

let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-"));
  environment = { DATA_DIR: join(folder, "data") };
  const { model, store } = await openGraph(readConfig(environment));
  await loadJsonLines(store, model, fileOf(ARTICLE, PERSON));
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function changes(...lines: readonly object[]): Promise<string> {
  const file = join(folder, "changes.jsonl");
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return file;
}

test("apply tells what it did, and notes who and why, but not what was said", async () => {
  const file = await changes({ change: "correct", id: "person", set: { occupation: "spy" }, reason: "A letter." });
  expect(await apply(file, { dryRun: true }, environment)).toContain("Nothing was written: this was a dry run.");
  expect(await apply(file, {}, environment)).toBe('line 1: "person" changed (occupation)\n1 changed.');
  const journal = await readFile(join(folder, "data", "applied.jsonl"), "utf8");
  expect(JSON.parse(journal)).toMatchObject({ outcome: "changed", fields: ["occupation"], reasons: ["A letter."] });
  expect(journal).not.toContain("spy");
});

test("check ends with 3 where something is wrong, and tells it as a line or as JSON", async () => {
  const printed: string[] = [];
  const print = (line: string): number => printed.push(line);
  expect(await check({ most: "20" }, environment, print)).toBe(0);
  await apply(
    await changes({ change: "correct", id: "person", set: { birthDate: "1980", deathDate: "1970" } }),
    {},
    environment,
  );
  expect(await check({ most: "20" }, environment, print)).toBe(3);
  expect(printed[0]).toBe("Nothing was found.");
  expect(printed[1]).toMatch(
    /^contradicting-dates +Person "person": birthDate is "1980", after deathDate, "1970"\. To do: /,
  );
  printed.length = 0;
  expect(await check({ json: true, most: "20" }, environment, print)).toBe(3);
  expect(printed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { kind: "contradicting-dates", mistake: true },
  ]);
});

test("copy tells what it copied, by type, and refuses a folder without a graph", async () => {
  const stores = { from: join(folder, "data"), to: join(folder, "copy") };
  expect(await copy(stores, {}, () => {})).toMatch(/Person +1 +[0-9a-f]{16}\n[^]*The two hold the same\.$/);
  await expect(copy({ from: join(folder, "none"), to: stores.to }, {}, () => {})).rejects.toThrow(
    "no attest.grafeo is there",
  );
});

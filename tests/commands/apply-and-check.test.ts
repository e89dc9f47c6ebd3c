import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apply } from "../../src/commands/apply.js";
import { check, type CheckOptions } from "../../src/commands/check.js";
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
  expect(await check({ limit: "20" }, environment, print)).toBe(0);
  await apply(
    await changes({ change: "correct", id: "person", set: { birthDate: "1980", deathDate: "1970" } }),
    {},
    environment,
  );
  expect(await check({ limit: "20" }, environment, print)).toBe(3);
  expect(printed[0]).toBe("Nothing was found.");
  expect(printed[1]).toMatch(
    /^contradicting-dates +Person "person": birthDate is "1980", after deathDate, "1970"\. To do: /,
  );
  printed.length = 0;
  expect(await check({ json: true, limit: "20" }, environment, print)).toBe(3);
  expect(printed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { kind: "contradicting-dates", type: "Person", mistake: true },
    { counts: [{ kind: "contradicting-dates", type: "Person", count: 1, more: 0, mistake: true }] },
  ]);
});

describe("check of a graph without sources", () => {
  const bare = { DATA_DIR: "" };
  beforeAll(async () => {
    bare.DATA_DIR = join(folder, "bare");
    const { model, store } = await openGraph(readConfig(bare));
    const nodes = (type: string, count: number, fields: object) =>
      Array.from({ length: count }, (_, n) => ({ type, id: `${type}-${n}`, name: `${type} ${n}`, ...fields }));
    await loadJsonLines(
      store,
      model,
      fileOf(...nodes("Person", 7, { birthDate: "1980", deathDate: "1970" }), ...nodes("Place", 2, { level: "CITY" })),
    );
    await store.close();
  });

  const printedBy = async (options: CheckOptions) => {
    const printed: string[] = [];
    const status = await check(options, bare, (line) => printed.push(line.replace(/ +/g, " ")));
    return { printed, status };
  };

  test("lists the first of each kind and type, and counts the rest", async () => {
    const { printed, status } = await printedBy({ limit: "3" });
    expect(status).toBe(3);
    const listed = (start: string) => printed.filter((line) => line.startsWith(start)).length;
    expect(listed("no-source Person ")).toBe(3);
    expect(listed("no-source Place ")).toBe(2);
    expect(printed).toContain("no-source 9");
    expect(printed).toContain(" Person 7, 4 more than are listed");
    expect(printed).toContain(" Place 2");
  });

  test("as JSON has the counts whole, listed or not", async () => {
    const { printed } = await printedBy({ json: true, limit: "0" });
    expect(printed.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        counts: [
          { kind: "no-source", type: "Person", count: 7, more: 7, mistake: false },
          { kind: "no-source", type: "Place", count: 2, more: 2, mistake: false },
          { kind: "contradicting-dates", type: "Person", count: 7, more: 7, mistake: true },
        ],
      },
    ]);
  });

  test("lists them all where asked for", async () => {
    const { printed } = await printedBy({ json: true, limit: "all", only: "no-source" });
    expect(printed.length).toBe(10);
  });

  test("looks for some kinds alone, and is at fault for those alone", async () => {
    const { printed, status } = await printedBy({ limit: "0", only: "no-source, same-name" });
    expect(status).toBe(0);
    expect(printed.filter((line) => /^[a-z]/.test(line))).toEqual(["no-source 9", "same-name 0"]);
  });

  test.each<[CheckOptions, string]>([
    [{ limit: "some" }, '--limit "some": write a number'],
    [{ limit: "-1" }, '--limit "-1": write a number'],
    [{ limit: "3", only: "no-sauce" }, '--only "no-sauce": write some of dangling-citation, no-source'],
  ])("refuses %j", async (options, message) => {
    await expect(check(options, bare, () => {})).rejects.toThrow(message);
  });
});

test("copy tells what it copied, by type, and refuses a folder without a graph", async () => {
  const stores = { from: join(folder, "data"), to: join(folder, "copy") };
  expect(await copy(stores, {}, () => {})).toMatch(/Person +1 +[0-9a-f]{16}\n[^]*The two hold the same\.$/);
  await expect(copy({ from: join(folder, "none"), to: stores.to }, {}, () => {})).rejects.toThrow(
    "no attest.grafeo is there",
  );
});

import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apply } from "../../src/commands/apply.js";
import { check } from "../../src/commands/check.js";
import { exportGraph, type ExportOptions } from "../../src/commands/export.js";
import { openGraph } from "../../src/commands/open-graph.js";
import { readConfig } from "../../src/config/config.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { fileOf } from "../transfer/lines-of.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-"));
  const { model, store } = await openGraph(readConfig({ DATA_DIR: join(folder, "data") }));
  const event = { type: "Event", id: "event", name: "An event", eventKind: "OTHER" };
  await loadJsonLines(store, model, fileOf({ type: "Person", id: "person", name: "A person" }, event));
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function exported(options: Partial<ExportOptions>, dataDir = "data"): Promise<readonly unknown[]> {
  const out = join(folder, "out.jsonl");
  const all = { format: "jsonl", ceiling: "PUBLIC", out, ...options };
  await exportGraph(all, { DATA_DIR: join(folder, dataDir) }, () => undefined);
  const lines = (await readFile(out, "utf8")).trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { id: unknown }).id); // As it is written.
}

test("a list alone is exported, or what of it fits, or the whole graph", async () => {
  expect((await exported({})).toSorted()).toEqual(["event", "person"]);
  expect(await exported({ list: "events" })).toEqual(["event"]);
  expect(await exported({ where: '{ name: { eq: "A person" } }' })).toEqual(["person"]);
  await expect(exported({ list: "events", query: "-" })).rejects.toThrow("--query and --list both say what to export");
});

test("what is told is how much was read, since not every format holds all of it", async () => {
  const told: string[] = [];
  const options = { format: "geojson", ceiling: "PUBLIC", out: join(folder, "out.geojson") };
  await exportGraph(options, { DATA_DIR: join(folder, "data") }, (word) => told.push(word));
  expect(told).toEqual([
    "Read 2 nodes and 0 relationships for the ceiling PUBLIC, and wrote what geojson holds of them.",
  ]);
  expect(JSON.parse(await readFile(options.out, "utf8"))).toMatchObject({ features: [] });
});

test("where there is no graph, none is made by looking for one", async () => {
  const environment = { DATA_DIR: join(folder, "dtaa") };
  const refusal = { code: "BAD_CONFIG", message: expect.stringContaining("holds no graph") as unknown };
  await expect(exported({}, "dtaa")).rejects.toMatchObject(refusal);
  await expect(check({ limit: "10" }, environment, () => undefined)).rejects.toMatchObject(refusal);
  const changes = join(folder, "data", "attest.grafeo");
  await expect(apply(changes, {}, environment)).rejects.toThrow();
  expect(existsSync(environment.DATA_DIR)).toBe(false);
});

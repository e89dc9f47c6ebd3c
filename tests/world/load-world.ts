import { readFile, readdir } from "node:fs/promises";
import type { Model } from "../../src/model/model.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import type { ImportFile } from "../../src/transfer/load-json-lines.js";

/** When the world's records entered the graph: their `createdAt` and `updatedAt`. */
export const WORLD_LOADED_AT = new Date("2026-01-02T03:04:05.678Z");

/** The files of the invented world (see README.md), by name. */
export async function worldFiles(): Promise<readonly ImportFile[]> {
  const folder = new URL(".", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), "utf8") })));
}

/** Loads the world into an empty store, with the model's constraints and indexes. */
export async function loadWorld(store: Store, model: Model): Promise<void> {
  await store.migrate(indexPlans(model));
  await loadJsonLines(store, model, await worldFiles(), { now: WORLD_LOADED_AT });
}

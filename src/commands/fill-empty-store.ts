import type { Model } from "../model/model.js";
import { readPackageFiles } from "./package-files.js";
import type { Store } from "../store/store.js";
import { loadJsonLines } from "../transfer/load-json-lines.js";

/** What a store holds at start. */
export interface StoreContent {
  readonly records: number;
  /** How many seed files were loaded just now. */
  readonly seedFiles: number;
}

/** Loads the graph in seed/ where the store has no record yet, unless `seed` is false. */
export async function fillEmptyStore(store: Store, model: Model, seed: boolean): Promise<StoreContent> {
  const records = await countRecords(store);
  const files = seed && records === 0 ? await readPackageFiles("seed", ".jsonl") : [];
  if (files.length === 0) return { records, seedFiles: 0 };
  await loadJsonLines(store, model, files);
  return { records: await countRecords(store), seedFiles: files.length };
}

async function countRecords(store: Store): Promise<number> {
  const [row] = await store.read({ cypher: "MATCH (n:Record) RETURN count(n) AS records", params: {} });
  return Number(row?.["records"] ?? 0);
}

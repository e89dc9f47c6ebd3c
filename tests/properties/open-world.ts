import type { Executor } from "../../src/execute/executor.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Model } from "../../src/model/model.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import type { Store } from "../../src/store/store.js";
import type { NaiveGraph } from "../naive/graph.js";
import { loadWorld } from "./load-world.js";
import { createRandom } from "./random.js";
import { randomWorld } from "./random-world.js";
import { WIDE } from "./settings.js";

/** A graph in a store, and what answers from it. */
export interface OpenWorld {
  readonly store: Store;
  readonly executor: Executor;
}

/** The package's model. */
export const model: Model = await readPackageModel();

/** The random graph of a seed. */
export function worldOf(seed: number): NaiveGraph {
  return randomWorld(createRandom(seed), model);
}

/** Loads a graph into an empty store. The caller closes the store. */
export async function openWorld(open: () => Promise<Store>, graph: NaiveGraph): Promise<OpenWorld> {
  const store = await open();
  await loadWorld(store, model, graph);
  return { store, executor: createExecutor({ model, store, limits: WIDE }) };
}

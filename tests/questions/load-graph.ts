import { fillEmptyStore } from "../../src/commands/fill-empty-store.js";
import type { Model } from "../../src/model/model.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { loadWorld } from "../world/load-world.js";

/** The graphs that questions are asked of: the invented world, and the seed. */
export const GRAPHS = ["world", "seed"] as const;

export type GraphName = (typeof GRAPHS)[number];

/** Loads a graph into an empty store, with the model's constraints and indexes. */
export async function loadGraph(store: Store, model: Model, graph: GraphName): Promise<void> {
  if (graph === "world") return loadWorld(store, model);
  await store.migrate(indexPlans(model));
  await fillEmptyStore(store, model, true);
}

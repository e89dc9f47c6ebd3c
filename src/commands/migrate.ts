import { readConfig, type Variables } from "../config/config.js";
import { openGraph } from "./open-graph.js";

/** Creates the constraints and indexes that are missing; returns what was created, as text. */
export async function migrate(environment: Variables): Promise<string> {
  const { store, migration } = await openGraph(readConfig(environment));
  await store.close();
  const { created, present } = migration;
  return [...created.map((name) => `created ${name}`), `${created.length} created, ${present.length} present`].join(
    "\n",
  );
}

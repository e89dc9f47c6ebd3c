import { pino } from "pino";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { readConfig } from "../../src/config/config.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { fillEmptyStore } from "../../src/commands/fill-empty-store.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { startServer } from "../../src/server/start-server.js";
import { indexPlans } from "../../src/store/index-plan.js";
import { openStore } from "../../src/store/open.js";

/** Attest over the seed, in memory, on a free port. */
export interface ServedSeed {
  /** Where it answers GraphQL. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it. Whoever asks without a token sees what is public. */
export async function serveSeed(): Promise<ServedSeed> {
  const model = await readPackageModel();
  const store = await openStore({ dataDir: null });
  await store.migrate(indexPlans(model));
  await fillEmptyStore(store, model, true);
  const executor = createExecutor({ model, store, limits: DEFAULT_LIMITS });
  const config = readConfig({ PORT: "0", ATTEST_DEFAULT_CEILING: "PUBLIC" });
  const log = pino({ enabled: false });
  const server = await startServer({ config, executor, store, pages: "/nowhere", log });
  const stop = async () => {
    await server.stop();
    await store.close();
  };
  return { url: `${server.url}/graphql`, stop };
}

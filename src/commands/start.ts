import { resolve } from "node:path";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { createExecutor } from "../execute/create-executor.js";
import { fillEmptyStore, type StoreContent } from "./fill-empty-store.js";
import { exporterOf } from "./export-graph.js";
import { openGraph } from "./open-graph.js";
import { packagePath } from "./package-files.js";
import { startServer } from "../server/start-server.js";
import type { Store } from "../store/store.js";

/** Attest as it runs. */
export interface RunningAttest {
  readonly url: string;
  /** Where the graph is kept, for people. */
  readonly engine: string;
  readonly content: StoreContent;
  /** Answers what is under way, then closes the store. */
  stop(): Promise<void>;
}

/** Starts everything, in order: model, store, constraints and indexes, first graph, HTTP. */
export async function start(config: Config, log: Logger): Promise<RunningAttest> {
  const { model, store } = await openGraph(config);
  try {
    const content = await fillEmptyStore(store, model, config.seed);
    const executor = createExecutor({ model, store, limits: config.limits });
    const exporter = exporterOf({ model, store, executor, pageSize: config.limits.maxFirst });
    const save = config.neo4j ? {} : { save: (path: string) => store.saveCopy(path) };
    const pages = packagePath("dist", "explorer");
    const server = await startServer({ config, executor, store, pages, log, exporter, ...save });
    const stop = async () => {
      await server.stop();
      await store.close();
    };
    return { url: server.url, engine: engineOf(store, config), content, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function engineOf(store: Store, { neo4j, dataDir }: Config): string {
  return neo4j ? `${store.engine} at ${neo4j.uri}` : `${store.engine}, in ${resolve(dataDir)}`;
}

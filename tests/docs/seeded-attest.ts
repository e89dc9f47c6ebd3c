import { existsSync, readFileSync } from "node:fs";
import { parse } from "graphql";
import { pino } from "pino";
import { readConfig } from "../../src/config/config.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { PreparedOperation } from "../../src/execute/executor.js";
import { fillEmptyStore, type StoreContent } from "../../src/commands/fill-empty-store.js";
import type { Model } from "../../src/model/model.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { startServer } from "../../src/server/start-server.js";
import { openEmbedded } from "../../src/store/embedded.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";

/** Attest over the seed, in memory, for what documents show of it. */
export interface SeededAttest {
  readonly model: Model;
  readonly store: Store;
  readonly content: StoreContent;
  /** The operation of a file, as it is prepared for a viewer. Its variables lie beside it: `a.variables.json`. */
  prepare(file: string, ceiling: string): PreparedOperation;
  /** What HTTP answers to it. */
  answer(file: string, ceiling: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts it, with a token for each ceiling that is the ceiling's name. */
export async function startSeededAttest(): Promise<SeededAttest> {
  const model = await readPackageModel();
  const store = await openEmbedded({ dataDir: null });
  await store.migrate(indexPlans(model));
  const content = await fillEmptyStore(store, model, true);
  const config = readConfig({ ATTEST_TOKENS: "PUBLIC=PUBLIC,PROTECTED=PROTECTED" });
  const executor = createExecutor({ model, store, limits: config.limits });
  const log = pino({ level: "silent" });
  const server = await startServer({ config: { ...config, port: 0 }, executor, store, pages: "/nowhere", log });
  return {
    model,
    store,
    content,
    prepare: (file, ceiling) =>
      executor.prepare({
        document: parse(readFileSync(file, "utf8")),
        operationName: null,
        variables: variablesOf(file),
        viewer: { ceiling },
      }),
    answer: async (file, ceiling) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${ceiling}` },
        body: JSON.stringify({ query: readFileSync(file, "utf8"), variables: variablesOf(file) }),
      });
      return response.json();
    },
    stop: async () => {
      await server.stop();
      await store.close();
    },
  };
}

/** An operation's variables; none where there is no such file. */
function variablesOf(file: string): Readonly<Record<string, unknown>> {
  const path = file.replace(/\.graphql$/, ".variables.json");
  // A file of variables holds an object: the executor refuses all else.
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>) : {};
}

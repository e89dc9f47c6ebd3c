import { auditServer } from "graphql-http";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { type RunningServer, startServer } from "../../src/server/start-server.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";

let store: Store;
let server: RunningServer;

beforeAll(async () => {
  const config = readConfig({ PORT: "0" });
  store = await openStore({ dataDir: null });
  const executor = createExecutor({ model: await readPackageModel(), store, limits: config.limits });
  server = await startServer({ config, executor, store, pages: "/nowhere", log: pino({ enabled: false }) });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

it("passes the audits of GraphQL over HTTP: no error, and 55 of 61 ok or better", async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results).toHaveLength(61);
  expect(results.filter(({ status }) => status === "error").map(({ name }) => name)).toEqual([]);
  expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(55);
});

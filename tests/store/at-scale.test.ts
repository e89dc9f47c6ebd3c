import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Executor } from "../../src/execute/executor.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { testStores } from "../neo4j/test-stores.js";
import { publicPart, SCALE_CASES } from "./at-scale-cases.js";
import { generateAtScale, loadAtScale } from "./at-scale-graph.js";

/** How long any answer may take, on either engine. What is quadratic takes tens of seconds here. */
const LIMIT_MS = 1_000;

const model = await readPackageModel();
const graph = generateAtScale();
const parts = { PROTECTED: graph, PUBLIC: publicPart(graph) };

describe.each(testStores())("25,000 events on the $engine engine", ({ open }) => {
  let store: Store;
  let executor: Executor;
  beforeAll(async () => {
    store = await open();
    await loadAtScale(store, graph, indexPlans(model));
    executor = createExecutor({ model, store, limits: DEFAULT_LIMITS });
  });
  afterAll(() => store.close());

  describe.each(["PROTECTED", "PUBLIC"] as const)("to a viewer up to %s", (ceiling) => {
    test.each(SCALE_CASES)("$name is right, and soon", async ({ query, answer }) => {
      const { data, fastest } = await askUntil(LIMIT_MS, () => ask(executor, query, ceiling));
      expect(data).toEqual(answer(parts[ceiling]));
      expect(fastest).toBeLessThan(LIMIT_MS);
    });
  });
});

/** Asks again, up to five times in all, as long as no answer came in time: an engine that has just started is slower. */
async function askUntil(ms: number, answer: () => Promise<unknown>): Promise<{ data: unknown; fastest: number }> {
  let fastest = Infinity;
  for (let attempt = 1; ; attempt += 1) {
    const started = performance.now();
    const data = await answer();
    fastest = Math.min(fastest, performance.now() - started);
    if (fastest < ms || attempt === 5) return { data, fastest };
  }
}

async function ask(executor: Executor, query: string, ceiling: string): Promise<unknown> {
  const request = { document: parse(query), operationName: null, variables: {}, viewer: { ceiling } };
  const { data, errors } = await executor.prepare(request).run({});
  expect(errors).toBeUndefined();
  return data;
}

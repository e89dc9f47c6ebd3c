import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readPackageModel } from "../../src/open-graph.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { testStores } from "../neo4j/test-stores.js";
import { generateAtScale, loadAtScale, type Link, type Row } from "./at-scale-graph.js";

/** What every answer here takes at most, on either engine. */
const LIMIT_MS = 1_000;

const graph = generateAtScale();
const model = await readPackageModel();

describe.each(testStores())("25,000 events on $engine", ({ open, engine }) => {
  let store: Store;
  let ask: (query: string, ceiling: string) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await loadAtScale(store, graph, indexPlans(model));
    const executor = createExecutor({ model, store, limits: DEFAULT_LIMITS });
    ask = async (query, ceiling) => {
      const request = { document: parse(query), operationName: null, variables: {}, viewer: { ceiling } };
      const { data, errors } = await executor.prepare(request).run({});
      expect(errors).toBeUndefined();
      return data;
    };
  });
  afterAll(() => store.close());

  describe.each(["PROTECTED", "PUBLIC"])("for a viewer up to %s", (ceiling) => {
    const sees = ({ marking }: { readonly marking: string }): boolean => ceiling === "PROTECTED" || marking === "PUBLIC";

    test.each(EVENT_FILTERS)("$name", async ({ where, fits }) => {
      const expected = eventsThat(fits(sees), sees);
      const asked = `{ events(where: { ${where} }, first: 10, orderBy: [{ createdAt: ASC }]) { totalCount nodes { id } } }`;
      const { answer, took } = await timed(() => ask(asked.replace(/, orderBy.*?\]/, ""), ceiling));
      console.log(engine, ceiling, where, Math.round(took));
      expect(answer).toEqual({ events: { totalCount: expected.length, nodes: firstTen(expected) } });
      expect(took).toBeLessThan(LIMIT_MS);
    });
  });
});

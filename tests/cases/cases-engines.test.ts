import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closedStore } from "../../src/commands/closed-store.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import type { Store } from "../../src/store/store.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld } from "../world/load-world.js";
import { answerCase, prepareCase, spyingExecutor } from "./ask.js";
import { cypherFile, readCases } from "./read-cases.js";

/** Rewrites the pinned statements, never the pinned responses: those are worked out from the world. */
const UPDATE = process.env["UPDATE_CYPHER"] === "1";
if (UPDATE && process.env["CI"] === "true") throw new Error("UPDATE_CYPHER=1 is for people, who read what it changed.");

const NOTHING = "-- nothing is asked\n";
const cases = await readCases();
const model = await readPackageModel();

test("there are at least 60 cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

describe("a case becomes the statement it pins", () => {
  const executor = createExecutor({ model, store: closedStore("embedded"), limits: DEFAULT_LIMITS });
  test.each(cases)("$name", async (asked) => {
    const prepared = prepareCase(executor, asked);
    const statement = prepared.kind === "prepared" ? prepared.operation.statement : null;
    const cypher = statement ? `${statement.cypher}\n` : NOTHING;
    if (UPDATE) await writeFile(cypherFile(asked.name), cypher);
    else expect(cypher, "run UPDATE_CYPHER=1 where this is meant").toBe(asked.cypher);
  });
});

describe.each(testStores())("on $engine", ({ open }) => {
  let store: Store;
  let ask: ReturnType<typeof spyingExecutor>;
  beforeAll(async () => {
    store = await open();
    await loadWorld(store, model);
    ask = spyingExecutor(model, store);
  });
  afterAll(() => store.close());

  test.each(cases)("$name", async (asked) => {
    const before = ask.readings();
    expect(await answerCase(ask.executor, asked)).toEqual(asked.response);
    if (!UPDATE) expect(ask.readings() - before, "statements run").toBe(asked.cypher === NOTHING ? 0 : 1);
  });
});

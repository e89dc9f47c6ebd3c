import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closedStore } from "../../src/commands/closed-store.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import type { Store } from "../../src/store/store.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld } from "../world/load-world.js";
import { answerCase, prepareCase, spyingExecutor } from "./ask.js";
import { ENGINES, pinCypher, readCases, type Case, type Engine } from "./read-cases.js";

/** Rewrites the pinned statements, never the pinned responses: those are worked out from the world. */
const UPDATE = process.env["UPDATE_CYPHER"] === "1";
if (UPDATE && process.env["CI"] === "true") throw new Error("UPDATE_CYPHER=1 is for people, who read what it changed.");

const NOTHING = "-- nothing is asked\n";
const cases = await readCases();
const model = await readPackageModel();

test("there are at least 60 cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

const executors = {
  embedded: createExecutor({ model, store: closedStore("embedded"), limits: DEFAULT_LIMITS }),
  neo4j: createExecutor({ model, store: closedStore("neo4j"), limits: DEFAULT_LIMITS }),
};

function cypherOf(engine: Engine, asked: Case): string {
  const prepared = prepareCase(executors[engine], asked);
  if (prepared.kind === "refused") return NOTHING;
  const { statement, exploring } = prepared.operation;
  const texts = [...(statement ? [statement.cypher] : []), ...exploring];
  return texts.length > 0 ? `${texts.join("\n\n")}\n` : NOTHING;
}

describe.runIf(UPDATE)("a case's statement is written anew", () => {
  test.each(cases)("$name", async (asked) => {
    await pinCypher(asked.name, { embedded: cypherOf("embedded", asked), neo4j: cypherOf("neo4j", asked) });
  });
});

describe.skipIf(UPDATE).each(ENGINES)("for %s a case becomes the statement it pins", (engine) => {
  test.each(cases)("$name", (asked) => {
    expect(cypherOf(engine, asked), "run UPDATE_CYPHER=1 where this is meant").toBe(asked.cypher[engine]);
  });
});

describe.each(testStores())("on $engine", ({ engine, open }) => {
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
    if (!UPDATE) expect(ask.readings() - before, "statements run").toBe(asked.cypher[engine] === NOTHING ? 0 : 1);
  });
});

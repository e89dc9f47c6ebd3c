import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { DEFAULT_LIMITS, type OperationLimits } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { openEmbedded } from "../../src/store/embedded.js";
import type { Store } from "../../src/store/store.js";
import { storeWith } from "../../src/store/store-with.js";
import { loadWorld } from "../world/load-world.js";

const model = await readPackageModel();
let store: Store;

beforeAll(async () => {
  store = await openEmbedded({ dataDir: null });
  await loadWorld(store, model);
});

afterAll(() => store.close());

/** The world's store, of which each statement of an exploration takes so long. */
function slow(milliseconds: number): Store {
  return storeWith(store, {
    readTogether: (work, options) =>
      store.readTogether(
        async (read) => work(async (statement) => (await sleep(milliseconds), read(statement))),
        options,
      ),
  });
}

function prepare(text: string, over: Store = store, limits: Partial<OperationLimits> = {}) {
  const executor = createExecutor({ model, store: over, limits: { ...DEFAULT_LIMITS, ...limits } });
  const viewer = { ceiling: "PROTECTED" };
  return executor.prepare({ document: parse(text), operationName: null, variables: {}, viewer });
}

describe("when its time is up", () => {
  const asked = '{ neighbourhood(ids: ["place-orlavet"], depth: 4, limitPerNode: 200) { truncated nodes { id } } }';

  test("an exploration answers with what it has found", async () => {
    const { data, errors } = await prepare(asked, slow(30), { maxExploreMs: 20 }).run({});
    expect(errors).toBeUndefined();
    expect(data).toEqual({ neighbourhood: { truncated: true, nodes: [{ id: "place-orlavet" }] } });
  });

  test("it keeps enough of the request's own time to say so", async () => {
    const { data } = await prepare(asked, slow(60)).run({ timeoutMs: 300 });
    expect(data).toMatchObject({ neighbourhood: { truncated: true } });
  });

  test("it goes on where there is time", async () => {
    const { data } = await prepare(asked).run({});
    expect(data).toMatchObject({ neighbourhood: { truncated: false } });
  });
});

describe("the cost of an exploration is that of all records it may answer, and of two relationships for each", () => {
  test.each([
    ['{ neighbourhood(ids: ["a"], limit: 100) { nodes { id } } }', 300],
    ['{ neighbourhood(ids: ["a"], limit: 100) { nodes { id ... on Entity { names { value } } } } }', 400],
    ['{ neighbourhood(ids: ["a"], limit: 100) { relationships { citations { source { id } } } } }', 700],
    ['{ paths(from: "a", to: "b", maxPaths: 2, maxLength: 3) { paths { nodes { id } } } }', 20],
    ['{ shared(ids: ["a", "b"], first: 10) { items { node { id } } } }', 62],
    ['{ subgraph(ids: ["a", "b", "c"]) { nodes { id } } }', 9],
  ])("%s costs %d", (text, cost) => {
    expect(prepare(text).cost).toBe(cost);
  });

  test("and one that is too dear is refused", () => {
    const text = '{ neighbourhood(ids: ["a"], limit: 2000) { relationships { citations { source { id } } } } }';
    expect(() => prepare(text)).toThrow("The operation may return 14000 nodes, more than 10000");
  });
});

describe("an argument out of its range fails its field, before the store is asked", () => {
  const twenty = Array.from({ length: 21 }, (_, index) => `"${index}"`).join();
  test.each([
    ['paths(from: [], to: ["b"]) { truncated }', "Query.paths(from:) has 0 ids; give 1 to 50 different ones"],
    [
      'paths(from: "a", to: "b", maxLength: 7) { truncated }',
      "Query.paths(maxLength:) is 7; give a number from 1 to 6",
    ],
    ['paths(from: "a", to: "b", maxPaths: 0) { truncated }', "Query.paths(maxPaths:) is 0; give a number from 1 to 50"],
    ['paths(from: "", to: "b") { truncated }', 'Query.paths(from:) was given ""; an id is text of 1 to 200 characters'],
    [
      'paths(from: "a", to: "b", via: "c", avoid: ["d", "c"]) { truncated }',
      'Query.paths: "c" stands in via and in avoid; no path leads through what it avoids, leave it out of one',
    ],
    [
      'paths(from: "a", to: "b", avoid: "b") { truncated }',
      'Query.paths: "b" stands in to and in avoid; no path avoids its ends, leave it out of one',
    ],
    [
      'paths(from: "a", to: "b", avoid: "a") { truncated }',
      'Query.paths: "a" stands in from and in avoid; no path avoids its ends, leave it out of one',
    ],
    [
      'neighbourhood(ids: "a", limit: 2001) { truncated }',
      "Query.neighbourhood(limit:) is 2001; give a number from 1 to 2000",
    ],
    [
      'neighbourhood(ids: "a", limitPerNode: -1) { truncated }',
      "Query.neighbourhood(limitPerNode:) is -1; give a number from 0 to 200",
    ],
    [
      'shared(ids: ["a", "a"]) { truncated }',
      "Query.shared(ids:) has 2 ids, some of them twice; give 2 to 20 different ones",
    ],
    [`shared(ids: [${twenty}]) { truncated }`, "Query.shared(ids:) has 21 ids; give 2 to 20 different ones"],
  ])("%s", async (field, message) => {
    const { data, errors } = await prepare(`{ asked: ${field} person(id: "person-drosk") { id } }`).run({});
    expect(errors?.map((error) => error.message)).toEqual([message]);
    expect(data).toEqual({ asked: null, person: { id: "person-drosk" } });
  });
});

test("an empty kind of step is no step at all, and refused", () => {
  expect(() => prepare('{ paths(from: "a", to: "b", along: {}) { truncated } }')).toThrow(
    "Query.paths(along:) has an empty kind of step; say what the step must be, or leave along out",
  );
});

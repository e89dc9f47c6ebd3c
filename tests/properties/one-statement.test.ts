import { getIntrospectionQuery, parse, type ExecutionResult } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Executor } from "../../src/execute/executor.js";
import { openEmbedded } from "../../src/store/embedded.js";
import type { Store } from "../../src/store/store.js";
import { model, openWorld, worldOf } from "./open-world.js";
import { createRandom } from "./random.js";
import { poolsOf } from "./random-input.js";
import { randomOperation } from "./random-operation.js";
import { RUNS, SEED, WIDE } from "./settings.js";

const world = worldOf(SEED);
const pools = poolsOf(world);

let store: Store;
let executor: Executor;
/** Statements that the store was asked. */
let asked = 0;

beforeAll(async () => {
  ({ store } = await openWorld(() => openEmbedded({ dataDir: null }), world));
  const read: Store["read"] = (statement, options) => {
    asked += 1;
    return store.read(statement, options);
  };
  const spied = { ...NO_STORE, read };
  executor = createExecutor({ model, store: spied, limits: WIDE });
});

/** An executor only reads. */
const NO_STORE: Store = {
  engine: "spy",
  limitations: [],
  read: () => Promise.reject(new Error("read")),
  readTogether: () => Promise.reject(new Error("read")),
  writeTogether: () => Promise.reject(new Error("written")),
  write: () => Promise.reject(new Error("written")),
  migrate: () => Promise.reject(new Error("migrated")),
  suspend: () => Promise.reject(new Error("suspended")),
  saveCopy: () => Promise.reject(new Error("copied")),
  ping: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

beforeEach(() => {
  asked = 0;
});

afterAll(() => store.close());

test(`the store is asked one statement for each of ${100 * RUNS} random operations`, async () => {
  for (let number = 0; number < 100 * RUNS; number += 1) {
    asked = 0;
    const random = createRandom(SEED * 1_000_003 + number);
    const { document, variables } = randomOperation(executor.schema, random, pools, number % 3);
    const request = { document, operationName: null, variables, viewer: { ceiling: "INTERNAL" } };
    const prepared = executor.prepare(request);
    await prepared.run({});
    expect(asked, document.loc?.source.body).toBe(prepared.statement === null ? 0 : 1);
  }
});

test("twenty root fields are one statement", async () => {
  const fields = Array.from({ length: 20 }, (_, index) => `a${index}: places(first: 1) { totalCount nodes { name } }`);
  await ask(`{ ${fields.join(" ")} }`);
  expect(asked).toBe(1);
});

test("introspection asks nothing of the store", async () => {
  expect((await ask(getIntrospectionQuery())).errors).toBeUndefined();
  expect((await ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  expect(asked).toBe(0);
});

test("a field that is skipped is not asked of the store", async () => {
  expect(await ask("{ places @skip(if: true) { totalCount } }")).toEqual({ data: {} });
  expect(asked).toBe(0);
});

describe.each([
  ["a cursor that is none", '{ bad: places(after: "no cursor") { totalCount } }', "BAD_CURSOR"],
  ["an empty cursor", '{ bad: places(last: 1, before: "") { totalCount } }', "BAD_CURSOR"],
  [
    "a cursor cut short",
    '{ bad: places(after: "WyJRdWVyeS5wbGFjZXMgbm9kZS5uYW1lS2V5IG5vZGUuaWQiXQ") { totalCount } }',
    "BAD_CURSOR",
  ],
  ["an empty id", '{ bad: place(id: "") { name } }', "BAD_USER_INPUT"],
  ["an id that is too long", `{ bad: node(id: "${"x".repeat(201)}") { id } }`, "BAD_USER_INPUT"],
  ["a page of less than nothing", "{ bad: places(first: -1) { totalCount } }", "BAD_USER_INPUT"],
  ["fewer than no pairs", '{ bad: contradictionCandidates(event: "e", first: -1) { truncated } }', "BAD_USER_INPUT"],
  ["too many pairs", '{ bad: contradictionCandidates(event: "e", first: 201) { truncated } }', "BAD_USER_INPUT"],
  ["too many duplicates", '{ bad: duplicateCandidates(of: "e", first: 51) { score } }', "BAD_USER_INPUT"],
])("%s", (_, text, code) => {
  test("fails its own field, before the store is asked", async () => {
    const { data, errors = [] } = await ask(text);
    expect(data).toEqual({ bad: null });
    expect(errors.map(({ path, extensions }) => [path, extensions["code"]])).toEqual([[["bad"], code]]);
    expect(asked).toBe(0);
  });

  test("leaves the other fields their answers", async () => {
    const { data } = await ask(text.replace("{", "{ good: places { totalCount } "));
    expect(data).toEqual({ good: { totalCount: 9 }, bad: null });
    expect(asked).toBe(1);
  });
});

test("a cursor of another order is refused", async () => {
  const byName = await ask("{ places(first: 1) { pageInfo { endCursor } } }");
  const [, cursor] = /"endCursor":("[^"]+")/.exec(JSON.stringify(byName)) ?? [];
  const { errors = [] } = await ask(`{ places(after: ${cursor ?? '""'}, orderBy: [{ level: ASC }]) { totalCount } }`);
  expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["BAD_CURSOR"]);
});

async function ask(text: string): Promise<ExecutionResult> {
  const document = parse(text);
  return executor.prepare({ document, operationName: null, variables: {}, viewer: { ceiling: "PROTECTED" } }).run({});
}

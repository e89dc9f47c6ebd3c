import { readdirSync, readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { closedStore } from "../../src/commands/closed-store.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readModel } from "../../src/model/read-model.js";

const files = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
const executor = createExecutor({ model: readModel(files), store: closedStore("embedded"), limits: DEFAULT_LIMITS });
const filtered = parse("query ($where: EventWhere) { events(where: $where) { totalCount } }");

/** Prepares an operation with a filter in its variables. */
function prepare(where: object) {
  const viewer = { ceiling: "PUBLIC" };
  return executor.prepare({ document: filtered, operationName: null, variables: { where }, viewer });
}

/** A condition `times` deep. */
function nested(times: number, wrap: (inner: object) => object): object {
  return times === 0 ? { name: { eq: "a" } } : wrap(nested(times - 1, wrap));
}

function alternatives(count: number): object {
  return { or: Array.from({ length: count }, (_, index) => ({ name: { eq: `name ${index}` } })) };
}

test("199 conditions are planned, and 201 refused", () => {
  expect(prepare(alternatives(199)).cost).toBe(1);
  expect(() => prepare(alternatives(200))).toThrow("has more than 200 conditions");
});

test("a flood of conditions is refused before anything walks it", () => {
  expect(() => prepare(alternatives(4_000))).toThrow("The variables hold more than 2000 objects");
  expect(() => prepare(nested(3_000, (not) => ({ not })))).toThrow("The variables hold objects more than 120 deep");
  expect(() => prepare({ name: { in: Array.from({ length: 5_001 }, String) } })).toThrow("a list of 5001 values");
});

test("conditions and traversals within one another are bounded", () => {
  expect(() => prepare(nested(12, (not) => ({ not })))).toThrow("more than 12 conditions within one another");
  expect(() => prepare(nested(7, (some) => ({ parts: { some } })))).toThrow("more than 6 traversals below one another");
});

test("many parameters of one name are given in time that grows with their number", () => {
  const names = prepare(alternatives(199)).statement?.params ?? {};
  expect(Object.keys(names)).toHaveLength(199);
  expect(names).toHaveProperty("nameEq199");
});

test("what citations lead to is priced for five of them, or as many as are asked for", () => {
  const leading = parse(
    "{ events(first: 20) { nodes { citations { source { statementsAbout { nodes { text } } } } } } }",
  );
  const ending = parse("{ events(first: 20) { nodes { citations { source { name } } } } }");
  const many = parse("{ events(first: 20) { nodes { citations(first: 30) { locator } } } }");
  const asked = { operationName: null, variables: {}, viewer: { ceiling: "PUBLIC" } };
  expect(executor.prepare({ ...asked, document: ending }).cost).toBe(60);
  expect(executor.prepare({ ...asked, document: many }).cost).toBe(20 * (1 + 30));
  expect(executor.prepare({ ...asked, document: leading }).cost).toBe(20 * (1 + 5 * (1 + 1 + 10)));
});

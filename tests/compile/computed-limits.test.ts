import { readdirSync, readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { closedStore } from "../../src/commands/closed-store.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readModel } from "../../src/model/read-model.js";

const files = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
const executor = createExecutor({ model: readModel(files), store: closedStore("embedded"), limits: DEFAULT_LIMITS });

function prepare(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  return executor.prepare({ document, operationName: null, variables, viewer: { ceiling: "PUBLIC" } });
}

/*
 * What a rule reads of a claim: a citation is priced as 1, its source as 1, what that derives from as 1 and 1 again: 4. Two
 * citations are 8. A statement is 1, with a speaker, an update, a retraction and a contradiction 5, with its citations 13.
 */
const CLAIM = 1 + 8 + 13;

test("tolls of twenty events, with their claims and the claims' statements, are priced for five claims each", () => {
  const claims = "claims { id statement { id text } }";
  const { cost } = prepare(`{ events(first: 20) { nodes { id toll(measure: KILLED) { lowest highest ${claims} } } } }`);
  expect(cost).toBe(20 * (1 + 5 * (CLAIM + 1)));
  expect(cost).toBeLessThan(10_000);
});

test("the same with parts and speakers stays within what an operation may cost", () => {
  const claims = "claims { id statement { text speakers { nodes { name } } } }";
  const { cost } = prepare(
    `{ events(first: 20) { nodes { toll(measure: KILLED, includeParts: true) { lowest ${claims} } } } }`,
  );
  const claim = CLAIM + 1 + 10;
  expect(cost).toBe(20 * (1 + 5 * claim + 3 * (1 + 1 + 2 * claim)));
  expect(cost).toBeLessThan(10_000);
});

test("what is not asked for is not priced: parts, and what no claim is asked of", () => {
  expect(prepare('{ event(id: "a") { toll(measure: KILLED) { lowest } } }').cost).toBe(1 + 5 * CLAIM);
  expect(prepare('{ event(id: "a") { toll(measure: KILLED, includeParts: true) { lowest } } }').cost).toBe(
    1 + 5 * CLAIM + 3 * (1 + 1 + 2 * CLAIM),
  );
});

test.each([
  ['{ statement(id: "a") { independentSources } }', 1 + 8 + 2 * (1 + 8)],
  ['{ statement(id: "a") { speakersThen { capacity } } }', 1 + 2 * (1 + 2)],
  ['{ place(id: "a") { name(language: "uk") } }', 1 + 1],
  ['{ place(id: "a") { name } }', 1],
  ['{ contradictionCandidates(event: "a", measure: KILLED) { truncated } }', 1 + 10 * CLAIM],
])("%s costs %i", (text, cost) => {
  expect(prepare(text).cost).toBe(cost);
});

test("an operation that asks for too many tolls is refused before the store is asked", () => {
  expect(() => prepare("{ events(first: 200) { nodes { toll(measure: KILLED) { lowest } } } }")).toThrow(
    "The operation may return 22200 nodes, more than 10000",
  );
});

/** Groups within groups, so many traversals deep. */
function groups(depth: number): string {
  return depth === 0 ? "id" : `memberOf(first: 1) { nodes { ${groups(depth - 1)} } }`;
}

test("what a rule reads does not count as traversals of the client's", () => {
  const toll = "toll(measure: KILLED, includeParts: true) { lowest }";
  const deep = (levels: number): string => (levels === 0 ? toll : `parts(first: 1) { nodes { ${deep(levels - 1)} } }`);
  expect(prepare(`{ events(first: 1) { nodes { ${deep(5)} } } }`).cost).toBeGreaterThan(0);
  expect(() => prepare(`{ events(first: 1) { nodes { ${deep(6)} } } }`)).toThrow("has 7 traversals below one another");
});

test("what the client selects below `claims` counts as if it stood below the event", () => {
  const below = (depth: number): string =>
    `{ event(id: "a") { toll(measure: KILLED) { claims { statement { speakers(first: 1) { nodes { ${groups(depth)} } } } } } } }`;
  expect(prepare(below(3)).cost).toBeGreaterThan(0);
  expect(() => prepare(below(4))).toThrow("has 7 traversals below one another, more than 6");
});

test("what the client selects of a speaker counts too", () => {
  const below = (depth: number): string =>
    `{ statement(id: "a") { speakersThen { speaker { ... on Person { ${groups(depth)} } } } } }`;
  expect(prepare(below(5)).cost).toBeGreaterThan(0);
  expect(() => prepare(below(6))).toThrow("has 7 traversals below one another");
});

test("a date that is none is refused with a code", () => {
  const text = 'query ($day: EDTF) { event(id: "a") { toll(measure: KILLED, asOf: $day) { lowest } } }';
  expect(() => prepare(text, { day: "yesterday" })).toThrow(
    expect.objectContaining({ extensions: { code: "BAD_USER_INPUT" } }),
  );
});

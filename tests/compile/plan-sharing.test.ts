import { readdirSync, readFileSync } from "node:fs";
import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { closedStore } from "../../src/commands/closed-store.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readModel } from "../../src/model/read-model.js";

const files = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
const model = readModel(files);

/** Prepares an operation with one variables after the other by one executor, and gives their statements. */
function statements(text: string, all: readonly object[]) {
  const executor = createExecutor({ model, store: closedStore("embedded"), limits: DEFAULT_LIMITS });
  const document = parse(text);
  return all.map((variables) => {
    const asked = { document, operationName: null, variables: { ...variables }, viewer: { ceiling: "PUBLIC" } };
    return executor.prepare(asked).statement;
  });
}

/** What the same variables become where nothing was asked before. */
function alone(text: string, all: readonly object[]) {
  return all.map((variables) => statements(text, [variables])[0]);
}

const FACETS = "missing truncated values { value }";

/** Operations whose variables decide the statement's text, wherever in their values that stands. */
const DECIDING = [
  [
    "a facet's path",
    `query ($path: String!) { events { facets(by: [{ path: $path }]) { ${FACETS} } } }`,
    [{ path: "eventKind" }, { path: "topics" }, { path: "places.withinAll(level: CITY)" }],
  ],
  [
    "a facet's bucket and its spans",
    `query ($bucket: DateBucket, $path: String!) { events { facets(by: [{ path: $path, bucket: $bucket }]) { ${FACETS} } } }`,
    [{ path: "when", bucket: "DAY" }, { path: "topics" }],
  ],
  [
    "one facet",
    `query ($facet: FacetBy!) { events { facets(by: [$facet, { path: "marking" }]) { ${FACETS} } } }`,
    [{ facet: { path: "eventKind" } }, { facet: { path: "confidence" } }],
  ],
  [
    "facets",
    `query ($by: [FacetBy!]!) { events { facets(by: $by) { ${FACETS} } } }`,
    [{ by: [{ path: "eventKind" }] }, { by: [{ path: "confidence" }] }, { by: { path: "topics" } }],
  ],
  [
    "a condition in a facet's path",
    `query ($by: [FacetBy!]!) { statements { facets(by: $by) { ${FACETS} } } }`,
    [{ by: [{ path: "about(type: PERSON)" }] }, { by: [{ path: "about(type: GROUP)" }] }],
  ],
  [
    "a number of independent sources",
    "query ($count: Int!) { statements(where: { independentSources: { gte: $count } }) { totalCount } }",
    [{ count: 1 }, { count: 2 }, { count: 3 }],
  ],
  [
    "a condition on independent sources",
    "query ($number: IndependenceFilter!) { statements(where: { independentSources: $number }) { totalCount } }",
    [{ number: { gte: 1 } }, { number: { gte: 2 } }, { number: { lt: 2 } }],
  ],
  [
    "a filter that holds a number of independent sources",
    "query ($where: StatementWhere!) { statements(where: $where) { totalCount } }",
    [0, 1].map((eq) => ({ where: { or: [{ not: { independentSources: { eq } } }] } })),
  ],
  [
    "a number of independent sources somewhere below",
    "query ($where: EventWhere!) { events(where: $where) { totalCount } }",
    [1, 2].map((gte) => ({ where: { statementsAbout: { some: { independentSources: { gte } } } } })),
  ],
  [
    "the types of a search",
    'query ($types: [RecordType!]) { search(query: "a", types: $types) { totalCount } }',
    [{ types: ["EVENT"] }, { types: ["PERSON"] }, { types: [] }, { types: null }, {}],
  ],
  [
    "what the hits of a search are counted by",
    `query ($by: [SearchFacet!]!) { search(query: "a") { facets(by: $by) { ${FACETS} } } }`,
    [{ by: ["KIND"] }, { by: ["PLACE"] }],
  ],
] as const;

describe.each(DECIDING)("requests that differ in %s", (_, text, all) => {
  test("are not answered by one another's statement", () => {
    expect(statements(text, all)).toEqual(alone(text, all));
    expect(statements(text, [...all].reverse())).toEqual(alone(text, [...all].reverse()));
  });
});

test.each(DECIDING.slice(0, 9))("requests that differ in %s are statements of their own", (_, text, all) => {
  const texts = statements(text, all).map((statement) => statement?.cypher);
  expect(new Set(texts).size).toBe(all.length);
});

/** Operations whose variables are values alone: one statement serves them all. */
const BOUND = [
  [
    "how many values are answered",
    `query ($first: Int!) { events { facets(by: [{ path: "topics" }], first: $first) { ${FACETS} } } }`,
    [{ first: 1 }, { first: 7 }],
  ],
  [
    "what is searched for, and from where on",
    "query ($query: String!, $first: Int!) { search(query: $query, first: $first) { edges { score } } }",
    [
      { query: "Anna", first: 3 },
      { query: "Борис", first: 4 },
    ],
  ],
  [
    "the relationship that is asked for",
    "query ($id: String!) { relationship(id: $id) { role } }",
    [{ id: "WyJBIiwiYiIsImMiLCIiXQ" }, { id: "WyJBIiwiYiIsImQiLCIiXQ" }],
  ],
  [
    "the record whose evidence is asked for",
    "query ($id: ID!) { evidence(id: $id) { truncated } }",
    [{ id: "a" }, { id: "b" }],
  ],
  [
    "the source of citations",
    "query ($id: ID!) { events(where: { citations: { some: { source: { id: { eq: $id } } } } }) { totalCount } }",
    [{ id: "a" }, { id: "b" }],
  ],
] as const;

test.each(BOUND)("requests that differ in %s share one statement with other values", (_, text, all) => {
  const [one, other] = statements(text, all);
  expect(one?.cypher).toBe(other?.cypher);
  expect(one?.params).not.toEqual(other?.params);
  expect([one, other]).toEqual(alone(text, all));
});

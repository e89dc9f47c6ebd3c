import neo4j, { isInt } from "neo4j-driver";
import { parse } from "graphql";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import type { Statement } from "../../src/cypher/statement.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Executor } from "../../src/execute/executor.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { testStores } from "../neo4j/test-stores.js";

const PAGE = 200;
const RECORD = { confidence: "PROBABLE", marking: "PUBLIC" };
const cited = (place: number): object => ({
  ...RECORD,
  citations: [0, 1].map((of) => ({ source: `source-${(place + of) % 40}`, locator: `page ${place}.${of}` })),
});

/** An event with a page of participants, each by two citations; and `others` people whose citations are not asked for. */
function lines(others: number): string {
  const sources = Array.from({ length: 40 }, (_, at) => ({
    type: "Source",
    id: `source-${at}`,
    name: `Source ${at}`,
    sourceKind: "REPORT",
    language: "en",
    ...RECORD,
    citations: [],
  }));
  const people = Array.from({ length: PAGE + others }, (_, at) => ({
    type: "Person",
    id: `person-${at}`,
    name: `Person ${at}`,
    ...cited(at),
  }));
  const parts = Array.from({ length: PAGE }, (_, at) => ({
    relationship: "PARTICIPATED_IN",
    start: `person-${at}`,
    end: "event",
    role: "WITNESS",
    ...cited(10_000 + at),
  }));
  const event = { type: "Event", id: "event", name: "Event", eventKind: "MEETING", ...cited(0) };
  return [...sources, ...people, event, ...parts].map((line) => JSON.stringify(line)).join("\n");
}

const ask = (selection: string): string =>
  `{ event(id: "event") { participants(first: ${PAGE}) { edges { relationshipId ${selection} } } } }`;
const CITATIONS = "citations { id locator source { id name } }";

/** What of a plan is looked at. */
interface Operator {
  readonly operatorType: string;
  readonly dbHits: unknown;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Operator[];
}

const engines = testStores();
const opened: { engine: string; store: Store; executor: Executor }[] = [];

beforeAll(async () => {
  const model = await readPackageModel();
  for (const { engine, open } of engines) {
    const store = await open();
    await store.migrate(indexPlans(model));
    await loadJsonLines(store, model, [{ name: "page.jsonl", text: lines(3_000) }]);
    opened.push({ engine, store, executor: createExecutor({ model, store, limits: DEFAULT_LIMITS }) });
  }
}, 120_000);
afterAll(async () => {
  for (const { store } of opened) await store.close();
});

function prepare(executor: Executor, query: string) {
  const document = parse(query);
  return executor.prepare({ document, operationName: null, variables: {}, viewer: { ceiling: "PROTECTED" } });
}

test.each(engines)("a page of 200 edges with their citations is one statement: $engine", async ({ engine }) => {
  const asked = opened.find((one) => one.engine === engine);
  if (!asked) throw new Error(`${engine} is open`);
  const { data } = await prepare(asked.executor, ask(CITATIONS)).run({});
  const text = JSON.stringify(data);
  expect(text.match(/"locator"/g)).toHaveLength(2 * PAGE);
  expect(text.match(/"page 10000.0"/g)).toHaveLength(1);
});

test.skipIf(engines.length < 2)(
  "a citation with its source costs 8 database hits on Neo4j, by an index seek",
  async () => {
    const asked = opened.find((one) => one.engine === "neo4j");
    const address = inject("neo4j");
    if (!asked || !address) throw new Error("Neo4j is there");
    const driver = neo4j.driver(address.uri);
    const profile = async (statement: Statement | null): Promise<Operator> => {
      if (!statement) throw new Error("there is a statement");
      const { summary } = await driver.executeQuery(`PROFILE ${statement.cypher}`, statement.params);
      if (!summary.profile) throw new Error("Neo4j gave no profile");
      return summary.profile;
    };
    try {
      const plain = await profile(prepare(asked.executor, ask("")).statement);
      const full = await profile(prepare(asked.executor, ask(CITATIONS)).statement);
      const hits = (hitsOf(full) - hitsOf(plain)) / (2 * PAGE);
      console.log(`database hits for each citation with its source: ${hits}`);
      expect(hits).toBeLessThanOrEqual(8);
      expect(lookups(full)).not.toEqual([]);
      expect(lookups(full).filter((operator) => !operator.includes("IndexSeek"))).toEqual([]);
    } finally {
      await driver.close();
    }
  },
);

test("on the embedded engine too the citations are found by an index", async () => {
  const asked = opened.find((one) => one.engine === "embedded");
  const statement = asked && prepare(asked.executor, ask(CITATIONS)).statement;
  if (!asked || !statement) throw new Error("the embedded engine is open");
  // The engine tells the plan of a statement without subqueries: the one that looks a citation up.
  const lookup =
    "MATCH (person:Person {id: 'person-1'}) UNWIND person.citationIds AS id MATCH (citation:Citation {id: id})";
  const rows = await asked.store.read({ cypher: `PROFILE ${lookup} RETURN citation.locator`, params: {} });
  expect(JSON.stringify(rows)).toContain("NodeSeek (citation:Citation)");
});

function hitsOf(plan: Operator): number {
  const own = plan.dbHits;
  return plan.children.reduce((sum, child) => sum + hitsOf(child), isInt(own) ? own.toNumber() : Number(own));
}

/** The operators that find citations. */
function lookups(plan: Operator): readonly string[] {
  const details = plan.arguments["Details"];
  const own =
    typeof details === "string" && /:Citation\b/.test(details) && plan.children.length === 0 ? [plan.operatorType] : [];
  return [...own, ...plan.children.flatMap(lookups)];
}

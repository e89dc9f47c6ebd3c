import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import type { Statement } from "../../src/cypher/statement.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { searchKey } from "../../src/model/search.js";
import { nameKey } from "../../src/record/name-key.js";
import { searchForm } from "../../src/record/search-form.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { RequestOptions, Store } from "../../src/store/store.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { readManyNames } from "./popolo.js";
import { SPELLINGS } from "./spellings.js";

const many = readManyNames();
const names = [...many.names, ...SPELLINGS.map(([value]) => value)];
const questions = SPELLINGS.flatMap(([stored, ...asked]) => asked.map((text) => ({ text, stored })));
const SEARCH = parse(`query ($query: String!) {
  search(query: $query, first: 10) {
    truncated
    edges { score matched node { id ... on Entity { name } } }
  }
}`);

/**
 * How many scans of all names a search may take, both 95 of 100 times. On a machine of its own a scan takes 15 ms, and so this
 * is 100 ms; on one that runs everything else, both take longer.
 */
const MOST_SCANS = 6;

const answers: string[] = [];

describe.each(testStores())("search by its field: $engine", ({ engine, open }) => {
  let store: Store;
  let readings = 0;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(await readPackageModel()));
    for (const rows of slices(people())) await store.write([{ cypher: CREATE, params: { rows } }]);
  });
  afterAll(async () => {
    if (store.engine === "neo4j") await clear(store);
    await store.close();
  });

  test(`${questions.length} spellings among ${names.length} names, by the whole of the operation`, async () => {
    const model = await readPackageModel();
    const counting: Store = Object.create(store, {
      read: {
        value: (statement: Statement, options?: RequestOptions) => {
          readings += 1;
          return store.read(statement, options);
        },
      },
    }) as Store; // All else is the store's own.
    const executor = createExecutor({ model, store: counting, limits: DEFAULT_LIMITS });
    const ask = async (query: string) => {
      const request = { document: SEARCH, operationName: null, variables: { query }, viewer: { ceiling: "PUBLIC" } };
      const { data } = await executor.prepare(request).run({});
      return (data?.["search"] as { edges: { matched: string; node: { id: string } }[] }).edges; // As SEARCH says it.
    };
    await ask("Banias"); // The first is planned on the way.
    readings = 0;
    const asked = [];
    const scans: number[] = [];
    for (const { text, stored } of questions) {
      scans.push(await timeScan(store, text));
      const start = performance.now();
      const edges = await ask(text);
      asked.push({
        text,
        edges,
        found: edges.some(({ matched }) => matched === stored),
        ms: performance.now() - start,
      });
    }
    const misses = asked.filter(({ found }) => !found).map(({ text }) => text);
    const [p95, scan] = [percentile95(asked.map(({ ms }) => ms)), percentile95(scans)];
    const recall = 1 - misses.length / asked.length;
    answers.push(JSON.stringify(asked.map(({ edges }) => edges)));
    console.log(
      [
        `${engine}: recall at 10 ${(recall * 100).toFixed(1)} %, p95 ${p95.toFixed(1)} ms, a scan's ${scan.toFixed(1)} ms, ` +
          `${readings} statements for ${asked.length} searches`,
        ...misses,
      ].join("\n  missed: "),
    );
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(readings, "one statement each").toBe(asked.length);
    if (engine === "embedded") expect(p95 / scan).toBeLessThan(MOST_SCANS);
  }, 120_000);
});

/** How long it takes to look for a text in every name, which needs no index: as the machine slows down, so does this. */
async function timeScan(store: Store, text: string): Promise<number> {
  const start = performance.now();
  await store.read({
    cypher: "MATCH (name:Name) WHERE name.value CONTAINS $text RETURN count(name) AS found",
    params: { text },
  });
  return performance.now() - start;
}

function percentile95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

const CREATE = `UNWIND $rows AS row
  CREATE (person:Record:Node:Entity:Agent:Person {id: row.id, name: row.value, nameKey: row.nameKey, marking: 'PUBLIC'})
  CREATE (name:Record:Name {id: row.nameId, value: row.value, nameKind: 'PRIMARY', ${searchKey("PUBLIC")}: row.form})
  CREATE (person)-[:HAS_NAME]->(name)`;

function people(): readonly Readonly<Record<string, string>>[] {
  return names.map((value, at) => ({
    id: `person-${at}`,
    nameId: `name-${at}`,
    value,
    nameKey: nameKey(value),
    form: searchForm(value),
  }));
}

function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += 2_000) yield items.slice(from, from + 2_000);
}

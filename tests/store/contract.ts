import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Parameter, Statement } from "../../src/cypher/statement.js";
import type { IndexPlan } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";

/** Names of tests that an engine cannot pass, and why. */
export type Skips = Readonly<Record<string, string>>;

/** A statement that runs for far longer than any test waits. */
export const SLOW = "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b WITH a, b WHERE a * b % 7 = 8 RETURN a";

const PLANS: readonly IndexPlan[] = [
  { kind: "unique", label: "Contract", property: "id" },
  { kind: "range", label: "Contract", property: "id" },
  { kind: "range", label: "Contract", property: "when" },
  { kind: "text", label: "Contract", property: "form" },
];

/** What every store does alike. `open` gives a store without nodes. */
export function describeStore(open: () => Promise<Store>, skips: Skips): void {
  const names: string[] = [];
  const holds = (name: string, check: (store: Store) => Promise<void>): void => {
    names.push(name);
    const reason = skips[name];
    if (reason === undefined) test(name, () => check(store));
    else test.skip(`${name} (not here: ${reason})`, () => undefined);
  };
  let store: Store;
  beforeAll(async () => {
    store = await open();
    // What every graph has, and turns are taken by.
    await store.migrate([{ kind: "unique", label: "Record", property: "id" }]);
    await store.migrate(PLANS);
  });
  beforeEach(async () => {
    await store.write([plain("MATCH (n) DETACH DELETE n")]);
  });
  afterAll(() => store.close());

  describe("values", () => holdValues(holds));
  describe("transactions", () => holdTransactions(holds));
  describe("constraints and indexes", () => holdIndexes(holds));
  describe("deadlines", () => holdDeadlines(holds));
  describe("closing", () => holdClosing(holds, open));
  test("every test that is skipped is a test", () => {
    expect(Object.keys(skips).filter((name) => !names.includes(name))).toEqual([]);
  });
}

type Holds = (name: string, check: (store: Store) => Promise<void>) => void;

function holdValues(holds: Holds): void {
  holds("a bigint is an integer", async (store) => {
    expect(await one(store, "RETURN 7 / $two AS seventh, toString($two) AS text", { two: 2n })).toEqual({
      seventh: 3,
      text: "2",
    });
  });
  holds("a number with a fraction is a float", async (store) => {
    expect(await one(store, "RETURN 5 / $half AS tenth", { half: 2.5 })).toEqual({ tenth: 2 });
  });
  holds("a number without a fraction is a float", async (store) => {
    expect(await one(store, "RETURN 7 / $two AS half", { two: 2 })).toEqual({ half: 3.5 });
  });
  holds("the bounds of dates are kept to the second", async (store) => {
    const params = { bounds: [-9_007_199_254_740_991n, 9_007_199_254_740_990n, 9_007_199_254_740_991n] };
    await store.write([{ cypher: "CREATE (:Contract {id: 'a', bounds: $bounds})", params }]);
    expect(await one(store, "MATCH (n:Contract) RETURN n.bounds AS bounds")).toEqual({
      bounds: [-9_007_199_254_740_991, 9_007_199_254_740_990, 9_007_199_254_740_991],
    });
  });
  holds("lists, maps, texts, booleans and null come back as they went", async (store) => {
    const value = { list: [1.5, "two", null, [true]], map: { empty: {}, none: [] }, text: "it's `\"$\\ 😀 بانياس" };
    expect(await one(store, "RETURN $value AS value, $none AS none", { value, none: null })).toEqual({
      value,
      none: null,
    });
  });
  holds("an empty list is stored, null is not", async (store) => {
    const properties = { id: "a", empty: [], none: null };
    await store.write([{ cypher: "CREATE (n:Contract) SET n = $properties", params: { properties } }]);
    expect(await one(store, "MATCH (n:Contract) RETURN properties(n) AS stored")).toEqual({
      stored: { id: "a", empty: [] },
    });
  });
  holds("missing values order last ascending and first descending", async (store) => {
    const query = "UNWIND [2, null, 1] AS x WITH x ORDER BY x";
    expect(await one(store, `${query} RETURN collect(coalesce(x, 'none')) AS all`)).toEqual({ all: [1, 2, "none"] });
    expect(await one(store, `${query} DESC RETURN collect(coalesce(x, 'none')) AS all`)).toEqual({
      all: ["none", 2, 1],
    });
  });
  holds("whole numbers and fractions order and compare together", async (store) => {
    const rows = [3, 1.5, 2, 2.5].map((x) => ({ x }));
    await store.write([
      { cypher: "UNWIND $rows AS row CREATE (:Contract {id: toString(row.x), x: row.x})", params: { rows } },
    ]);
    expect(
      await one(store, "MATCH (n:Contract) WHERE n.x >= $least WITH n ORDER BY n.x RETURN collect(n.x) AS all", {
        least: 2,
      }),
    ).toEqual({ all: [2, 2.5, 3] });
  });
}

function holdTransactions(holds: Holds): void {
  holds("a write gives the rows of each statement, which sees those before it", async (store) => {
    const answers = await store.write([
      plain("CREATE (n:Contract {id: 'a'}) RETURN n.id AS id"),
      plain("MATCH (n:Contract) RETURN count(n) AS count"),
    ]);
    expect(answers).toEqual([[{ id: "a" }], [{ count: 1 }]]);
  });
  holds("where one statement fails, none is written", async (store) => {
    const write = store.write([plain("CREATE (:Contract {id: 'a'})"), plain("RETURN 1 / 0 AS never")]);
    await expect(write).rejects.toMatchObject({ code: "STORE_FAILED" });
    expect(await count(store)).toBe(0);
  });
  holds("writers of the same record wait for each other or try again, and none is lost", async (store) => {
    const write = plain("MERGE (n:Contract {id: 'hot'}) SET n.times = coalesce(n.times, 0) + 1");
    await Promise.all(Array.from({ length: 10 }, () => store.write([write])));
    expect(await one(store, "MATCH (n:Contract) RETURN n.times AS times")).toEqual({ times: 10 });
  });
  holds("what writes together takes turns, and what it read is so until it has written", async (store) => {
    const addOne = () =>
      store.writeTogether(async (run) => {
        const [row] = await run(plain("MATCH (n:Contract) RETURN count(n) AS count"));
        // Time for the others to begin.
        await new Promise((resolve) => setTimeout(resolve, 20));
        await run({
          cypher: "CREATE (:Contract {id: $id})",
          params: { id: `count-${JSON.stringify(row?.["count"])}` },
        });
      });
    await Promise.all(Array.from({ length: 5 }, addOne));
    expect(await count(store)).toBe(5);
    expect(await one(store, "MATCH (n) RETURN count(n) AS count")).toEqual({ count: 5 });
  });
  holds("where work that writes together fails, nothing is written, and the next has its turn", async (store) => {
    const fails = store.writeTogether(async (run) => {
      await run(plain("CREATE (:Contract {id: 'a'})"));
      throw new Error("No further.");
    });
    await expect(fails).rejects.toMatchObject({ code: "STORE_FAILED" });
    await store.writeTogether((run) => run(plain("CREATE (:Contract {id: 'b'})")));
    expect(await count(store)).toBe(1);
  });
  holds("a write is read by whoever reads after it", async (store) => {
    await store.write([plain("CREATE (:Contract {id: 'a'})")]);
    expect(await count(store)).toBe(1);
  });
  holds("a read refuses to write", async (store) => {
    await expect(store.read(plain("CREATE (:Contract {id: 'a'})"))).rejects.toMatchObject({ code: "STORE_FAILED" });
    expect(await count(store)).toBe(0);
  });
  holds("a statement that is no Cypher is refused, with the engine's error as the cause", async (store) => {
    const refused: unknown = await store.read(plain("MATCH (n RETURN n")).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "AttestError", code: "STORE_FAILED", cause: expect.any(Error) as unknown });
  });
}

function holdIndexes(holds: Holds): void {
  holds("a value that must be unique is refused the second time", async (store) => {
    await store.write([plain("CREATE (:Contract {id: 'a'})")]);
    const again = store.write([plain("CREATE (:Contract {id: 'a'})")]);
    await expect(again).rejects.toMatchObject({ code: "STORE_CONFLICT" });
    expect(await count(store)).toBe(1);
  });
  holds("migrating again creates nothing", async (store) => {
    expect(await store.migrate(PLANS)).toEqual({
      created: [],
      present: ["unique Contract.id", "range Contract.id", "range Contract.when", "text Contract.form"],
    });
  });
  holds("an index finds what was stored before it", async (store) => {
    const label = `Late${Date.now()}`;
    await store.write([plain(`CREATE (:${label} {id: 'a', \`when\`: 5})`)]);
    const report = await store.migrate([{ kind: "range", label, property: "when" }]);
    expect(report.created).toEqual([`range ${label}.when`]);
    expect(await one(store, `MATCH (n:${label} {\`when\`: $five}) RETURN n.id AS id`, { five: 5n })).toEqual({
      id: "a",
    });
    await store.write([plain(`DROP INDEX \`attest_${label}_when\` IF EXISTS`)]);
  });
}

function holdDeadlines(holds: Holds): void {
  holds("a statement that is too slow is answered for at its deadline", async (store) => {
    const started = performance.now();
    await expect(store.read(plain(SLOW), { timeoutMs: 200 })).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
  holds("an aborted signal ends the wait at once", async (store) => {
    const started = performance.now();
    const read = store.read(plain(SLOW), { signal: AbortSignal.timeout(100) });
    await expect(read).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
  holds("a signal that is aborted already asks the store nothing", async (store) => {
    const write = store.write([plain("CREATE (:Contract {id: 'a'})")], { signal: AbortSignal.abort() });
    await expect(write).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(await count(store)).toBe(0);
  });
  holds("a write that is too slow writes nothing", async (store) => {
    const slow = plain("UNWIND range(1, 1200) AS a UNWIND range(1, 1200) AS b WITH a, b WHERE a * b % 7 = 8 RETURN a");
    const write = store.write([plain("CREATE (:Contract {id: 'a'})"), slow, slow, slow], { timeoutMs: 50 });
    await expect(write).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await count(store)).toBe(0);
  });
  holds("a statement past its deadline no longer runs", async (store) => {
    await expect(store.read(plain(SLOW), { timeoutMs: 200 })).rejects.toThrow();
    const running = plain(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN currentQuery",
    );
    await expect.poll(() => store.read(running)).toEqual([]);
  });
}

function holdClosing(holds: Holds, open: () => Promise<Store>): void {
  holds("an open store answers a ping", async (store) => {
    await expect(store.ping({ timeoutMs: 1_000 })).resolves.toBeUndefined();
  });
  holds("a closed store says so, however often it is closed", async () => {
    const other = await open();
    await other.close();
    await other.close();
    await expect(other.read(plain("RETURN 1 AS one"))).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
}

function plain(cypher: string): Statement {
  return { cypher, params: {} };
}

async function one(store: Store, cypher: string, params: Record<string, Parameter> = {}): Promise<Row | undefined> {
  const rows = await store.read({ cypher, params });
  expect(rows).toHaveLength(1);
  return rows[0];
}

async function count(store: Store): Promise<unknown> {
  return (await one(store, "MATCH (n:Contract) RETURN count(n) AS count"))?.["count"];
}

import { parse } from "graphql";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Executor } from "../../src/execute/executor.js";
import type { Row, Store } from "../../src/store/store.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld, worldFiles } from "../world/load-world.js";

const model = await readPackageModel();

describe.each(testStores())("On $engine", ({ open }) => {
  let store: Store;
  let executor: Executor;

  beforeAll(async () => {
    store = await open();
    executor = createExecutor({ model, store, limits: DEFAULT_LIMITS });
    await loadWorld(store, model);
  });
  afterEach(async () => {
    await load([SENTINEL, ORRUNTH]);
    await store.write([{ cypher: "MATCH ()-[r {key: 'added'}]->() DELETE r", params: {} }]);
  });
  afterAll(() => store.close());

  async function ask(text: string): Promise<unknown> {
    const document = parse(text);
    const request = { document, operationName: null, variables: {}, viewer: { ceiling: "PROTECTED" } };
    const { data, errors } = await executor.prepare(request).run({});
    expect(errors).toBeUndefined();
    return data;
  }

  async function load(lines: readonly object[]): Promise<void> {
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    await loadJsonLines(store, model, [{ name: "changes.jsonl", text }]);
  }

  async function askThenLoad(...lines: readonly object[]): Promise<void> {
    expect(await ask(DETAINED)).toEqual(detained({ lowest: 20, highest: 30, claims: ["sentinel", "orrunth"] }));
    await load(lines);
  }

  test("a changed claim changes the toll of the next read", async () => {
    await askThenLoad({ ...SENTINEL, best: 35, maximum: 40 });
    expect(await ask(DETAINED)).toEqual(detained({ lowest: 20, highest: 40, claims: ["sentinel", "orrunth"] }));
  });

  test("a claim that comes to be deprecated no longer counts", async () => {
    await askThenLoad({ ...ORRUNTH, rank: "DEPRECATED" });
    expect(await ask(DETAINED)).toEqual(detained({ lowest: 30, highest: 30, claims: ["sentinel"] }));
  });

  test("a claim whose statement is taken back no longer counts", async () => {
    await askThenLoad(retraction("statement-observers-warn", "statement-sentinel-detained"));
    expect(await ask(DETAINED)).toEqual(detained({ lowest: 20, highest: 30, claims: ["orrunth"] }));
  });

  test("a claim whose retraction is taken back counts again", async () => {
    await askThenLoad(
      retraction("statement-observers-warn", "statement-sentinel-detained"),
      retraction("statement-qadfan-appeals", "statement-observers-warn"),
    );
    expect(await ask(DETAINED)).toEqual(detained({ lowest: 20, highest: 30, claims: ["sentinel", "orrunth"] }));
  });

  test("a source that turns out to be copied changes how many are independent", async () => {
    const [start, end] = ["source-interview-orrunth", "source-corvid-dispatch"];
    await askThenLoad({ relationship: "DERIVED_FROM", start, end, key: "added", ...PUBLIC });
    const text = '{ event(id: "event-detentions") { toll(measure: DETAINED) { independentSources } } }';
    expect(await ask(text)).toEqual({ event: { toll: { independentSources: 1 } } });
  });

  test("nothing that is computed is stored", async () => {
    const before = await stored(store);
    for (const text of EVERY_COMPUTED_FIELD) await ask(text);
    expect(await stored(store)).toEqual(before);
    expect(before.nodes.length).toBeGreaterThan(100);
  });
});

const PUBLIC = { confidence: "PROBABLE", marking: "PUBLIC", citations: [] };
/** The lines of the world for those who were detained. */
const [SENTINEL, ORRUNTH] = (await linesOf("claim-sentinel-detained", "claim-orrunth-detained")) as [object, object];

async function linesOf(...ids: readonly string[]): Promise<readonly object[]> {
  const lines = (await worldFiles()).flatMap(({ text }) => text.trim().split("\n"));
  const records = lines.map((line) => JSON.parse(line) as { readonly id?: string }); // Lines of the world are records.
  return ids.flatMap((id) => records.filter((record) => record.id === id));
}

function retraction(start: string, end: string): object {
  return { relationship: "RETRACTS", start, end, key: "added", basis: "a slip", ...PUBLIC };
}

const DETAINED = '{ event(id: "event-detentions") { toll(measure: DETAINED) { lowest highest claims { id } } } }';

function detained(toll: { lowest: number; highest: number; claims: readonly string[] }): unknown {
  const claims = toll.claims.map((of) => ({ id: `claim-${of}-detained` }));
  return { event: { toll: { ...toll, claims } } };
}

const EVERY_COMPUTED_FIELD = [
  '{ event(id: "event-unrest") { toll(measure: KILLED, includeParts: true) { lowest claims { id } independentSources contested } } }',
  '{ contradictionCandidates(event: "event-mill-bridge", measure: KILLED) { pairs { reason judged } truncated } }',
  "{ statements(first: 50) { nodes { independentSources speakersThen { capacity offices { fit } } } } }",
  '{ entities(first: 100) { nodes { name(language: "uk") } } }',
];

/** Every node and relationship that a store holds, with their labels and properties. */
async function stored(store: Store): Promise<Readonly<Record<"nodes" | "relationships", readonly Row[]>>> {
  const read = (cypher: string): Promise<readonly Row[]> => store.read({ cypher, params: {} });
  return {
    nodes: await read("MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id"),
    relationships: await read(
      "MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties, r.key AS key ORDER BY start, type, end, key",
    ),
  };
}

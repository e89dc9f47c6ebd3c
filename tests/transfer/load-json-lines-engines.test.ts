import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPackageFiles } from "../../src/commands/package-files.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";
import { loadJsonLines, type LoadOptions, type LoadReport } from "../../src/transfer/load-json-lines.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { ARTICLE, fileOf, GRAPH, KILLING, model, PERSON, PLACE, VICTIM } from "./lines-of.js";

const NONE = { created: 0, changed: 0, unchanged: 0 };
const MORNING = new Date("2025-04-01T08:00:00Z");
const EVENING = new Date("2025-04-01T20:00:00Z");

describe.each(testStores())("loading into $engine", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  beforeEach(() => clear(store));
  afterAll(() => store.close());

  const load = (lines: readonly object[], options: LoadOptions = {}): Promise<LoadReport> =>
    loadJsonLines(store, model, fileOf(...lines), { now: MORNING, ...options });
  const read = (cypher: string): Promise<readonly Row[]> => store.read({ cypher, params: {} });

  test("a node bears the label of its type and of each interface", async () => {
    await load(GRAPH);
    const [row] = await read("MATCH (n {id: 'person'}) RETURN labels(n) AS labels");
    expect(row?.["labels"]).toHaveLength(4);
    expect(row?.["labels"]).toEqual(expect.arrayContaining(["Record", "Entity", "Agent", "Person"]));
  });

  test("a node's stored properties are those of its line, and its times", async () => {
    await load(GRAPH);
    const [row] = await read("MATCH (n:Place) RETURN properties(n) AS stored, n.latitude / 2 AS half");
    expect(row).toEqual({
      half: 17.5,
      stored: {
        id: "place",
        name: "Baniyas",
        nameKey: "baniyas",
        level: "CITY",
        latitude: 35,
        longitude: 35.95,
        precisionMetres: 500,
        topics: [],
        confidence: "UNASSESSED",
        marking: "PUBLIC",
        citationIds: [],
        createdAt: "2025-04-01T08:00:00.000Z",
        updatedAt: "2025-04-01T08:00:00.000Z",
      },
    });
  });

  test("a relationship stands between its ends, with its fields", async () => {
    await load(GRAPH);
    const rows = await read(
      "MATCH (a)-[r:PARTICIPATED_IN]->(b) RETURN a.id AS start, b.id AS end, r.key AS key, r.role AS role, r.createdAt AS at",
    );
    expect(rows).toEqual([
      { start: "person", end: "killing", key: "victim", role: "VICTIM", at: "2025-04-01T08:00:00.000Z" },
    ]);
  });

  test("names and identifiers hang at their owner", async () => {
    await load(GRAPH);
    const rows = await read(
      "MATCH (:Place)-[r]->(n) WHERE r.key = '' RETURN type(r) AS type, n.value AS value ORDER BY type, value",
    );
    expect(rows).toEqual([
      { type: "HAS_IDENTIFIER", value: "173576" },
      { type: "HAS_NAME", value: "Baniyas" },
      { type: "HAS_NAME", value: "بانياس" },
    ]);
  });

  test("a citation leads to its source and knows what rests on it", async () => {
    await load(GRAPH);
    const rows = await read(
      "MATCH (c:Citation)-[:CITES]->(s:Source) RETURN s.id AS source, c.locator AS locator, size(c.citedBy) AS citedBy",
    );
    expect(rows).toEqual([{ source: "article", locator: "paragraph 3", citedBy: 2 }]);
  });

  test("a citation that nothing cites any more is gone", async () => {
    await load(GRAPH);
    await load([{ ...KILLING, citations: [] }]);
    expect(await read("MATCH (c:Citation) RETURN size(c.citedBy) AS citedBy")).toEqual([{ citedBy: 1 }]);
    await load([{ ...VICTIM, citations: [] }]);
    expect(await read("MATCH (c:Citation) RETURN c.id AS id")).toEqual([]);
  });

  test("loading twice changes nothing", async () => {
    expect(await load(GRAPH)).toEqual({ nodes: { ...NONE, created: 4 }, relationships: { ...NONE, created: 1 } });
    const before = await read("MATCH (n) RETURN n.id AS id, properties(n) AS stored ORDER BY id");
    const report = await load(GRAPH, { now: EVENING });
    expect(report).toEqual({ nodes: { ...NONE, unchanged: 4 }, relationships: { ...NONE, unchanged: 1 } });
    expect(await read("MATCH (n) RETURN n.id AS id, properties(n) AS stored ORDER BY id")).toEqual(before);
  });

  test("what differs is written, and keeps when it entered", async () => {
    await load(GRAPH);
    const report = await load([PERSON, { ...PLACE, precisionMetres: 50 }], { now: EVENING });
    expect(report.nodes).toEqual({ created: 0, changed: 1, unchanged: 1 });
    const rows = await read(
      "MATCH (n:Place) RETURN n.precisionMetres AS metres, n.createdAt AS entered, n.updatedAt AS changed",
    );
    expect(rows).toEqual([{ metres: 50, entered: "2025-04-01T08:00:00.000Z", changed: "2025-04-01T20:00:00.000Z" }]);
  });

  test("a name that the line no longer has is gone", async () => {
    await load(GRAPH);
    const report = await load([{ ...PLACE, names: [], identifiers: [] }]);
    expect(report.nodes).toEqual({ ...NONE, changed: 1 });
    expect(await read("MATCH (:Place)-[r]->(n) RETURN n.value AS value")).toEqual([{ value: "Baniyas" }]);
  });

  test("an identifier moves when one import takes it from one and gives it to another", async () => {
    await load(GRAPH);
    const identifiers = PLACE.identifiers;
    await load([
      { ...PLACE, identifiers: [] },
      { type: "Place", id: "other", name: "Other", level: "CITY", identifiers },
    ]);
    expect(await read("MATCH (o)-[:HAS_IDENTIFIER]->(i) RETURN o.id AS id")).toEqual([{ id: "other" }]);
  });

  test.each([
    [
      "an unknown end",
      [{ ...VICTIM, end: "nothing" }],
      'PARTICIPATED_IN.end is "nothing", which is neither in the import',
    ],
    ["an end of another type", [{ ...VICTIM, end: "place" }], 'end is "place", of type Place: it may be Event.'],
    ["an end that is a name", [{ ...VICTIM, end: "identifier:geonames:173576" }], "a name, identifier or citation"],
    ["an unknown source", [{ ...PERSON, citations: [{ source: "x" }] }], 'citations.source is "x", which is neither'],
    ["a source of another type", [{ ...PERSON, citations: [{ source: "place" }] }], "give the id of a Source."],
    [
      "an id of another type",
      [{ ...PERSON, id: "place" }],
      'Person.id is "place", which is of type Place in the store',
    ],
    [
      "an identifier of another",
      [{ ...PERSON, identifiers: PLACE.identifiers }],
      'is that of "place" in the store already',
    ],
  ])("%s is refused, and nothing is written", async (_, lines, trouble) => {
    await load(GRAPH);
    const fresh = { type: "Person", id: "fresh", name: "Fresh" };
    await expect(load([fresh, ...lines])).rejects.toMatchObject({
      code: "BAD_IMPORT",
      message: expect.stringContaining(trouble) as unknown,
    });
    expect(await read("MATCH (n {id: 'fresh'}) RETURN n.id AS id")).toEqual([]);
  });

  test("an import larger than a batch is written in several, with the same result", async () => {
    const people = Array.from({ length: 250 }, (_, index) => ({
      ...PERSON,
      id: `person-${index}`,
      citations: [{ source: "article" }],
    }));
    const lines = [...people, ...people.map(({ id }) => ({ ...VICTIM, start: id })), KILLING, ARTICLE];
    const report = await load(lines, { batchSize: 100 });
    expect(report).toEqual({ nodes: { ...NONE, created: 252 }, relationships: { ...NONE, created: 250 } });
    const again = await load(lines);
    expect(again).toEqual({ nodes: { ...NONE, unchanged: 252 }, relationships: { ...NONE, unchanged: 250 } });
  });

  test("the seed loads", async () => {
    const files = await readPackageFiles("seed", ".jsonl");
    const { nodes, relationships } = await loadJsonLines(store, model, files);
    expect(nodes.created).toBeGreaterThan(50);
    expect(relationships.created).toBeGreaterThan(100);
  });
});

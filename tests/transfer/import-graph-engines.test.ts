import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";
import { storeWith } from "../../src/store/store-with.js";
import { applyChanges } from "../../src/transfer/apply-changes.js";
import { checkGraph } from "../../src/transfer/check-graph.js";
import { importGraph, type ImportOptions, type ImportReport } from "../../src/transfer/import-graph.js";
import type { Reject } from "../../src/transfer/import-run.js";
import type { ImportSource, Line } from "../../src/transfer/import-source.js";
import { queryForm } from "../../src/record/search-form.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { valuesFound } from "../search/text-index.js";
import { ARTICLE, KILLING, model, PERSON, PLACE, VICTIM } from "./lines-of.js";

const WIKIDATA = { scheme: "wikidata", value: "Q1" };
const BEN = { type: "Person", id: "ben", name: "Ben", identifiers: [WIKIDATA] };
const TIE = { relationship: "TIED_TO", start: "person", end: "ben", kind: "OTHER" };

/** Lines, each at its row of a file. */
function linesOf(lines: readonly object[], more: Partial<Line> = {}): readonly Line[] {
  return lines.map((line, at) => ({ kind: "line", file: "g.jsonl", row: at + 1, fields: { ...line }, ...more }));
}

/** Lines as an import reads them. */
function sourceOf(lines: readonly object[], more?: Partial<Line>): ImportSource {
  const read = async function* () {
    for (const item of linesOf(lines, more)) yield await Promise.resolve([item]);
  };
  return { name: "g.jsonl", bytes: lines.length, read };
}

describe.each(testStores())("importing into $engine", ({ open }) => {
  let store: Store;
  let rejects: Reject[];
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  beforeEach(async () => {
    rejects = [];
    await clear(store);
  });
  afterAll(() => store.close());

  const load = (
    lines: readonly object[],
    options: Partial<ImportOptions> = {},
    more?: Partial<Line>,
  ): Promise<ImportReport> =>
    importGraph(store, model, sourceOf(lines, more), { onReject: (reject) => rejects.push(reject), ...options });
  const read = (cypher: string): Promise<readonly Row[]> => store.read({ cypher, params: {} });
  const ids = async (): Promise<readonly unknown[]> =>
    (await read("MATCH (n:Record) WHERE n.createdAt IS NOT NULL RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
  const rejectedRows = (): readonly number[] => rejects.map(({ place }) => place.row);

  test("a row is loaded whole or not at all, and what it names is never another row's", async () => {
    const row = (number: number, name: string, place: string, eventId = `event-${number}`): readonly Line[] =>
      [
        { type: "Place", id: place, name: place, level: "CITY" },
        { type: "Event", id: eventId, name, eventKind: "OTHER" },
        { relationship: "OCCURRED_AT", start: eventId, end: place },
      ].map((fields) => ({ kind: "line", file: "rows.csv", row: number, fields, once: fields.type === "Place" }));
    const lines = [
      ...row(2, "Good", "a"),
      ...row(3, "Twice", "b", "event-2"),
      ...row(4, "", "c"),
      ...row(5, "Fine", "c"),
    ];
    const source: ImportSource = {
      ...{ name: "rows.csv", bytes: 1 },
      read: async function* () {
        await Promise.resolve();
        yield lines;
      },
    };
    const { rejected } = await importGraph(store, model, source, { onReject: (reject) => rejects.push(reject) });
    expect([rejected, rejectedRows()]).toEqual([2, [3, 4]]);
    expect(
      await read("MATCH (e:Event)-[:OCCURRED_AT]->(p) RETURN e.name AS event, p.id AS place ORDER BY event"),
    ).toEqual([
      { event: "Fine", place: "c" },
      { event: "Good", place: "a" },
    ]);
    expect(await ids()).toEqual(["a", "c", "event-2", "event-5"]);
  });

  test("a row that cannot be loaded is left out with all that depends on it, and everything else is loaded", async () => {
    const source = { ...ARTICLE, sourceKind: "LETTER" };
    const { rejected } = await load([VICTIM, KILLING, source, PERSON, PLACE, TIE]);
    expect(rejectedRows()).toEqual([3, 2, 1, 6]);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Source.sourceKind is "LETTER": write one of'),
      'citations.source is "article", which was rejected at g.jsonl:3: mend g.jsonl:3.',
      'PARTICIPATED_IN.end is "killing", which was rejected at g.jsonl:2: mend g.jsonl:2.',
      'TIED_TO.end is "ben", which is neither in the import nor in the store: add it, or correct the id.',
    ]);
    expect(rejected).toBe(4);
    expect(await ids()).toEqual(["person", "place"]);
  });

  test("a reject names the column that its field came from, and what stands there", async () => {
    await load([{ ...PERSON, birthDate: "2025-13" }], {}, { columns: { birthDate: "born" }, raw: { born: "13/2025" } });
    expect(rejects[0]).toMatchObject({ column: "born", value: "2025-13", raw: { born: "13/2025" } });
  });

  test("what cites a rejected source falls however far it is, and a circle of citations stands", async () => {
    const said = (id: string, source: string): object => ({ ...ARTICLE, id, citations: [{ source }] });
    await load([said("c", "b"), said("b", "a"), said("a", "none"), said("x", "y"), said("y", "x")]);
    expect(rejectedRows().toSorted()).toEqual([1, 2, 3]);
    expect(await ids()).toEqual(["x", "y"]);
    expect(await read("MATCH (c:Citation)-[:CITES]->(s) RETURN s.id AS id ORDER BY id")).toEqual([
      { id: "x" },
      { id: "y" },
    ]);
  });

  test("a record is named by an identifier wherever an id may stand, before or after it in the import", async () => {
    await load([{ ...TIE, end: WIKIDATA }, PERSON, BEN]);
    await load([{ ...TIE, start: WIKIDATA, end: "person" }]);
    expect(rejects).toEqual([]);
    expect(await read("MATCH (a)-[:TIED_TO]->(b) RETURN a.id AS a, b.id AS b ORDER BY a")).toEqual([
      { a: "ben", b: "person" },
      { a: "person", b: "ben" },
    ]);
  });

  test("a node that is named by an identifier alone is the one that has it, or a new one under an id of its own", async () => {
    const cy = { type: "Person", id: { scheme: "wikidata", value: "Q2" }, name: "Cy" };
    await load([BEN, cy]);
    await load([
      { ...BEN, id: WIKIDATA, name: "Benjamin" },
      { ...cy, name: "Cyrus" },
    ]);
    expect(await read("MATCH (p:Person) RETURN p.name AS name, p.id = 'ben' AS ben ORDER BY name")).toEqual([
      { name: "Benjamin", ben: true },
      { name: "Cyrus", ben: false },
    ]);
  });

  test("of lines that count once the first counts, of others the second is rejected", async () => {
    await load([PERSON, { ...PERSON, name: "Other" }], {}, { once: true });
    expect(rejects).toEqual([]);
    await load([PERSON, { ...PERSON, name: "Other" }]);
    expect(rejects.map(({ reason }) => reason)).toEqual(['"person" is at g.jsonl:1 already: keep one of them.']);
    expect(await read("MATCH (p:Person) RETURN p.name AS name")).toEqual([{ name: "A person" }]);
  });

  test("a second owner of an identifier is rejected", async () => {
    await load([BEN, { ...BEN, id: "other" }]);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("is that of the record at g.jsonl:1 already"),
    ]);
    expect(await ids()).toEqual(["ben"]);
  });

  test("what was protected stays so, whatever its line says, and then there is nothing to change", async () => {
    const renamed = { ...PERSON, name: "Renamed" };
    await load([{ ...PERSON, marking: "PROTECTED" }, BEN, { ...TIE, marking: "INTERNAL" }]);
    for (const lines of [
      [renamed, BEN, TIE],
      [{ ...renamed, marking: "PUBLIC" }, BEN, { ...TIE, marking: "PUBLIC" }],
    ]) {
      expect((await load(lines)).keptMarkings).toBe(2);
      expect(
        await read(
          "MATCH (p:Person {id: 'person'})-[t]->(:Person) RETURN p.name AS name, p.marking AS marking, t.marking AS tie",
        ),
      ).toEqual([{ name: "Renamed", marking: "PROTECTED", tie: "INTERNAL" }]);
    }
    const { nodes, relationships } = await load([renamed, BEN, TIE]);
    for (const { created, changed } of [...nodes.values(), ...relationships.values()])
      expect([created, changed]).toEqual([0, 0]);
    await load([{ ...BEN, marking: "PROTECTED" }]);
    expect(await read("MATCH (p:Person {id: 'ben'}) RETURN p.marking AS marking")).toEqual([{ marking: "PROTECTED" }]);
  });

  test("what another changes after a comparison, and before what came of it is written, stays", async () => {
    await load([ARTICLE, PERSON, KILLING]);
    const citing = { ...KILLING, id: "late", name: "Late", marking: "PUBLIC" };
    const meanwhile = [
      [
        { change: "mark", id: "person", marking: "PROTECTED" },
        { change: "upsert", ...BEN, marking: "PROTECTED" },
      ],
      [{ change: "upsert", ...VICTIM, key: "late" }],
      [{ change: "upsert", ...citing }],
    ];
    const meddled = storeWith(store, {
      writeTogether: async (work, options) => {
        await applyChanges(store, model, linesOf(meanwhile.shift() ?? []));
        return store.writeTogether(work, options);
      },
    });
    const source = sourceOf([{ ...PERSON, name: "Renamed" }, BEN, VICTIM]);
    const { nodes, keptMarkings } = await importGraph(meddled, model, source, {
      onReject: (reject) => rejects.push(reject),
    });
    expect(meanwhile).toEqual([]);
    expect([rejects, keptMarkings]).toEqual([[], 2]);
    expect(nodes.get("Person")).toEqual({ created: 0, changed: 1, unchanged: 1 });
    expect(await read("MATCH (p:Person) RETURN p.name AS name, p.marking AS marking ORDER BY name")).toEqual([
      { name: "Ben", marking: "PROTECTED" },
      { name: "Renamed", marking: "PROTECTED" },
    ]);
    const [cited] = await read("MATCH (c:Citation) RETURN c.citedBy AS by");
    expect(cited?.["by"]).toHaveLength(4);
    const wrong = new Set(["dangling-citation", "does-not-fit", "stale-derived-value"] as const);
    for await (const finding of checkGraph(store, model, wrong)) expect.fail(finding.trouble);
  });

  test("a dry run rejects and counts the same, and writes nothing", async () => {
    const lines = [ARTICLE, PERSON, { ...BEN, name: "" }, VICTIM];
    const dry = await load(lines, { dryRun: true });
    expect(await read("MATCH (n) RETURN count(n) AS nodes")).toEqual([{ nodes: 0 }]);
    expect(await load(lines)).toEqual(dry);
  });

  test("a second run changes nothing, not even in small batches", async () => {
    const lines = [ARTICLE, PERSON, PLACE, KILLING, VICTIM, BEN, TIE];
    await load(lines, { batchSize: 1 });
    const everything = "MATCH (n) RETURN n.id AS id, properties(n) AS stored ORDER BY id";
    const before = await read(everything);
    const { nodes, relationships } = await load(lines, { batchSize: 2, now: new Date("2030-01-01T00:00:00Z") });
    expect(await read(everything)).toEqual(before);
    expect([...nodes.values(), ...relationships.values()].map(({ created, changed }) => created + changed)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  test("an identifier moves between records that are written in different batches, whichever comes first", async () => {
    const has = (id: string, ...identifiers: object[]): object => ({ type: "Person", id, name: id, identifiers });
    const owner = (): Promise<readonly Row[]> =>
      read("MATCH (p)-[:HAS_IDENTIFIER]->(i) RETURN p.id AS id, i.value AS value");
    await load([has("a", WIKIDATA), has("b")]);
    await load([has("a"), has("b", WIKIDATA)], { batchSize: 1 });
    expect(await owner()).toEqual([{ id: "b", value: "Q1" }]);
    await load([has("a", WIKIDATA), has("b")], { batchSize: 1 });
    expect(await owner()).toEqual([{ id: "a", value: "Q1" }]);
  });

  test("names are found after so many were loaded that their indexes were dropped meanwhile", async () => {
    await load(Array.from({ length: 5_100 }, (_, at) => ({ ...PERSON, id: `p${at}`, name: `Ada ${at}` })));
    expect((await valuesFound(store, "Name", "searchPublic", queryForm("5099")))[0]).toBe("Ada 5099");
  });

  test("where all is to be checked first, one row that does not fit keeps all out", async () => {
    const stop = (): never => {
      throw new Error("stopped");
    };
    await expect(
      load([PERSON, BEN, TIE, { ...TIE, key: "2", end: "none" }], { checkFirst: true, onReject: stop }),
    ).rejects.toThrow("stopped");
    expect(await ids()).toEqual([]);
  });
});

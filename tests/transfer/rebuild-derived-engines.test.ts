import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPackageFiles } from "../../src/commands/package-files.js";
import { queryForm } from "../../src/record/search-form.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { rebuildDerived, type RebuildReport } from "../../src/transfer/rebuild-derived.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { valuesFound } from "../search/text-index.js";
import { ARTICLE, fileOf, KILLING, model, PERSON } from "./lines-of.js";

const seed = await readPackageFiles("seed", ".jsonl");
const MEMBER = {
  relationship: "MEMBER_OF",
  start: "person",
  end: "group",
  during: "2020",
  rank: "NORMAL",
};
const GROUP = { type: "Group", id: "group", name: "A group", groupKind: "OTHER", anonymous: false };
const MARKED = { ...PERSON, description: "A nun.", marking: "INTERNAL" };

describe.each(testStores())("rebuilding in $engine", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  beforeEach(() => clear(store));
  afterAll(() => store.close());

  const load = (...lines: readonly object[]): Promise<unknown> => loadJsonLines(store, model, fileOf(...lines));
  const rebuild = (): Promise<RebuildReport> => rebuildDerived(store, model);
  const read = (cypher: string): Promise<readonly Row[]> => store.read({ cypher, params: {} });
  const write = (...texts: readonly string[]): Promise<unknown> =>
    store.write(texts.map((cypher) => ({ cypher, params: {} })));

  /** All that is stored. */
  const everything = async (): Promise<unknown> => [
    await read("MATCH (n) RETURN n.id AS id, properties(n) AS stored ORDER BY id"),
    await read(
      "MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, r.key AS key, properties(r) AS stored " +
        "ORDER BY start, type, end, key",
    ),
  ];

  test("a graph that is as it should be stays as it is", async () => {
    await loadJsonLines(store, model, seed);
    const before = await everything();
    const report = await rebuild();
    expect(report).toEqual({
      records: expect.any(Number) as number,
      rebuilt: 0,
      unreadable: { count: 0, told: [] },
    });
    expect(report.records).toBeGreaterThan(200);
    expect(await everything()).toEqual(before);
  });

  test("whatever is wrong with derived values becomes as a fresh load has it", async () => {
    await loadJsonLines(store, model, seed);
    const before = await everything();
    await write(
      "MATCH (n:Entity) SET n.nameKey = 'wrong', n.name = 'Wrong'",
      "MATCH (n:Event) SET n.whenEarliest = 1, n.whenLatest = null",
      "MATCH (n:Statement) SET n.madeOnEarliest = null, n.searchPublic = 'wrong', n.searchProtected = 'wrong'",
      "MATCH (n:Name) SET n.searchPublic = null, n.searchInternal = 'wrong', n.searchProtected = null",
      "MATCH ()-[r:MEMBER_OF]->() SET r.duringEarliest = null, r.duringLatest = 5",
    );
    expect(await everything()).not.toEqual(before);
    const { rebuilt, unreadable } = await rebuildDerived(store, model, { batchSize: 7 });
    expect(await everything()).toEqual(before);
    expect(rebuilt).toBeGreaterThan(100);
    expect(unreadable.count).toBe(0);
    expect(await rebuild()).toMatchObject({ rebuilt: 0 });
  });

  test("only the records are written that differ, and when they last changed stays", async () => {
    await load(MARKED, GROUP, KILLING, ARTICLE, MEMBER);
    const before = await everything();
    await write("MATCH (n:Person) SET n.nameKey = null", "MATCH ()-[r:MEMBER_OF]->() SET r.duringLatest = 5");
    // Four records, a name of each, and the membership.
    expect(await rebuild()).toMatchObject({ records: 9, rebuilt: 2 });
    expect(await everything()).toEqual(before);
  });

  test("a form that was under another marking is found under its own alone", async () => {
    await load(MARKED);
    await write("MATCH (n:Record) WHERE n.searchInternal IS NOT NULL SET n.searchPublic = n.searchInternal");
    await rebuild();
    expect(await valuesFound(store, "Name", "searchPublic", queryForm("person"))).toEqual([]);
    expect(await valuesFound(store, "Name", "searchInternal", queryForm("person"))).toEqual(["A person"]);
  });

  test("more forms than one would replace one by one are found afterwards, and no others", async () => {
    await load(...Array.from({ length: 1_100 }, (_, at) => ({ ...PERSON, id: `p${at}`, name: `Ada ${at}` })));
    await write("MATCH (n:Name) SET n.searchPublic = 'wrong'");
    expect(await rebuild()).toMatchObject({ rebuilt: 1_100 });
    expect(await valuesFound(store, "Name", "searchPublic", "wrong")).toEqual([]);
    expect((await valuesFound(store, "Name", "searchPublic", queryForm("1099")))[0]).toEqual("Ada 1099");
  });

  test("a name without an owner is found by nobody", async () => {
    await load(PERSON);
    await write("MATCH (:Person)-[r:HAS_NAME]->() DELETE r");
    expect(await rebuild()).toMatchObject({ rebuilt: 1 });
    expect(await valuesFound(store, "Name", "searchPublic", queryForm("person"))).toEqual([]);
  });

  test("a date that cannot be read is told of, and everything else is rebuilt", async () => {
    await load(PERSON, GROUP, MEMBER, KILLING, ARTICLE);
    await write(
      "MATCH (n:Event) SET n.`when` = 'spring', n.nameKey = 'wrong'",
      "MATCH (n:Group) SET n.founded = 2020",
      "MATCH ()-[r:MEMBER_OF]->() SET r.during = '2020-13'",
      "MATCH (n:Person) SET n.nameKey = 'wrong'",
    );
    const { rebuilt, unreadable } = await rebuild();
    expect([rebuilt, unreadable.count]).toEqual([2, 3]);
    expect(unreadable.told.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringContaining('BAD_IMPORT: Event "killing", when: "spring" is not a date:'),
      expect.stringContaining('BAD_IMPORT: Group "group", founded: 2020 is no text'),
      expect.stringContaining('BAD_IMPORT: MEMBER_OF from "person" to "group", during: "2020-13" is not a date:'),
    ]);
    expect(await read("MATCH (n:Event) RETURN n.nameKey AS key, n.whenEarliest AS earliest")).toEqual([
      { key: "killings in baniyas", earliest: 1_741_219_200 },
    ]);
  });

  test("of many that cannot be read, the first ten are told", async () => {
    const events = Array.from({ length: 12 }, (_, at) => ({ ...KILLING, id: `e${at}`, citations: [] }));
    await load(...events);
    await write("MATCH (n:Event) SET n.`when` = 'spring'");
    const { unreadable } = await rebuildDerived(store, model, { batchSize: 5 });
    expect([unreadable.count, unreadable.told.length]).toEqual([12, 10]);
  });

  test("what an import changed meanwhile is left to it", async () => {
    await load(MARKED);
    const later = { ...MARKED, marking: "PROTECTED", description: "A sister." };
    await write("MATCH (n:Record) SET n.searchInternal = 'wrong'");
    await rebuildDerived(
      beforeWrites(store, () => load(later)),
      model,
    );
    const rows = await read(
      "MATCH (n:Record) RETURN n.searchInternal AS old, n.searchProtected IS NULL AS none ORDER BY n.id",
    );
    expect(rows).toEqual([
      { old: null, none: false },
      { old: null, none: false },
    ]);
  });

  test("progress is told after each batch", async () => {
    await load(PERSON, GROUP, MEMBER);
    const told: string[] = [];
    const onProgress = (done: number, records: number): unknown => told.push(`${done}/${records}`);
    await rebuildDerived(store, model, { batchSize: 1, onProgress });
    expect(told).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
  });
});

/** The store, with something that happens before each write, as if another process did it after our read. */
function beforeWrites(store: Store, happens: () => Promise<unknown>): Store {
  return {
    engine: store.engine,
    limitations: store.limitations,
    read: (...args) => store.read(...args),
    write: async (...args) => {
      await happens();
      return store.write(...args);
    },
    migrate: (indexes) => store.migrate(indexes),
    suspend: (...args) => store.suspend(...args),
    saveCopy: (path) => store.saveCopy(path),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

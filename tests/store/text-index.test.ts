import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded.js";
import type { IndexPlan } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { askTextIndex, valuesFound } from "../search/text-index.js";

const OPEN: IndexPlan = { kind: "text", label: "Contract", property: "searchOpen" };
const CLOSED: IndexPlan = { kind: "text", label: "Contract", property: "searchClosed" };

const plain = (cypher: string) => ({ cypher, params: {} });

describe.each(testStores())("a text index of $engine", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate([OPEN, CLOSED]);
  });
  beforeEach(() => clear(store));
  afterAll(() => store.close());

  const write = (...texts: readonly string[]): Promise<unknown> => store.write(texts.map(plain));
  const found = (terms: string, key = "searchOpen"): Promise<unknown[]> => valuesFound(store, "Contract", key, terms);

  test("is made once", async () => {
    expect(await store.migrate([OPEN, CLOSED])).toEqual({
      created: [],
      present: ["text Contract.searchOpen", "text Contract.searchClosed"],
    });
  });

  test("finds terms as they stand, those too that a language thinks nothing of", async () => {
    await write("CREATE (:Contract {value: 'a', searchOpen: 'the 0ba 1bns'})");
    expect([await found("the"), await found("1bns"), await found("1bn"), await found("ba")]).toEqual([
      ["a"],
      ["a"],
      [],
      [],
    ]);
  });

  test("finds what has more of the terms first", async () => {
    await write(
      "CREATE (:Contract {value: 'b', searchOpen: 'one six'}), (:Contract {value: 'a', searchOpen: 'one two'})",
    );
    await write("CREATE (:Contract {value: 'c', searchOpen: 'six'})");
    expect(await found("one two")).toEqual(["a", "b"]);
  });

  test("finds a node that gets its label after its properties", async () => {
    await write("CREATE (node:Other) SET node = {value: 'a', searchOpen: 'one'} SET node:Contract");
    expect(await found("one")).toEqual(["a"]);
  });

  test("follows a form that moves to another property, and one that goes", async () => {
    await write("CREATE (:Contract {value: 'a', searchOpen: 'one'})");
    await write("MATCH (node:Contract) SET node = {value: 'a', searchClosed: 'one'}");
    expect([await found("one"), await found("one", "searchClosed")]).toEqual([[], ["a"]]);
    await write("MATCH (node:Contract) SET node += {searchClosed: null}");
    expect(await found("one", "searchClosed")).toEqual([]);
  });

  test("knows nothing of a write that was given up", async () => {
    await expect(
      write("CREATE (:Contract {value: 'a', searchOpen: 'one'})", "RETURN 1 / 0 AS never"),
    ).rejects.toThrow();
    expect(await found("one")).toEqual([]);
  });

  test("scores what it holds alike, whatever is in another", async () => {
    const cypher = `${askTextIndex(store, "Contract", "searchOpen")} RETURN node.value AS value, score ORDER BY value`;
    const scores = () => store.read({ cypher, params: { terms: "one two", most: 10n } });
    await write(
      "CREATE (:Contract {value: 'a', searchOpen: 'one three'}), (:Contract {value: 'b', searchOpen: 'two'})",
    );
    const before = await scores();
    expect(before).toHaveLength(2);
    await write(...Array.from({ length: 9 }, () => "CREATE (:Contract {value: 'x', searchClosed: 'two'})"));
    expect(await scores()).toEqual(before);
  });

  test("finds what was stored before it", async () => {
    const label = `Late${Date.now()}`;
    await write(`CREATE (:${label} {value: 'a', form: 'one'})`);
    const report = await store.migrate([{ kind: "text", label, property: "form" }]);
    expect(report.created).toEqual([`text ${label}.form`]);
    expect(await valuesFound(store, label, "form", "one")).toEqual(["a"]);
    if (store.engine === "neo4j") await write(`DROP INDEX attest_${label}_form_text`);
  });
});

test("a text index of a file is there again after closing and opening", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "attest-text-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const first = await openEmbedded({ dataDir });
  await first.migrate([OPEN]);
  await first.write([plain("CREATE (:Contract {value: 'a', searchOpen: 'the one'})")]);
  await first.close();
  const second = await openEmbedded({ dataDir });
  expect(await second.migrate([OPEN])).toEqual({ created: [], present: ["text Contract.searchOpen"] });
  await second.write([plain("CREATE (:Contract {value: 'b', searchOpen: 'the two'})")]);
  expect((await valuesFound(second, "Contract", "searchOpen", "the")).toSorted()).toEqual(["a", "b"]);
  await second.close();
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { queryForm } from "../../src/record/search-form.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";
import { textOf } from "../../src/store/text-of.js";
import { applyChanges } from "../../src/transfer/apply-changes.js";
import { loadJsonLines, type LoadReport } from "../../src/transfer/load-json-lines.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { valuesFound } from "../search/text-index.js";
import { fileOf, model } from "./lines-of.js";

const ADA = {
  type: "Person",
  id: "ada",
  name: "Ada",
  description: "A nun.",
  marking: "RESTRICTED",
  names: [{ value: "Adah", nameKind: "ALIAS" }],
};
const BEN = { type: "Person", id: "ben", name: "Ben", description: "A monk." };
const SAID = {
  type: "Statement",
  id: "said",
  text: "They fled.",
  language: "en",
  stance: "REPORTS",
  hedge: "UNQUALIFIED",
  rank: "NORMAL",
};

describe.each(testStores())("search forms in $engine", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  beforeEach(() => clear(store));
  afterAll(() => store.close());

  const load = (...lines: readonly object[]): Promise<LoadReport> => loadJsonLines(store, model, fileOf(...lines));
  const found = (label: string, key: string, query: string): Promise<unknown[]> =>
    valuesFound(store, label, key, queryForm(query));

  /** What has a form, by the property that has it. */
  const forms = async (): Promise<Readonly<Record<string, readonly unknown[]>>> => {
    const rows = await store.read({
      cypher:
        "MATCH (n:Record) UNWIND keys(n) AS key WITH n, key WHERE key STARTS WITH 'search' " +
        "RETURN key, coalesce(n.value, n.text, n.description) AS value ORDER BY key, value",
      params: {},
    });
    const keys = new Set(rows.map((row) => textOf(row, "key")));
    return Object.fromEntries([...keys].map((key) => [key, valuesOf(rows, key)]));
  };

  test("each record has one, under its marking, and each name under its owner's", async () => {
    await load(ADA, BEN, SAID);
    expect(await forms()).toEqual({
      searchPublic: ["A monk.", "Ben", "They fled."],
      searchRestricted: ["A nun.", "Ada", "Adah"],
    });
  });

  test("the text indexes find what has them, under the label that declares the text, and no other", async () => {
    await load(ADA, BEN, SAID);
    expect(await found("Name", "searchRestricted", "Ada")).toEqual(["Ada", "Adah"]);
    expect(await found("Name", "searchPublic", "Ada")).toEqual([]);
    expect(await found("Entity", "searchPublic", "monk")).toEqual(["A monk."]);
    expect(await found("Entity", "searchPublic", "fled")).toEqual([]);
    expect(await found("Statement", "searchPublic", "fled")).toEqual(["They fled."]);
  });

  test("a change of marking moves them", async () => {
    await load(ADA, BEN);
    // By a change: an import opens nothing to more people.
    const fields = { change: "mark", id: "ada", marking: "PUBLIC", reason: "She agreed." };
    await applyChanges(store, model, [{ kind: "line", file: "changes.jsonl", row: 1, fields }]);
    expect(await forms()).toEqual({ searchPublic: ["A monk.", "A nun.", "Ada", "Adah", "Ben"] });
    expect(await found("Name", "searchRestricted", "Ada")).toEqual([]);
    expect(await found("Name", "searchPublic", "Ada")).toEqual(["Ada", "Adah"]);
    await load({ ...ADA, marking: "RESTRICTED" });
    expect(await forms()).toEqual({ searchPublic: ["A monk.", "Ben"], searchRestricted: ["A nun.", "Ada", "Adah"] });
    expect(await found("Name", "searchPublic", "Ada")).toEqual([]);
  });

  test("a text that changes is found by its new words, one that goes by none", async () => {
    await load(ADA, BEN);
    const { description: _, ...undescribed } = ADA;
    await load(undescribed, { ...BEN, description: "A baker." });
    expect(await found("Entity", "searchRestricted", "nun")).toEqual([]);
    expect(await found("Entity", "searchPublic", "monk")).toEqual([]);
    expect(await found("Entity", "searchPublic", "baker")).toEqual(["A baker."]);
  });

  test("loading again changes nothing, and says so", async () => {
    await load(ADA, BEN, SAID);
    const { nodes } = await load(ADA, BEN, SAID);
    expect(nodes).toEqual({ created: 0, changed: 0, unchanged: 3 });
  });
});

function valuesOf(rows: readonly Row[], key: string): readonly unknown[] {
  return rows.filter((row) => row["key"] === key).map(({ value }) => value);
}

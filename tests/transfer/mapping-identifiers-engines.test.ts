import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";
import { importGraph, type ImportOptions } from "../../src/transfer/import-graph.js";
import type { Reject } from "../../src/transfer/import-run.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { mapFiles } from "../../src/transfer/mapping/map-files.js";
import { readMapping } from "../../src/transfer/mapping/read-mapping.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { fileOf, model } from "./lines-of.js";
import { textFile } from "./mapping/map-text.js";

/** The example of the page, which names people by an identifier. */
const [, example = ""] = /### By an identifier\n[^]*?```yaml\n([^]*?)```/.exec(
  readFileSync("docs/formats/mapping.md", "utf8"),
) ?? [""];

const BEN = { type: "Person", id: "ben", name: "Ben", identifiers: [{ scheme: "wikidata", value: "Q1" }] };
const ROWS = "qid,name,job,parent\nQ2,Cy,clerk,Q1\nQ1,Benjamin,baker,\n";

describe.each(testStores())("a mapping that names records by identifiers, into $engine", ({ open }) => {
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

  const load = async (csv: string, options: Partial<ImportOptions> = {}) => {
    const source = await mapFiles(readMapping("people.yaml", example, model), [
      { path: "people.csv", text: textFile("people.csv", csv) },
    ]);
    const { nodes, relationships } = await importGraph(store, model, source, {
      onReject: (reject) => rejects.push(reject),
      ...options,
    });
    return [...nodes.values(), ...relationships.values()].reduce((sum, one) => sum + one.created + one.changed, 0);
  };
  const read = (cypher: string): Promise<readonly Row[]> => store.read({ cypher, params: {} });
  const people = (): Promise<readonly Row[]> =>
    read("MATCH (p:Person) RETURN p.name AS name, p.occupation AS job, p.id = 'ben' AS ben ORDER BY name");

  test("updates who has one, makes who has not, and ties them; a second run changes nothing", async () => {
    await loadJsonLines(store, model, fileOf(BEN));
    expect(await load(ROWS)).toBe(4);
    expect(rejects).toEqual([]);
    expect(await people()).toEqual([
      { name: "Benjamin", job: "baker", ben: true },
      { name: "Cy", job: "clerk", ben: false },
    ]);
    expect(await read("MATCH (a)-[:TIED_TO]->(b) RETURN a.name AS a, b.name AS b")).toEqual([
      { a: "Cy", b: "Benjamin" },
    ]);
    expect(await load(ROWS, { now: new Date("2030-01-01T00:00:00Z") })).toBe(0);
  });

  test("goes on where it was stopped, under the same ids", async () => {
    const whole = "MATCH (n:Record) RETURN n.id AS id ORDER BY id";
    await load(ROWS);
    const ids = await read(whole);
    await clear(store);
    await load(ROWS.split("\n").slice(0, 2).join("\n"));
    expect(rejects.map(({ place, column }) => [place.row, column])).toEqual([[2, "parent"]]);
    await load(ROWS);
    expect(await read(whole)).toEqual(ids);
    expect((await read("MATCH ()-[t:TIED_TO]->() RETURN count(t) AS ties"))[0]).toEqual({ ties: 1 });
  });

  test("rejects with row, column, value and reason what two records have", async () => {
    await loadJsonLines(store, model, fileOf(BEN, { type: "Person", id: "other", name: "Other" }));
    await store.write([
      {
        cypher:
          "MATCH (i:Record {id: 'identifier:wikidata:Q1'}) MATCH (o:Record {id: 'other'}) CREATE (o)-[:HAS_IDENTIFIER]->(i)",
        params: {},
      },
    ]);
    await load(ROWS);
    const reason =
      'identifier "wikidata", "Q1" is that of "ben" and "other" in the store: merge them, or take it from all but one.';
    expect(rejects).toMatchObject([
      { place: { file: "people.csv", row: 2 }, column: "parent", value: "Q1", reason },
      { place: { file: "people.csv", row: 3 }, column: "qid", value: "Q1", reason },
    ]);
    // A row makes all that it says, or nothing.
    expect((await people()).map(({ name }) => name)).toEqual(["Ben", "Other"]);
  });

  test("shows nothing to more people than the record that has the identifier is for", async () => {
    await loadJsonLines(store, model, fileOf({ ...BEN, marking: "PROTECTED" }));
    await load(ROWS);
    expect(rejects).toEqual([]);
    expect(await read("MATCH (p:Person {id: 'ben'}) RETURN p.marking AS marking")).toEqual([{ marking: "PROTECTED" }]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indexPlans } from "../../../src/store/index-plan.js";
import type { Store } from "../../../src/store/store.js";
import { importGraph, type ImportReport } from "../../../src/transfer/import-graph.js";
import type { Reject } from "../../../src/transfer/import-run.js";
import { openMapping } from "../../../src/transfer/mapping/open-mapping.js";
import { clear } from "../../neo4j/clear.js";
import { testStores } from "../../neo4j/test-stores.js";
import { model } from "../lines-of.js";
import { expectFactopolis } from "./expect-factopolis.js";
import { expectPopolo } from "./expect-popolo.js";
import { expectUcdpGed } from "./expect-ucdp-ged.js";
import { missing, pathsIn, type Counts } from "./shared-data.js";

const COLLECTIONS = [
  { folder: "factopolis", ending: ".csv", mapping: "factopolis", expected: expectFactopolis, rejected: [] },
  { folder: "ucdp-ged", ending: ".csv", mapping: "ucdp-ged", expected: expectUcdpGed, rejected: [] },
  { folder: "popolo", ending: ".json", mapping: "popolo", expected: expectPopolo, rejected: ["2015-10-09"] },
].map((collection) => ({ ...collection, trouble: missing(collection.folder) }));

describe.each(testStores())("importing into $engine", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  afterAll(() => store.close());

  describe.each(COLLECTIONS)("$folder", ({ folder, ending, mapping, expected, rejected, trouble }) => {
    const load = async (rejects: Reject[]): Promise<ImportReport> => {
      const source = await openMapping(model, `examples/mappings/${mapping}.yaml`, pathsIn(folder, ending));
      return importGraph(store, model, source, { onReject: (reject) => rejects.push(reject) });
    };

    test.skipIf(trouble !== null)(
      `has as many of each type as the files${because(trouble)}`,
      { timeout: 240_000 },
      async () => {
        await clear(store);
        const rejects: Reject[] = [];
        await load(rejects);
        expect(rejects.map(({ value }) => value)).toEqual(rejected);
        expect(await countIn(store, Object.keys(expected()))).toEqual(expected());
      },
    );

    test.skipIf(trouble !== null)(
      `changes nothing a second time${because(trouble)}`,
      { timeout: 240_000 },
      async () => {
        const { nodes, relationships } = await load([]);
        const changes = [...nodes.values(), ...relationships.values()].map(({ created, changed }) => created + changed);
        expect(changes.reduce((sum, one) => sum + one, 0)).toBe(0);
      },
    );
  });
});

function because(trouble: string | null): string {
  return trouble === null ? "" : ` (${trouble})`;
}

/** How many nodes bear a label, and how many relationships are of a type: for each of these, whichever it is. */
async function countIn(store: Store, types: readonly string[]): Promise<Counts> {
  const counts = await Promise.all(
    types.map(async (type) => {
      const isNode = model.nodeTypes.has(type);
      const cypher = isNode
        ? `MATCH (n:${type}) RETURN count(n) AS n`
        : `MATCH ()-[r:${type}]->() RETURN count(r) AS n`;
      const [row] = await store.read({ cypher, params: {} });
      return [type, Number(row?.["n"])] as const;
    }),
  );
  return Object.fromEntries(counts);
}

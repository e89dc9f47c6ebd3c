import { describe, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { JSON_LINES } from "../../src/transfer/export-json-lines.js";
import { importGraph } from "../../src/transfer/import-graph.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { openMapping } from "../../src/transfer/mapping/open-mapping.js";
import { readGraph } from "../../src/transfer/read-graph.js";
import { missing, pathsIn } from "./collections/shared-data.js";
import { model } from "./lines-of.js";
import { written } from "./written.js";

const COLLECTIONS = [
  { folder: "ucdp-ged", ending: ".csv", records: 21_751 },
  { folder: "popolo", ending: ".json", records: 10_000 },
].map((collection) => ({ ...collection, trouble: missing(collection.folder) }));

describe.each(COLLECTIONS)("$folder", ({ folder, ending, records, trouble }) => {
  test.skipIf(trouble !== null)(
    `exported and imported again, it gives the same export${trouble === null ? "" : ` (${trouble})`}`,
    { timeout: 240_000 },
    async () => {
      const [one, other] = await Promise.all([emptyStore(), emptyStore()]);
      await importGraph(
        one,
        model,
        await openMapping(model, `examples/mappings/${folder}.yaml`, pathsIn(folder, ending)),
        {
          onReject: () => {},
        },
      );
      const text = await exported(one);
      await loadJsonLines(other, model, [{ name: "export.jsonl", text }]);
      expect(await exported(other)).toBe(text);
      expect(text.split("\n").length).toBeGreaterThan(records);
      await Promise.all([one.close(), other.close()]);
    },
  );
});

async function emptyStore(): Promise<Store> {
  const store = await openEmbedded({ dataDir: null });
  await store.migrate(indexPlans(model));
  return store;
}

function exported(store: Store): Promise<string> {
  return written(JSON_LINES.parts(model), readGraph(store, model, { rule: { markings: null } }));
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPackageFiles } from "../../src/commands/package-files.js";
import { ruleOfCeiling } from "../../src/compile/restrict.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store } from "../../src/store/store.js";
import { textOf } from "../../src/store/text-of.js";
import { JSON_LINES } from "../../src/transfer/export-json-lines.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { readGraph } from "../../src/transfer/read-graph.js";
import type { ImportFile } from "../../src/transfer/load-json-lines.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { worldFiles } from "../world/load-world.js";
import { model } from "./lines-of.js";
import { written } from "./written.js";

const GRAPHS: readonly [string, () => Promise<readonly ImportFile[]>][] = [
  ["the invented world", worldFiles],
  ["the seed", () => readPackageFiles("seed", ".jsonl")],
];

/** Neo4j plans each statement anew, which takes most of the time. */
const CEILINGS = { embedded: ["PUBLIC", "INTERNAL", "RESTRICTED"], neo4j: ["INTERNAL"] };

describe.each(testStores())("exporting from $engine", ({ engine, open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  afterAll(() => store.close());

  const fill = async (files: readonly ImportFile[]): Promise<void> => {
    await clear(store);
    await loadJsonLines(store, model, files, { now: new Date("2025-04-01T08:00:00Z") });
  };
  const exported = (ceiling = "PROTECTED"): Promise<string> =>
    written(JSON_LINES.parts(model), readGraph(store, model, { rule: ruleOfCeiling(model, ceiling) }));
  const stored = async (): Promise<readonly (readonly Row[])[]> => [
    await store.read({ cypher: "MATCH (n) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.id", params: {} }),
    await store.read({
      cypher:
        "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p ORDER BY a, t, b, r.key",
      params: {},
    }),
  ];

  test.each(GRAPHS)(
    "%s is the same graph once it was taken out and read back, and the same file again",
    async (_, files) => {
      await fill(await files());
      const [graph, text] = [await stored(), await exported()];
      await fill([{ name: "export.jsonl", text }]);
      expect(await stored()).toEqual(graph);
      expect(await exported()).toBe(text);
      expect(text.split("\n").length).toBeGreaterThan(200);
    },
    240_000,
  );

  test.each(CEILINGS[engine])(
    "for the ceiling %s it is a whole graph, which names nothing that is hidden",
    async (ceiling) => {
      await fill(await worldFiles());
      const text = await exported(ceiling);
      const hidden = await store.read({
        cypher: "MATCH (n) WHERE n.marking IS NOT NULL AND NOT n.marking IN $markings RETURN n.id AS id",
        params: { markings: [...(ruleOfCeiling(model, ceiling).markings ?? [])] },
      });
      expect(hidden.length).toBeGreaterThan(0);
      for (const row of hidden) expect(text).not.toContain(`"${textOf(row, "id")}"`);
      await fill([{ name: "export.jsonl", text }]);
      expect(await exported()).toBe(text);
    },
    120_000,
  );
});

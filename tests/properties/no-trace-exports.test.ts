import { describe, expect, test } from "vitest";
import { exportedGraph } from "../../src/commands/export-graph.js";
import { openEmbedded } from "../../src/store/embedded.js";
import { EXPORT_FORMATS } from "../../src/transfer/export-formats.js";
import { JSON_LINES } from "../../src/transfer/export-json-lines.js";
import type { ReadableGraph } from "../../src/transfer/exported.js";
import { withoutAbove, type NaiveGraph } from "../naive/graph.js";
import { written } from "../transfer/written.js";
import { model, openWorld, worldOf } from "./open-world.js";
import { RUNS, SEED } from "./settings.js";

/** The seeds of the graphs that are exported. */
const SEEDS = Array.from({ length: 3 * RUNS }, (_, number) => SEED * 1_009 + number);

type Texts = Readonly<Record<string, string>>;

/** On Neo4j the same statements are read; tests/transfer/export-json-lines-engines.test.ts looks there for what is hidden. */
describe.each(["PUBLIC", "INTERNAL", "RESTRICTED"])("for the ceiling %s", (ceiling) => {
  test.each(SEEDS)(
    "every export of graph %i is that of the graph without the rest, byte for byte",
    async (seed) => {
      const world = worldOf(seed);
      const reduced = withoutAbove(world, ceiling);
      expect(reduced.nodes.length).toBeLessThan(world.nodes.length);
      const texts = await exported(world, ceiling);
      expect(texts).toEqual(await exported(reduced, "PROTECTED"));
      expect(texts["events"]?.split("\n").length).toBeGreaterThan(5);
    },
    60_000,
  );
});

/** Every part of every format, by its name, and the events with what they rest on. */
async function exported(graph: NaiveGraph, ceiling: string): Promise<Texts> {
  const { store, executor } = await openWorld(() => openEmbedded({ dataDir: null }), graph);
  const texts: Record<string, string> = {};
  const parts = { model, store, executor, pageSize: 7 };
  const select = (query: string | null): Promise<ReadableGraph> =>
    exportedGraph(parts, { viewer: { ceiling }, query, operationName: null, variables: {} });
  try {
    const all = await select(null);
    for (const format of EXPORT_FORMATS)
      for (const part of format.parts(model)) texts[`${format.name} ${String(part.name)}`] = await written([part], all);
    const [lines] = JSON_LINES.parts(model);
    if (lines) texts["events"] = await written([lines], await select("{ events { nodes { id } } }"));
    return texts;
  } finally {
    await store.close();
  }
}

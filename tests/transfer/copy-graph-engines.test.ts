import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded.js";
import type { Store } from "../../src/store/store.js";
import { copyGraph, sumGraph } from "../../src/transfer/copy-graph.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld } from "../world/load-world.js";
import { model } from "./lines-of.js";

describe.each(testStores())("copying between the embedded engine and $engine", ({ open }) => {
  let world: Store;
  let other: Store;
  let back: Store;
  beforeAll(async () => {
    [world, other, back] = await Promise.all([
      openEmbedded({ dataDir: null }),
      open(),
      openEmbedded({ dataDir: null }),
    ]);
    await loadWorld(world, model);
  });
  afterAll(() => Promise.all([world, other, back].map((store) => store.close())));

  test("there and back again, everything is as it was, times and derived values too", async () => {
    const { sums } = await copyGraph(world, other, model);
    await copyGraph(other, back, model);
    expect(await everything(back)).toEqual(await everything(world));
    expect(sums.get("Event")?.count).toBe(24);
    expect(sums.get("HAS_NAME")?.count).toBeGreaterThan(100);
  }, 240_000);

  test("a target that holds something is refused", async () => {
    await expect(copyGraph(world, other, model)).rejects.toMatchObject({ code: "STORE_CONFLICT" });
  });

  test("a copy that was cut off goes on, and ends as one that was not", async () => {
    await other.write([{ cypher: "MATCH (n:Place) DETACH DELETE n", params: {} }]);
    await copyGraph(world, other, model, { resume: true });
    expect(await sumGraph(other, model)).toEqual(await sumGraph(world, model));
  }, 240_000);

  test("a target that holds something else is told of by type", async () => {
    await other.write([{ cypher: "CREATE (:Record:Entity:Event {id: 'stray'})", params: {} }]);
    const copying = copyGraph(world, other, model, { resume: true });
    await expect(copying).rejects.toThrow(/Event: 24 \([0-9a-f]{16}\), and 25 \([0-9a-f]{16}\) in the target/);
  }, 240_000);

  test("what the model does not describe is not left behind unseen", async () => {
    await clear(other);
    await other.write([{ cypher: "CREATE (:Record:Planet {id: 'mars'})", params: {} }]);
    await expect(copyGraph(other, back, model, { resume: true })).rejects.toThrow("mars has the labels");
  });
});

async function everything(store: Store) {
  const nodes = "MATCH (n) RETURN n.id AS id, properties(n) AS stored ORDER BY id";
  const relationships =
    "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS stored ORDER BY a, t, b, r.key";
  return [await store.read({ cypher: nodes, params: {} }), await store.read({ cypher: relationships, params: {} })];
}

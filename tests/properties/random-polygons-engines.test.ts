import { parse, valueFromASTUntyped } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testStores } from "../neo4j/test-stores.js";
import type { NaiveGraph } from "../naive/graph.js";
import { askExecutor, askNaively, differ } from "./ask.js";
import { openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { createRandom, type Random } from "./random.js";
import { LATITUDES, LONGITUDES, randomPolygon } from "./random-polygon.js";
import { RUNS, SEED } from "./settings.js";

const PLACES = 150;
const POLYGONS = 100 * RUNS;

const document = parse(`query ($area: GeoJSON) {
  inside: places(where: { inPolygon: $area }, first: ${PLACES}) { nodes { id latitude longitude } }
  outside: places(where: { not: { inPolygon: $area } }) { totalCount }
}`);

describe.each(testStores())("On $engine, a random polygon", ({ open }) => {
  const world = scattered(createRandom(SEED));
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test(`holds the places that the naive evaluator finds, ${POLYGONS} times`, { timeout: 60_000 * RUNS }, async () => {
    const { executor } = opened;
    for (let number = 0; number < POLYGONS; number += 1) {
      const area: unknown = valueFromASTUntyped(randomPolygon(createRandom(SEED * 1_000_003 + number)));
      const operation = { document, variables: { area }, cursors: new Map<string, string>() };
      const found = await differ(askNaively(executor, world), askExecutor(executor), operation, "PROTECTED");
      expect(found, `ATTEST_RANDOM_SEED=${SEED}, polygon ${number}: ${JSON.stringify(area)}`).toBeNull();
    }
  });
});

/** A random graph's places, many times over: at polygons' corners, on their edges, and anywhere. */
function scattered(random: Random): NaiveGraph {
  const graph = worldOf(SEED);
  const places = graph.nodes.filter(({ type }) => type === "Place");
  const anywhere = (most: number): number => random.below(2_000_000 * most) / 1_000_000 - most;
  const nodes = Array.from({ length: PLACES }, (_, index) => {
    const { fields } = random.pick(places);
    const latitude = random.chance(0.6) ? random.pick(LATITUDES) : anywhere(90);
    const longitude = random.chance(0.6) ? random.pick(LONGITUDES) : anywhere(180);
    const plain = { ...fields, names: [], identifiers: [], citations: [] };
    const isKnown = random.chance(0.95);
    return { type: "Place", id: `place-${index}`, fields: isKnown ? { ...plain, latitude, longitude } : plain };
  });
  return { ...graph, nodes, relationships: [] };
}

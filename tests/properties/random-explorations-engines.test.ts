import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import { withoutAbove } from "../naive/graph.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor } from "./ask.js";
import { together } from "./contested-world.js";
import { model, openWorld, type OpenWorld } from "./open-world.js";
import { createRandom } from "./random.js";
import { KINDS, randomExploration } from "./random-explorations.js";
import { smallWorld } from "./random-world.js";
import { RUNS, SEED } from "./settings.js";

/** How many graphs are explored, each in every way. */
const GRAPHS = 200 * RUNS;
/** How many ways to narrow what is explored are tried: Neo4j plans the statements of each anew, which takes most of the time. */
const NARROWINGS = { embedded: GRAPHS, neo4j: 6 };

const graphs = Array.from({ length: GRAPHS }, (_, number) =>
  smallWorld(createRandom(SEED * 1_000_003 + number), model, `g${number} `),
);

/** How often a relationship may be looked at: from both its ends, twice. */
const MOST_LOOKS = 4;

interface Explored {
  readonly nodes: number;
  readonly relationships: number;
}

describe.each(testStores())("On $engine", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, together(graphs));
  }, 300_000 * RUNS);

  afterAll(() => opened.store.close());

  test.each(KINDS)(
    `%s of ${GRAPHS} random graphs are those that brute force finds`,
    { timeout: 300_000 * RUNS },
    async (kind) => {
      const ask = askExecutor(opened.executor);
      for (const [number, graph] of graphs.entries()) {
        const random = createRandom(SEED * 7_000_003 + number);
        const narrowing = createRandom(SEED * 9_000_001 + (number % NARROWINGS[engine]));
        const ceiling = narrowing.pick(CEILINGS);
        const chances = { random, narrowing };
        const { document, variables, text, answer } = randomExploration(chances, opened.executor.schema, graph, kind);
        const told = `ATTEST_RANDOM_SEED=${SEED}, graph ${number}, for ${ceiling}: ${text}`;
        const { data, errors } = await ask(document, variables, ceiling);
        expect(errors, told).toBeUndefined();
        const seen = withoutAbove(graph, ceiling);
        const { explored, ...found } = data?.[kind] as { readonly explored: Explored }; // As it is asked.
        expect(found, told).toEqual(answer(seen));
        expect(explored.nodes, told).toBeLessThanOrEqual(seen.nodes.length);
        expect(explored.relationships, told).toBeLessThanOrEqual(seen.relationships.length * MOST_LOOKS);
      }
    },
  );
});

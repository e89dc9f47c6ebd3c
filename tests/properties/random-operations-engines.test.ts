import { afterAll, beforeAll, describe, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor, askNaively } from "./ask.js";
import { expectAlike } from "./expect-alike.js";
import { openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { createRandom } from "./random.js";
import { poolsOf } from "./random-input.js";
import { randomOperation } from "./random-operation.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const OPERATIONS = { embedded: 250 * RUNS, neo4j: 20 * RUNS };

const world = worldOf(SEED + 1);
const pools = poolsOf(world);

describe.each(testStores())("On $engine, a random operation", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test(`answers what the naive evaluator does, ${OPERATIONS[engine]} times`, { timeout: 120_000 * RUNS }, async () => {
    const { executor } = opened;
    const two = { schema: executor.schema, naive: askNaively(executor, world), other: askExecutor(executor) };
    for (let number = 0; number < OPERATIONS[engine]; number += 1) {
      const random = createRandom(SEED * 1_000_003 + number);
      const operation = randomOperation(executor.schema, random, pools, number % 3);
      await expectAlike(two, operation, random.pick(CEILINGS), `ATTEST_RANDOM_SEED=${SEED}, operation ${number}`);
    }
  });
});

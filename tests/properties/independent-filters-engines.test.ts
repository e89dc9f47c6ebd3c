import { parse } from "graphql";
import { afterAll, beforeAll, describe, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor, askNaively } from "./ask.js";
import { contestedWorld, together } from "./contested-world.js";
import { expectAlike } from "./expect-alike.js";
import { openWorld, type OpenWorld } from "./open-world.js";
import { createRandom } from "./random.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const WORLDS = { embedded: 30 * RUNS, neo4j: 5 * RUNS };
const EACH = { embedded: 1, neo4j: 3 };

/** Every number that can be asked for. */
const CONDITIONS = [
  ...[0, 1, 2].flatMap((count) => ["eq", "lte", "gt"].map((operator) => ({ [operator]: count }))),
  ...[0, 1, 2, 3].flatMap((count) => ["lt", "gte"].map((operator) => ({ [operator]: count }))),
  { gte: 1, lt: 2 },
  { gt: 0, lte: 2 },
];

const FILTERED = parse(`query ($condition: IndependenceFilter!) {
  statements(first: 1000, where: { independentSources: $condition }) { totalCount nodes { id } }
}`);

describe.each(testStores())("On $engine, a number of independent sources", ({ engine, open }) => {
  const world = together(
    Array.from({ length: WORLDS[engine] }, (_, number) =>
      contestedWorld(createRandom(SEED * 1_000_003 + number), `i${number}`),
    ),
  );
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  const conditions = CONDITIONS.filter((_, index) => index % EACH[engine] === 0);
  test.each(conditions)(`%j finds the statements of ${WORLDS[engine]} small graphs that have it`, async (condition) => {
    const { executor } = opened;
    const two = { schema: executor.schema, naive: askNaively(executor, world), other: askExecutor(executor) };
    const operation = { document: FILTERED, variables: { condition }, cursors: new Map<string, string>() };
    for (const ceiling of [CEILINGS[0], "PROTECTED"])
      await expectAlike(two, operation, ceiling, `ATTEST_RANDOM_SEED=${SEED}`);
  });
});

import { parse, print, type GraphQLInputType } from "graphql";
import { afterAll, beforeAll, describe, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor, askNaively } from "./ask.js";
import { expectAlike } from "./expect-alike.js";
import { model, openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { createRandom, type Random } from "./random.js";
import { poolsOf, randomInput } from "./random-input.js";
import type { RandomOperation } from "./random-operation.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const FILTERS = { embedded: 300 * RUNS, neo4j: 120 * RUNS };

const world = worldOf(SEED);
const pools = poolsOf(world);
const lists = [...model.nodeTypes.values()].filter(({ plural }) => plural !== null);

describe.each(testStores())("On $engine, a random filter", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test(
    `finds and counts what the naive evaluator does, ${FILTERS[engine]} times`,
    { timeout: 120_000 * RUNS },
    async () => {
      const { executor } = opened;
      const two = { schema: executor.schema, naive: askNaively(executor, world), other: askExecutor(executor) };
      for (let number = 0; number < FILTERS[engine]; number += 1) {
        const random = createRandom(SEED * 1_000_003 + number);
        const operation = filtered(opened, random);
        await expectAlike(two, operation, random.pick(CEILINGS), `ATTEST_RANDOM_SEED=${SEED}, filter ${number}`);
      }
    },
  );
});

function filtered({ executor }: OpenWorld, random: Random): RandomOperation {
  const { name, plural } = random.pick(lists);
  const variables = { values: {}, definitions: new Map<string, string>() };
  const type = executor.schema.getType(`${name}Where`) as GraphQLInputType; // Every list has one.
  const where = print(randomInput({ random, pools, variables }, type, "", 4));
  const given = [...variables.definitions].map(([variable, of]) => `$${variable}: ${of}`).join(", ");
  const page = `${plural}(where: ${where}, first: 100) { totalCount nodes { id } }`;
  const document = parse(`query${given && ` (${given})`} { ${page} }`);
  return { document, variables: variables.values, cursors: new Map() };
}

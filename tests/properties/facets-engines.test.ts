import { parse, print, type GraphQLInputType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import type { NodeType } from "../../src/model/model.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor, askNaively } from "./ask.js";
import { expectAlike } from "./expect-alike.js";
import { model, openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { createRandom, type Random } from "./random.js";
import { plainFacets, randomFacet, type RandomFacet } from "./random-facet.js";
import { poolsOf, randomInput } from "./random-input.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const PATHS = { embedded: 1_200 * RUNS, neo4j: 60 * RUNS };
/** How many facets one operation asks for. */
const AT_ONCE = 4;

const world = worldOf(SEED + 4);
const pools = poolsOf(world);
const lists = [...model.nodeTypes.values()].flatMap((type) => (type.plural === null ? [] : [type]));

describe.each(testStores())("On $engine, facets", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test.each(lists)("by every path of one step count $plural as the naive evaluator does", async (type) => {
    const all = plainFacets(type);
    for (let from = 0; from < all.length; from += AT_ONCE)
      await agree(opened, { list: type.plural, by: all.slice(from, from + AT_ONCE), first: 5, variables: {} });
  });

  test(
    `by ${PATHS[engine]} random paths count what the naive evaluator does`,
    { timeout: 120_000 * RUNS },
    async () => {
      for (let number = 0; number < PATHS[engine]; number += AT_ONCE) {
        const random = createRandom(SEED * 1_000_003 + number);
        const type = random.pick(lists);
        const by = Array.from({ length: AT_ONCE }, () => randomFacet(random, model, type));
        const filtered = random.chance(0.5) ? randomWhere(opened, random, type) : { list: type.plural, variables: {} };
        const asked = { ...filtered, by, first: random.pick([0, 1, 2, 3, 10, 100]) };
        await agree(opened, asked, random.pick(CEILINGS), `ATTEST_RANDOM_SEED=${SEED}, path ${number}`);
      }
    },
  );
});

interface Asked {
  /** The list's field, with its filter if it has one. */
  readonly list: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly by: readonly RandomFacet[];
  readonly first: number;
}

/** Throws where an engine counts a whole list otherwise than the naive evaluator does. */
async function agree(
  { executor }: OpenWorld,
  { list, variables, by, first }: Asked,
  ceiling = "PROTECTED",
  told = "",
): Promise<void> {
  const two = { schema: executor.schema, naive: askNaively(executor, world), other: askExecutor(executor) };
  const fields = "path missing unplaced truncated values { value label count weight }";
  const document = parse(
    `query ($by: [FacetBy!]!, $first: Int!) { list: ${list} { facets(by: $by, first: $first) { ${fields} } } }`,
  );
  const given = { ...variables, by, first };
  expect((await two.naive(document, given, ceiling)).errors, `${told}: ${JSON.stringify(by)}`).toBeUndefined();
  await expectAlike(two, { document, variables: given, cursors: new Map() }, ceiling, told);
}

/** A list with a random filter. */
function randomWhere({ executor }: OpenWorld, random: Random, { name, plural }: NodeType) {
  const variables = { values: {}, definitions: new Map<string, string>() };
  const type = executor.schema.getType(`${name}Where`) as GraphQLInputType; // Every list has one.
  for (;;) {
    const where = print(randomInput({ random, pools, variables }, type, "", 2));
    if (!where.includes("$")) return { list: `${plural}(where: ${where})`, variables: {} };
  }
}

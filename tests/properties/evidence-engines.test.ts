import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import { writeRelationshipId } from "../../src/compile/cursor.js";
import { relationshipId } from "../naive/source.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor, askNaively } from "./ask.js";
import { difference } from "./difference.js";
import { openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j takes longer for each. */
const EACH = { embedded: 1, neo4j: Math.max(1, Math.floor(6 / RUNS)) };

const world = worldOf(SEED + 7);

/** Everything that evidence may be asked of, by its id as the naive evaluator and as the program writes it. */
const asked = [
  ...world.nodes.map(({ id }) => ({ naive: id, own: id })),
  ...world.relationships.map((one) => ({
    naive: relationshipId(one),
    own: writeRelationshipId(one.type, one.start, one.end, one.key),
  })),
];

const EVIDENCE = parse(`query ($id: ID!) {
  evidence(id: $id) {
    node { __typename id } relationship { relationshipId } truncated sources { id }
    items { key parent depth role statement { id } source { id } citation { id } basis assessedBy confidence }
  }
}`);

describe.each(testStores())("On $engine, the evidence", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test.each(CEILINGS)(
    "of every record and relationship is the tree that the naive evaluator makes, for %s",
    { timeout: 120_000 * RUNS },
    async (ceiling) => {
      const { executor } = opened;
      const [naively, engineAsked] = [askNaively(executor, world), askExecutor(executor)];
      for (const { naive, own } of asked.filter((_, index) => index % EACH[engine] === 0)) {
        const expected = await naively(EVIDENCE, { id: naive }, ceiling);
        const actual = await engineAsked(EVIDENCE, { id: own }, ceiling);
        expect(difference(expected, actual), `ATTEST_RANDOM_SEED=${SEED}, of ${naive}`).toBeNull();
      }
    },
  );
});

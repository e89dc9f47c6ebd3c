import { beforeAll, describe, expect, test } from "vitest";
import { testStores } from "../neo4j/test-stores.js";
import { withoutAbove } from "../naive/graph.js";
import { explorations } from "./explorations.js";
import { answersOf, traces, type Answers } from "./no-trace.js";
import { model, worldOf } from "./open-world.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const CEILINGS = { embedded: ["PUBLIC", "INTERNAL", "RESTRICTED"], neo4j: ["INTERNAL"] };
/** How many operations of each kind are asked. */
const OPERATIONS = { embedded: Infinity, neo4j: 6 * RUNS };

const world = worldOf(SEED + 5);

describe.each(testStores())("On $engine", (store) => {
  const kinds = explorations(model, world, OPERATIONS[store.engine]);

  describe.each(CEILINGS[store.engine])("a viewer with the ceiling %s", (ceiling) => {
    let whole: Answers;
    let reduced: Answers;

    beforeAll(async () => {
      whole = await answersOf(store, world, kinds, ceiling);
      reduced = await answersOf(store, withoutAbove(world, ceiling), kinds, "PROTECTED");
    }, 240_000 * RUNS);

    test("is refused nothing of what is asked", () => {
      expect([...whole.values()].flat().filter((text) => text.includes('"errors"'))).toEqual([]);
    });

    test.each(Object.keys(kinds))("gets the %s of a graph without the rest", (name) => {
      expect(traces(whole, reduced, name)).toEqual([]);
    });
  });
});

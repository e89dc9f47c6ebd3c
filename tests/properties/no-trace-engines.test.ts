import { parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import { testStores } from "../neo4j/test-stores.js";
import { allCitations, withoutAbove, type NaiveNode } from "../naive/graph.js";
import { everyComputedField } from "./every-computed-field.js";
import { everyField } from "./every-field.js";
import { answersOf, traces, type Answers, type Asked } from "./no-trace.js";
import { model, worldOf } from "./open-world.js";
import { createRandom } from "./random.js";
import { poolsOf } from "./random-input.js";
import { randomOperation } from "./random-operation.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const CEILINGS = { embedded: ["PUBLIC", "INTERNAL", "RESTRICTED"], neo4j: ["INTERNAL"] };
const OPERATIONS = { embedded: 60 * RUNS, neo4j: 8 * RUNS };
/** Of how many events, and how many other records, computed fields are asked. */
const IDS = { embedded: 9, neo4j: 3 };

const world = worldOf(SEED + 2);
const schema = deriveSchema(model);

describe.each(testStores())("On $engine", (store) => {
  describe.each(CEILINGS[store.engine])("a viewer with the ceiling %s", (ceiling) => {
    let whole: Answers;
    let reduced: Answers;

    beforeAll(async () => {
      const operations = randomly(OPERATIONS[store.engine]);
      const computed = everyComputedFieldAsked(IDS[store.engine]);
      const asked = { ids: byId(), fields: everyFieldAsked(), computed, operations };
      whole = await answersOf(store, world, asked, ceiling);
      reduced = await answersOf(store, withoutAbove(world, ceiling), asked, "PROTECTED");
    }, 240_000 * RUNS);

    test("finds by their ids what a graph without the rest holds", () => {
      expect(traces(whole, reduced, "ids")).toEqual([]);
    });

    test("reads, counts, filters and orders by every field as if the rest were not there", () => {
      expect(traces(whole, reduced, "fields")).toEqual([]);
    });

    test("is answered every computed field as if the rest were not there", () => {
      expect(traces(whole, reduced, "computed")).toEqual([]);
    });

    test("gets the answers of a graph without the rest to random operations", () => {
      expect(traces(whole, reduced, "operations")).toEqual([]);
    });
  });
});

/** Every record and every citation, hidden ones too, asked for by its id; some of them one by one. */
function byId(): readonly Asked[] {
  const ids = [...new Set([...world.nodes, ...allCitations(world)].map(({ id }) => id))];
  const document = parse("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } } }");
  const one = parse("query ($id: ID!) { node(id: $id) { __typename id } }");
  return [{ document, variables: { ids } }, ...ids.slice(0, 20).map((id) => ({ document: one, variables: { id } }))];
}

function everyFieldAsked(): readonly Asked[] {
  return everyField(schema, model).map((document) => ({ document, variables: {} }));
}

/** Of events, hidden ones too, and of some other records. */
function everyComputedFieldAsked(count: number): readonly Asked[] {
  const [events, others] = [true, false].map((isEvent) =>
    world.nodes.filter(({ type }) => (type === "Event") === isEvent),
  ) as [NaiveNode[], NaiveNode[]]; // Two in, two out.
  const some = createRandom(SEED).some(others, count);
  const ids = [...events.slice(0, count), ...some].map(({ id }) => id);
  return everyComputedField(schema, model, ids).map((document) => ({ document, variables: {} }));
}

function randomly(count: number): readonly Asked[] {
  const pools = poolsOf(world);
  return Array.from({ length: count }, (_, number) =>
    randomOperation(schema, createRandom(SEED * 1_000_003 + number), pools, number % 3),
  );
}

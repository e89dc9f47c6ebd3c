import { parse, type DocumentNode } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import { testStores, type TestStore } from "../neo4j/test-stores.js";
import { allCitations, withoutAbove, type NaiveGraph } from "../naive/graph.js";
import { askExecutor } from "./ask.js";
import { everyField } from "./every-field.js";
import { model, openWorld, worldOf } from "./open-world.js";
import { createRandom } from "./random.js";
import { poolsOf } from "./random-input.js";
import { randomOperation } from "./random-operation.js";
import { RUNS, SEED } from "./settings.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const CEILINGS = { embedded: ["PUBLIC", "INTERNAL", "RESTRICTED"], neo4j: ["INTERNAL"] };
const OPERATIONS = { embedded: 60 * RUNS, neo4j: 8 * RUNS };

const world = worldOf(SEED + 2);
const schema = deriveSchema(model);

describe.each(testStores())("On $engine", (store) => {
  describe.each(CEILINGS[store.engine])("a viewer with the ceiling %s", (ceiling) => {
    let whole: Answers;
    let reduced: Answers;

    beforeAll(async () => {
      const asked = { ids: byId(), fields: everyFieldAsked(), operations: randomly(OPERATIONS[store.engine]) };
      whole = await answer(store, world, asked, ceiling);
      reduced = await answer(store, withoutAbove(world, ceiling), asked, "PROTECTED");
    }, 120_000 * RUNS);

    test("finds by their ids what a graph without the rest holds", () => {
      expect(traces(whole, reduced, "ids")).toEqual([]);
    });

    test("reads, counts, filters and orders by every field as if the rest were not there", () => {
      expect(traces(whole, reduced, "fields")).toEqual([]);
    });

    test("gets the answers of a graph without the rest to random operations", () => {
      expect(traces(whole, reduced, "operations")).toEqual([]);
    });
  });
});

interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What was asked, and what was answered, as texts. */
type Answers = ReadonlyMap<string, readonly string[]>;

/** The first answers that differ from those of the graph without the rest. */
function traces(whole: Answers, reduced: Answers, name: string): readonly string[] {
  const all = whole.get(name) ?? [];
  const differing = all.filter((text, index) => text !== reduced.get(name)?.[index]);
  return differing
    .slice(0, 3)
    .map((text) => `ATTEST_RANDOM_SEED=${SEED}: ${text}\nbut: ${reduced.get(name)?.[all.indexOf(text)]}`);
}

async function answer(
  { open }: TestStore,
  graph: NaiveGraph,
  asked: Readonly<Record<string, readonly Asked[]>>,
  ceiling: string,
): Promise<Answers> {
  const { store, executor } = await openWorld(open, graph);
  const answers = new Map<string, readonly string[]>();
  try {
    for (const [name, items] of Object.entries(asked)) {
      const texts: string[] = [];
      for (const { document, variables } of items) {
        const result = await askExecutor(executor)(document, variables, ceiling);
        texts.push(`${document.loc?.source.body ?? ""}\n${JSON.stringify(variables)}: ${JSON.stringify(result)}`);
      }
      answers.set(name, texts);
    }
    return answers;
  } finally {
    await store.close();
  }
}

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

function randomly(count: number): readonly Asked[] {
  const pools = poolsOf(world);
  return Array.from({ length: count }, (_, number) =>
    randomOperation(schema, createRandom(SEED * 1_000_003 + number), pools, number % 3),
  );
}

import { parse, type DocumentNode, type ExecutionResult } from "graphql";
import { describe, expect, test } from "vitest";
import { testStores, type TestStore } from "../neo4j/test-stores.js";
import { allCitations, withoutAbove, type NaiveGraph } from "../naive/graph.js";
import { askExecutor } from "./ask.js";
import { everyField } from "./every-field.js";
import { model, openWorld, worldOf } from "./open-world.js";
import { createRandom } from "./random.js";
import { poolsOf } from "./random-input.js";
import { randomOperation } from "./random-operation.js";
import { RUNS, SEED } from "./settings.js";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";

const CEILINGS = ["PUBLIC", "INTERNAL", "RESTRICTED"] as const;
const OPERATIONS = { embedded: 150 * RUNS, neo4j: 15 * RUNS };

const world = worldOf(SEED + 2);
const schema = deriveSchema(model);

describe.each(testStores())("On $engine", (store) => {
  const asked = [...byId(), ...everyField(schema, model), ...randomly(OPERATIONS[store.engine])];

  test.each(CEILINGS)(
    "a viewer with the ceiling %s gets the answers of a graph without what is above it",
    { timeout: 120_000 * RUNS },
    async (ceiling) => {
      const whole = await answers(store, world, asked, ceiling);
      const reduced = await answers(store, withoutAbove(world, ceiling), asked, "PROTECTED");
      for (const [index, { text, answer }] of whole.entries())
        expect(answer, `ATTEST_SEED=${SEED}: ${text}`).toEqual(reduced[index]?.answer);
    },
  );
});

interface Asked {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly text: string;
  readonly answer: ExecutionResult;
}

async function answers(
  { open }: TestStore,
  graph: NaiveGraph,
  asked: readonly (Asked | DocumentNode)[],
  ceiling: string,
): Promise<readonly Answered[]> {
  const { store, executor } = await openWorld(open, graph);
  try {
    const answered: Answered[] = [];
    for (const item of asked) {
      const { document, variables = {} } = "document" in item ? item : { document: item };
      const answer = await askExecutor(executor)(document, variables, ceiling);
      answered.push({ text: document.loc?.source.body ?? "", answer });
    }
    return answered;
  } finally {
    await store.close();
  }
}

/** Every record and every citation, hidden ones too, asked for by its id. */
function byId(): readonly DocumentNode[] {
  const ids = [...world.nodes, ...allCitations(world)].map(({ id }) => id);
  return [
    parse(`{ nodes(ids: ${JSON.stringify([...new Set(ids)])}) { __typename id ... on Entity { name } } }`),
    ...ids.slice(0, 20).map((id) => parse(`{ node(id: ${JSON.stringify(id)}) { __typename id } }`)),
  ];
}

function randomly(count: number): readonly Asked[] {
  const pools = poolsOf(world);
  return Array.from({ length: count }, (_, number) =>
    randomOperation(schema, createRandom(SEED * 1_000_003 + number), pools, number % 3),
  );
}

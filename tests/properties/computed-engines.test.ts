import { parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { NaiveGraph } from "../naive/graph.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld as loadInventedWorld } from "../world/load-world.js";
import { askExecutor, askNaively } from "./ask.js";
import { contestedWorld, together } from "./contested-world.js";
import { difference } from "./difference.js";
import { inventedWorld } from "./invented-world.js";
import { model, openWorld, type OpenWorld } from "./open-world.js";
import { createRandom } from "./random.js";
import { RUNS, SEED, WIDE } from "./settings.js";

/** Neo4j takes longer to load them. */
const WORLDS = { embedded: 60 * RUNS, neo4j: 10 * RUNS };
const MEASURES = ["KILLED", "INJURED", "DISPLACED", "DETAINED", "MISSING", "PRESENT"];
const DAYS = ["2025-03-06", "2025-03-07", "2025-03", "2025", "2025-03-06/..", "2024"];

const TOLLS = parse(`query (
  $ids: [ID!]!, $measure: Measure!, $population: String, $asOf: EDTF
  $parts: Boolean!, $deprecated: Boolean!, $retracted: Boolean!
) {
  events(first: 100, where: { id: { in: $ids } }) {
    nodes {
      id
      toll(
        measure: $measure, population: $population, asOf: $asOf
        includeParts: $parts, includeDeprecated: $deprecated, includeRetracted: $retracted
      ) {
        lowest highest latest { id } claims { id } independentSources contested truncated
        parts { population lowest highest events { id } }
      }
    }
  }
}`);
const STATEMENTS = parse(`query ($ids: [ID!]!) {
  statements(first: 100, where: { id: { in: $ids } }) {
    nodes {
      id independentSources
      speakersThen { speaker { id } capacity offices { role group { id } during { edtf } fit } }
    }
  }
}`);
const PAIRS = parse(`query (
  $event: ID!, $measure: Measure, $population: String, $first: Int!, $deprecated: Boolean!, $retracted: Boolean!
) {
  contradictionCandidates(
    event: $event, measure: $measure, population: $population, first: $first
    includeDeprecated: $deprecated, includeRetracted: $retracted
  ) { pairs { first { id } second { id } kind reason judged } truncated }
}`);
const NAMES = parse(
  `query ($ids: [ID!]!, $language: String) { nodes(ids: $ids) { ... on Entity { id name(language: $language) } } }`,
);

type Variables = Readonly<Record<string, unknown>>;
const ALL = { parts: true, deprecated: true, retracted: true };
const NONE = { parts: false, deprecated: false, retracted: false };

describe.each(testStores())("On $engine, naive computation agrees", ({ engine, open }) => {
  describe("over the invented world", { timeout: 60_000 }, () => {
    let world: NaiveGraph;
    let opened: OpenWorld;

    beforeAll(async () => {
      world = await inventedWorld();
      const store = await open();
      await loadInventedWorld(store, model);
      opened = { store, executor: createExecutor({ model, store, limits: WIDE }) };
    });
    afterAll(() => opened.store.close());

    test.each(["PUBLIC", "PROTECTED"])("on the toll of every event, for %s", async (ceiling) => {
      const { agree } = compared(opened, world, ceiling);
      const ids = idsOf(world, "Event");
      for (const measure of MEASURES) await agree(TOLLS, { ids, measure, ...NONE });
      for (const measure of ["KILLED", "DETAINED"])
        for (const asked of [ALL, { ...NONE, asOf: "2019-03-31" }, { ...ALL, asOf: "2019", population: "PEOPLE" }])
          await agree(TOLLS, { ids, measure, ...asked });
    });

    test.each(["PUBLIC", "PROTECTED"])("on every statement's sources and speakers, for %s", async (ceiling) => {
      await compared(opened, world, ceiling).agree(STATEMENTS, { ids: idsOf(world, "Statement") });
    });

    test.each(["PUBLIC", "PROTECTED"])(
      "on the claims of every event that may not both be true, for %s",
      async (ceiling) => {
        const { agree } = compared(opened, world, ceiling);
        for (const event of idsOf(world, "Event"))
          for (const asked of [NONE, { ...ALL, first: 3 }])
            await agree(PAIRS, { event, measure: "KILLED", first: 50, ...asked });
      },
    );
  });

  describe(`over ${WORLDS[engine]} random worlds`, () => {
    const worlds = Array.from({ length: WORLDS[engine] }, (_, number) =>
      contestedWorld(createRandom(SEED * 1_000_003 + number), `w${number}`),
    );
    let opened: OpenWorld;

    beforeAll(async () => {
      opened = await openWorld(open, together(worlds));
    }, 300_000);
    afterAll(() => opened.store.close());

    const eachWorld = async (ask: (compare: Compared, world: NaiveGraph) => Promise<void>): Promise<void> => {
      for (const [number, world] of worlds.entries())
        for (const ceiling of ["PUBLIC", "PROTECTED"])
          await ask(compared(opened, world, ceiling, `ATTEST_RANDOM_SEED=${SEED}, world ${number}`), world);
    };

    test("on the toll of every event", { timeout: 120_000 * RUNS }, async () => {
      const random = createRandom(SEED);
      await eachWorld(async ({ agree }, world) => {
        const ids = idsOf(world, "Event");
        const flags = { parts: random.chance(0.6), deprecated: random.chance(0.3), retracted: random.chance(0.3) };
        const population = random.chance(0.3) ? { population: random.pick(["PEOPLE", "civilians"]) } : {};
        const asOf = random.chance(0.4) ? { asOf: random.pick(DAYS) } : {};
        for (const measure of ["KILLED", "DETAINED"])
          for (const asked of [NONE, { ...flags, ...population, ...asOf }])
            await agree(TOLLS, { ids, measure, ...asked });
      });
    });

    test("on every statement's sources and speakers", { timeout: 120_000 * RUNS }, async () => {
      await eachWorld(({ agree }, world) => agree(STATEMENTS, { ids: idsOf(world, "Statement") }));
    });

    test("on the claims of every event that may not both be true", { timeout: 120_000 * RUNS }, async () => {
      const random = createRandom(SEED);
      await eachWorld(async ({ agree }, world) => {
        for (const event of idsOf(world, "Event")) {
          const measure = random.chance(0.5) ? "KILLED" : null;
          const first = random.pick([0, 1, 2, 50]);
          await agree(PAIRS, { event, measure, first, ...random.pick([NONE, ALL]) });
        }
      });
    });

    test("on names in languages", async () => {
      const random = createRandom(SEED);
      await eachWorld(async ({ agree }, world) => {
        const language = random.pick(["en", "en-GB", "uk", "uk-UA", "AR-eg", "fr", null]);
        await agree(NAMES, { ids: idsOf(world, "Person"), language });
      });
    });
  });
});

interface Compared {
  readonly agree: (document: ReturnType<typeof parse>, variables: Variables) => Promise<void>;
}

/** Throws where the engine answers otherwise than the naive evaluator, of whom each ceiling has a graph of its own. */
function compared({ executor }: OpenWorld, world: NaiveGraph, ceiling: string, told = ""): Compared {
  const [naively, engine] = [askNaively(executor, world), askExecutor(executor)];
  return {
    agree: async (document, variables) => {
      const [expected, actual] = [
        await naively(document, variables, ceiling),
        await engine(document, variables, ceiling),
      ];
      const asked = `${told}, for ${ceiling}: ${print(document)}\nwith ${JSON.stringify(variables)}`;
      expect(expected.errors, asked).toBeUndefined();
      expect(difference(expected, actual), asked).toBeNull();
    },
  };
}

function idsOf({ nodes }: NaiveGraph, type: string): readonly string[] {
  return nodes.filter((node) => node.type === type).map(({ id }) => id);
}

import { parse, print, valueFromAST, type GraphQLInputType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CEILINGS } from "../../src/auth/viewer.js";
import { typeValue } from "../../src/model/names.js";
import { fits, type Input } from "../naive/fits.js";
import { withoutAbove } from "../naive/graph.js";
import { alone } from "../naive/reach.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor } from "./ask.js";
import { openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { createRandom } from "./random.js";
import { poolsOf, randomInput } from "./random-input.js";
import { RUNS, SEED } from "./settings.js";
import { NAMES } from "./words.js";

/** Neo4j plans each statement anew, which takes most of the time. */
const CONDITIONS = { embedded: 150 * RUNS, neo4j: 25 * RUNS };

const world = worldOf(SEED + 6);
const pools = poolsOf(world);
const WORDS = NAMES.filter((name) => /\p{L}/u.test(name));

const SEARCH = parse(`query ($query: String!, $types: [RecordType!], $first: Int!, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    edges { cursor score matched nameKind node { __typename id } }
    pageInfo { hasNextPage hasPreviousPage }
    totalCount
  }
}`);

/** What each engine has found, to be the same. */
const found = new Map<string, string>();

describe.each(testStores())("On $engine, a search", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test.each(WORDS)("for %j finds the same as on any other engine, all of it in pages of any size", async (query) => {
    const whole = await search(opened, { query, first: 100 });
    const told = JSON.stringify(whole);
    expect(told).toBe(found.get(query) ?? told);
    found.set(query, told);
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.edges.map(({ score }) => score)).toEqual(
      whole.edges.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    for (const first of [1, 2, 3]) expect(await inPages(opened, { query, first })).toEqual(whole.edges);
  });

  test.each(WORDS)("for %j among some types finds those alone", async (query) => {
    const types = createRandom(SEED).some(["PERSON", "GROUP", "PLACE", "EVENT", "SOURCE", "STATEMENT"], 3);
    const [all, some] = [
      await search(opened, { query, first: 100 }),
      await search(opened, { query, types, first: 100 }),
    ];
    const isOne = ({ node }: Edge): boolean => types.includes(typeValue(node.__typename));
    expect(some.edges.filter((edge) => !isOne(edge))).toEqual([]);
    expect(idsOf(some)).toEqual(expect.arrayContaining(idsOf({ edges: all.edges.filter(isOne) })));
  });

  test(`with ${CONDITIONS[engine]} random conditions finds what fits them`, { timeout: 120_000 * RUNS }, async () => {
    const { schema } = opened.executor;
    const type = schema.getType("RecordWhere") as GraphQLInputType; // The schema has it.
    for (let number = 0; number < CONDITIONS[engine]; number += 1) {
      const random = createRandom(SEED * 1_000_003 + number);
      const where = randomCondition(random, type);
      const [query, ceiling] = [random.pick(WORDS), random.pick(CEILINGS)];
      const document = parse(
        `query ($query: String!) {
          all: search(query: $query, first: 200) { nodes { id } }
          some: search(query: $query, first: 200, where: ${where.text}) { nodes { id } }
        }`,
      );
      const told = `ATTEST_RANDOM_SEED=${SEED}, condition ${number}: ${query}, for ${ceiling}, ${where.text}`;
      const { data, errors } = await askExecutor(opened.executor)(document, { query }, ceiling);
      expect(errors, told).toBeUndefined();
      const [all, some] = [data?.["all"], data?.["some"]] as { readonly nodes: readonly { readonly id: string }[] }[]; // As asked.
      const seen = withoutAbove(world, ceiling);
      const isOne = ({ id }: { readonly id: string }): boolean =>
        seen.nodes.some((node) => node.id === id && fits(seen, alone(node), where.value));
      expect(
        some?.nodes.filter((node) => !isOne(node)),
        told,
      ).toEqual([]);
      expect(some?.nodes, told).toEqual(expect.arrayContaining(all?.nodes.filter(isOne) ?? [null]));
    }
  });
});

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: { readonly __typename: string; readonly id: string };
}

interface Page {
  readonly edges: readonly Edge[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

async function search({ executor }: OpenWorld, variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await askExecutor(executor)(SEARCH, variables, "PROTECTED");
  expect(errors).toBeUndefined();
  return data?.["search"] as Page; // As SEARCH asks.
}

async function inPages(opened: OpenWorld, asked: { readonly query: string; readonly first: number }) {
  const edges: Edge[] = [];
  for (;;) {
    const after = edges.at(-1)?.cursor;
    const page = await search(opened, after === undefined ? asked : { ...asked, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
  }
}

function idsOf({ edges }: Pick<Page, "edges">): string[] {
  return edges.map(({ node }) => node.id);
}

/** A condition on records of any type, as text and as it is read. */
function randomCondition(random: ReturnType<typeof createRandom>, type: GraphQLInputType) {
  for (;;) {
    const variables = { values: {}, definitions: new Map<string, string>() };
    const node = randomInput({ random, pools, variables }, type, "", 3);
    const text = print(node);
    if (!text.includes("$")) return { text, value: valueFromAST(node, type) as Input }; // A condition is an object.
  }
}

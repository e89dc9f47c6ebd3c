import { parse, print, type ExecutionResult, type GraphQLInputType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor } from "./ask.js";
import { openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { createRandom, type Random } from "./random.js";
import { poolsOf, randomInput } from "./random-input.js";
import { RUNS, SEED } from "./settings.js";

const ORDERS = { embedded: 60 * RUNS, neo4j: 15 * RUNS };

const world = worldOf(SEED + 3);
const pools = poolsOf(world);

/** Lists to page through: their field, their order's type, the node they hang on, and what tells their edges apart. */
const LISTS = [
  { field: "entities", order: "EntityOrder", owner: null, identity: "node { id }" },
  { field: "agents", order: "AgentOrder", owner: null, identity: "node { id }" },
  { field: "places", order: "PlaceOrder", owner: null, identity: "node { id }" },
  { field: "statements", order: "StatementOrder", owner: null, identity: "node { id }" },
  { field: "quantityClaims", order: "QuantityClaimOrder", owner: null, identity: "node { id }" },
  { field: "agentTies", order: "AgentAgentTieOrder", owner: "Agent", identity: "relationshipId node { id }" },
  {
    field: "contradicts",
    order: "StatementJudgementOrder",
    owner: "Statement",
    identity: "relationshipId node { id }",
  },
  { field: "speakers", order: "AgentSpeechOrder", owner: "Statement", identity: "relationshipId node { id }" },
  { field: "participants", order: "AgentParticipationOrder", owner: "Event", identity: "relationshipId node { id }" },
  { field: "withinAll", order: "PlaceOrder", owner: "Place", identity: "depth node { id }" },
] as const;

type List = (typeof LISTS)[number];

describe.each(testStores())("On $engine", ({ engine, open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test(
    `pages of 1 to 5, forward and backward, make up the whole list, in ${ORDERS[engine]} orders`,
    async () => {
      for (let number = 0; number < ORDERS[engine]; number += 1) {
        const random = createRandom(SEED * 1_000_003 + number);
        const pager = pagerOf(opened, random, random.pick(LISTS));
        const told = `ATTEST_RANDOM_SEED=${SEED}, order ${number}: ${pager.text}`;
        const whole = await pager.page({ first: 200 });
        const size = 1 + (number % 5);
        expect(await walk(pager, { first: size }), `${told}, forward by ${size}`).toEqual(whole.edges);
        expect(await walk(pager, { last: size }), `${told}, backward by ${size}`).toEqual(whole.edges);
      }
    },
    60_000 * RUNS,
  );
});

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

interface Pager {
  readonly text: string;
  readonly page: (args: Readonly<Record<string, number | string>>) => Promise<Page>;
}

function pagerOf({ executor }: OpenWorld, random: Random, { field, order, owner, identity }: List): Pager {
  const type = executor.schema.getType(order) as GraphQLInputType; // It is in the schema.
  const variables = { values: {}, definitions: new Map<string, string>() };
  const terms = Array.from({ length: random.below(4) }, () => {
    for (;;) {
      const term = print(randomInput({ random, pools, variables }, type, "", 1));
      if (!term.includes("$")) return term;
    }
  });
  const pages = "first: $first, after: $after, last: $last, before: $before";
  const list = `${field}(orderBy: [${terms.join(", ")}], ${pages}) { edges { cursor ${identity} } pageInfo { hasNextPage hasPreviousPage } }`;
  const id = JSON.stringify(hubOf(owner, field));
  const body = owner === null ? list : `node(id: ${id}) { ... on ${owner} { ${list} } }`;
  const text = `query ($first: Int, $after: String, $last: Int, $before: String) { ${body} }`;
  const document = parse(text);
  const page: Pager["page"] = async (args) => {
    const answer = await askExecutor(executor)(document, args, "PROTECTED");
    return pageIn(answer, owner === null ? [field] : ["node", field]);
  };
  return { text, page };
}

/** The node from which most is reached. */
function hubOf(owner: string | null, field: string): string {
  const wanted = new Map([
    ["agentTies", "TIED_TO"],
    ["contradicts", "CONTRADICTS"],
    ["speakers", "MADE"],
    ["participants", "PARTICIPATED_IN"],
    ["withinAll", "WITHIN"],
  ]).get(field);
  const reached = (id: string): number =>
    world.relationships.filter(
      (item) => item.type === wanted && (item.end === id || (item.start === id && field !== "speakers")),
    ).length;
  const owners = world.nodes.filter((node) => owner !== null && isA(node.type, owner));
  return owners.toSorted((one, other) => reached(other.id) - reached(one.id))[0]?.id ?? "";
}

function isA(type: string, name: string): boolean {
  return world.model.nodeTypes.get(name)?.objects.includes(type) === true;
}

function pageIn(answer: ExecutionResult, path: readonly string[]): Page {
  expect(answer.errors).toBeUndefined();
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), answer.data) as Page; // As was asked.
}

/** The whole list, a page after another. */
async function walk(pager: Pager, size: { readonly first: number } | { readonly last: number }) {
  const forward = "first" in size;
  let edges: Page["edges"] = [];
  for (;;) {
    const edge = forward ? edges.at(-1) : edges[0];
    const from = edge ? { [forward ? "after" : "before"]: edge.cursor } : {};
    const page = await pager.page({ ...size, ...from });
    edges = forward ? [...edges, ...page.edges] : [...page.edges, ...edges];
    if (!(forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return edges;
  }
}

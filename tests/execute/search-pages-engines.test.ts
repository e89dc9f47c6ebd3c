import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NaiveGraph } from "../naive/graph.js";
import { spyingExecutor } from "../cases/ask.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld } from "../properties/load-world.js";
import { model } from "../properties/open-world.js";
import type { Store } from "../../src/store/store.js";

const AT = { createdAt: "2025-01-01T00:00:00.000Z", updatedAt: "2025-01-01T00:00:00.000Z" };
const ids = Array.from({ length: 130 }, (_, index) => `person-${String(index).padStart(3, "0")}`);
const groups = Array.from({ length: 7 }, (_, index) => `group-${index}`);

/** More people of one name than a search reads ahead, each in one of seven groups. */
const graph: NaiveGraph = {
  model,
  nodes: [
    ...ids.map((id) => ({
      type: "Person",
      id,
      fields: { ...AT, name: "Yorvane Quell", topics: [], nationalities: [] },
    })),
    ...groups.map((id) => ({
      type: "Group",
      id,
      fields: { ...AT, name: id, groupKind: "OTHER", anonymous: false, topics: [] },
    })),
  ],
  relationships: ids.map((start, index) => ({
    type: "MEMBER_OF",
    start,
    end: groups[index % groups.length] ?? "",
    key: "",
    fields: { ...AT, rank: "NORMAL" },
  })),
};

const SEARCH = parse(`query ($first: Int!, $after: String) {
  search(query: "Yorvane Quell", first: $first, after: $after) {
    totalCount
    truncated
    edges { cursor node { id ... on Person { memberOf { nodes { id } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`);

interface Page {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly edges: readonly { readonly node: { readonly id: string; readonly memberOf: unknown } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe.each(testStores())("On $engine, the pages of a search among many of one name", ({ open }) => {
  let store: Store;
  let spied: ReturnType<typeof spyingExecutor>;

  beforeAll(async () => {
    store = await open();
    await loadWorld(store, model, graph);
    spied = spyingExecutor(model, store);
  });

  afterAll(() => store.close());

  async function page(variables: { readonly first: number; readonly after?: string }): Promise<Page> {
    const request = { document: SEARCH, operationName: null, variables, viewer: { ceiling: "PUBLIC" } };
    const { data, errors } = await spied.executor.prepare(request).run({});
    expect(errors).toBeUndefined();
    return data?.["search"] as Page; // As SEARCH asks.
  }

  test.each([10, 49, 60, 130])("of %i make up the whole, each read in two statements at most", async (first) => {
    const found: Page["edges"][number]["node"][] = [];
    for (let after: string | undefined; ; ) {
      const before = spied.readings();
      const { totalCount, truncated, edges, pageInfo } = await page(after === undefined ? { first } : { first, after });
      expect([totalCount, truncated]).toEqual([130, false]);
      expect(spied.readings() - before).toBeLessThanOrEqual(2);
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(
      ids.map((id, index) => ({ id, memberOf: { nodes: [{ id: groups[index % groups.length] }] } })),
    );
  });

  test("that hold them all are read in one statement", async () => {
    const before = spied.readings();
    await page({ first: 130 });
    expect(spied.readings() - before).toBe(1);
  });
});

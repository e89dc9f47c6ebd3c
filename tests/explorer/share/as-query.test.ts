import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningAttest } from "../../../src/commands/start.js";
import { GraphLinksDocument, type GraphLinksQuery } from "../../../src/generated/operations.js";
import { linkKey, readLink, type ShownLink } from "../../../src/explorer/app/graph/shown-link.js";
import { visibleOf } from "../../../src/explorer/app/graph/visible.js";
import { asQuery } from "../../../src/explorer/app/share/as-query.js";
import { EMPTY_PICTURE, type Filters } from "../../../src/explorer/app/state/picture.js";
import { sampleRecord } from "../graph/sample-records.js";
import { startAttest } from "../start-attest.js";

let server: RunningAttest;
let ids: readonly string[];
let links: readonly ShownLink[];

beforeAll(async () => {
  server = await startAttest();
  const { entities } = await answer<{ entities: { nodes: readonly { id: string }[] } }>(
    "{ entities(first: 100) { nodes { id } } }",
  );
  ids = entities.nodes.map(({ id }) => id);
  const { subgraph } = await answer<GraphLinksQuery>(GraphLinksDocument.toString(), { ids });
  links = subgraph?.relationships.map(readLink) ?? [];
});

afterAll(() => server.stop());

async function answer<Data>(query: string, variables = {}): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

function seenWith(part: Partial<Filters>) {
  const picture = { ...EMPTY_PICTURE, nodes: ids, filters: { ...EMPTY_PICTURE.filters, ...part } };
  const records = new Map(ids.map((id) => [id, sampleRecord({ id, confidence: "CONFIRMED" })]));
  return { visible: visibleOf({ records, links }, picture), picture };
}

test("the query answers the relationships that the filters let through, and no others", async () => {
  const kinds = [...new Set(links.map(linkKey))];
  const allOfOne = kinds.filter((kind) => kind.startsWith("PARTICIPATED_IN/")).slice(0, 1);
  expect(allOfOne).toHaveLength(1);
  for (const part of [
    {},
    { linksOff: allOfOne },
    { linksOff: kinds.filter((kind) => !kind.includes("/")) },
    { leastConfidence: "CONFIRMED" },
    { leastConfidence: "PROBABLE", linksOff: allOfOne },
  ] satisfies readonly Partial<Filters>[]) {
    const { visible, picture } = seenWith(part);
    const { subgraph } = await answer<GraphLinksQuery>(asQuery(visible, picture.filters));
    const found = subgraph?.relationships.map(({ relationshipId }) => relationshipId).sort();
    expect([part, found]).toEqual([part, visible.links.map(({ id }) => id).sort()]);
    expect(visible.links.length).toBeGreaterThan(0);
    if ("linksOff" in part) expect(visible.links.length).toBeLessThan(links.length);
  }
});

import { parse as parseCsv } from "csv-parse/sync";
import { afterEach, expect, test, vi } from "vitest";
import type { ShareCitationFragment, ShareStatementFragment } from "../../../src/generated/operations";
import { loadSourcing } from "../../../src/explorer/app/share/load-sourcing";
import { linksToCsv, recordsToCsv } from "../../../src/explorer/app/share/to-csv";
import { toJson } from "../../../src/explorer/app/share/to-json";
import { sampleLink, sampleRecord } from "../graph/sample-records";

const STATEMENT: ShareStatementFragment = {
  id: "statement-1",
  stance: "ACCUSES",
  hedge: "ALLEGEDLY",
  rank: "NORMAL",
  speakers: {
    totalCount: 5,
    edges: [
      { capacity: "WITNESS", pseudonymised: true, confidence: "POSSIBLE", node: { id: "person-anna", name: "Anna" } },
    ],
  },
};

const CITATION: ShareCitationFragment = {
  locator: "paragraph 1",
  quote: "dozens",
  retrievedAt: null,
  source: { id: "source-1", name: "An article", url: "https://example.org/a", archiveUrl: null },
  statement: STATEMENT,
};

const LINKED = [sampleRecord({ id: "a" }), sampleRecord({ id: "b" })];

afterEach(() => vi.unstubAllGlobals());

/** A server that answers each operation with its data, by the operation's name; what it was asked is kept. */
function stubServer(answers: Readonly<Record<string, (variables: { readonly ids: readonly string[] }) => unknown>>) {
  const asked: { readonly name: string; readonly variables: { readonly ids: readonly string[] } }[] = [];
  vi.stubGlobal("sessionStorage", { getItem: () => null });
  vi.stubGlobal("fetch", (_: string, { body }: { readonly body: string }) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: { ids: readonly string[] } };
    const [, name = ""] = /query (\w+)/.exec(query) ?? [];
    asked.push({ name, variables });
    return Promise.resolve({ json: () => Promise.resolve({ data: answers[name]?.(variables) ?? null }) });
  });
  return asked;
}

test("a relationship is taken away with its sources, and with who says so, how firmly, and how sure that is", async () => {
  stubServer({
    ShareCitations: () => ({ subgraph: { relationships: [{ relationshipId: "a-b", citations: [CITATION] }] } }),
  });
  const visible = { records: LINKED, links: [sampleLink("a", "b")] };
  const sourcing = await loadSourcing(visible, () => undefined);
  const [row] = parseCsv<Record<string, string>>(linksToCsv(visible, sourcing), { columns: true });
  expect(row?.["citations"]).toBe(
    "An article [source-1] | https://example.org/a | paragraph 1 | “dozens” | " +
      "said by Anna [person-anna] (witness, possible, name changed by the source); 4 more not listed, allegedly, as an accusation [statement-1]",
  );
  expect(row?.["moreCitationsNotListed"]).toBe("none");
  const json = JSON.parse(toJson(visible, sourcing, "link")) as { relationships: unknown[] };
  expect(json.relationships[0]).toMatchObject({
    id: "a-b",
    citations: [
      {
        source: CITATION.source,
        locator: "paragraph 1",
        quote: "dozens",
        saidBy: {
          statementId: "statement-1",
          hedge: "ALLEGEDLY",
          speakers: [{ name: "Anna" }],
          moreSpeakersNotListed: 4,
        },
      },
    ],
    mayHaveMoreCitations: false,
  });
});

test("a statement and a number claimed are taken away with who said them", async () => {
  stubServer({
    ShareAttributions: ({ ids }) => ({
      nodes: ids.map((id) =>
        id === "statement-1"
          ? { __typename: "Statement", ...STATEMENT, citations: [CITATION] }
          : { __typename: "QuantityClaim", id, statement: STATEMENT, citations: [] },
      ),
    }),
  });
  const records = [
    sampleRecord({ id: "statement-1", type: "STATEMENT" }),
    sampleRecord({ id: "claim", type: "QUANTITY_CLAIM" }),
  ];
  const sourcing = await loadSourcing({ records, links: [] }, () => undefined);
  const rows = parseCsv<Record<string, string>>(recordsToCsv({ records }, sourcing), { columns: true });
  for (const row of rows)
    expect(row).toMatchObject({
      statement: "statement-1",
      stance: "ACCUSES",
      hedge: "ALLEGEDLY",
      speakers: "Anna [person-anna] (witness, possible, name changed by the source); 4 more not listed",
    });
  const json = JSON.parse(toJson({ records, links: [] }, sourcing, "link")) as { records: unknown[] };
  expect(json.records[1]).toMatchObject({
    id: "claim",
    saidBy: { hedge: "ALLEGEDLY", speakers: [{ id: "person-anna" }] },
  });
});

test("a relationship with more citations than a page is asked again, and what even that leaves out is said", async () => {
  stubServer({
    ShareCitations: () => ({
      subgraph: { relationships: [{ relationshipId: "a-b", citations: Array(20).fill(CITATION) }] },
    }),
    ShareMoreCitations: () => ({ relationship: { citations: Array(200).fill(CITATION) } }),
  });
  const visible = { records: LINKED, links: [sampleLink("a", "b")] };
  const sourcing = await loadSourcing(visible, () => undefined);
  expect(sourcing.links.get("a-b")).toMatchObject({ mayHaveMoreCitations: true, citations: { length: 200 } });
  expect(linksToCsv(visible, sourcing)).toContain("there may be more");
});

test("many relationships are asked for among few records at once, with progress", async () => {
  const links = Array.from({ length: 45 }, (_, number) => sampleLink(`${number}`, `${number}-other`));
  const asked = stubServer({
    ShareCitations: ({ ids }) => ({
      subgraph: {
        relationships: links
          .filter(({ start }) => ids.includes(start))
          .map(({ id }) => ({ relationshipId: id, citations: [] })),
      },
    }),
  });
  const told: string[] = [];
  await loadSourcing({ records: [], links }, (done, all) => told.push(`${done}/${all}`));
  expect(asked.map(({ variables }) => variables.ids.length)).toEqual([20, 20, 20, 20, 10]);
  expect(told).toEqual(["10/45", "20/45", "30/45", "40/45", "45/45"]);
});

test("what the server no longer answers is a failure, not a file with less", async () => {
  stubServer({
    ShareCitations: () => ({ subgraph: { relationships: [] } }),
    ShareAttributions: () => ({ nodes: [null] }),
  });
  const link = { records: LINKED, links: [sampleLink("a", "b")] };
  await expect(loadSourcing(link, () => undefined)).rejects.toThrow("The graph has changed since this was shown");
  const statement = { records: [sampleRecord({ id: "gone", type: "STATEMENT" })], links: [] };
  await expect(loadSourcing(statement, () => undefined)).rejects.toThrow("The graph has changed since this was shown");
});

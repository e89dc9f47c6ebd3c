import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NaiveGraph } from "../naive/graph.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor } from "../properties/ask.js";
import { model, openWorld, type OpenWorld } from "../properties/open-world.js";

const RECORD = { confidence: "PROBABLE", createdAt: "2025-01-01T00:00:00.000Z", updatedAt: "2025-01-01T00:00:00.000Z" };
const SAID = { text: "This is not so.", language: "en", stance: "DENIES", hedge: "UNQUALIFIED", rank: "NORMAL" };
const cite = (source: string) => [{ source }];

/** A statement that contradicts itself, twice, and a source that derives from itself. */
const graph: NaiveGraph = {
  model,
  nodes: [
    {
      type: "Source",
      id: "book",
      fields: { ...RECORD, name: "Book", sourceKind: "OTHER", language: "en", topics: [] },
    },
    { type: "Statement", id: "liar", fields: { ...RECORD, ...SAID, citations: cite("book") } },
  ],
  relationships: ["", "again"].flatMap((key) => [
    {
      type: "CONTRADICTS",
      start: "liar",
      end: "liar",
      key,
      fields: { ...RECORD, basis: "it says so", citations: cite("book") },
    },
    { type: "DERIVED_FROM", start: "book", end: "book", key, fields: { ...RECORD, citations: cite("book") } },
  ]),
};

describe.each(testStores())("On $engine, what leads to itself", ({ open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, graph);
  });

  afterAll(() => opened.store.close());

  const ask = async (text: string) => (await askExecutor(opened.executor)(parse(text), {}, "PUBLIC")).data;

  test("is counted leading away and leading back", async () => {
    const summary = "linkSummary { relationship direction type count }";
    expect(await ask(`{ statement(id: "liar") { ${summary} } source(id: "book") { ${summary} } }`)).toEqual({
      statement: {
        linkSummary: ["IN", "OUT"].map((direction) => ({
          relationship: "CONTRADICTS",
          direction,
          type: "STATEMENT",
          count: 2,
        })),
      },
      source: {
        linkSummary: ["IN", "OUT"].map((direction) => ({
          relationship: "DERIVED_FROM",
          direction,
          type: "SOURCE",
          count: 2,
        })),
      },
    });
  });

  test("is one edge of a traversal both ways", async () => {
    const edge = { relationship: "CONTRADICTS", outgoing: true };
    expect(
      await ask('{ statement(id: "liar") { judgements { totalCount edges { relationship outgoing } } } }'),
    ).toEqual({
      statement: { judgements: { totalCount: 2, edges: [edge, edge] } },
    });
  });

  test("is one origin", async () => {
    expect(await ask("{ statements(where: { independentSources: { eq: 1 } }) { totalCount } }")).toEqual({
      statements: { totalCount: 1 },
    });
    expect(await ask('{ source(id: "book") { derivedFromAll { totalCount edges { depth } } } }')).toEqual({
      source: { derivedFromAll: { totalCount: 1, edges: [{ depth: 1 }] } },
    });
  });

  test("is no evidence for itself", async () => {
    expect(await ask('{ evidence(id: "liar") { truncated items { role } } }')).toEqual({
      evidence: { truncated: false, items: [{ role: "SOURCE" }] },
    });
  });

  test("rests on a source as often as there are relationships", async () => {
    const cited = "cited { totalCount edges { node { id } relationship { relationship start { id } end { id } } } }";
    const liar = { relationship: "CONTRADICTS", start: { id: "liar" }, end: { id: "liar" } };
    const book = { relationship: "DERIVED_FROM", start: { id: "book" }, end: { id: "book" } };
    expect(await ask(`{ source(id: "book") { ${cited} } }`)).toEqual({
      source: {
        cited: {
          totalCount: 5,
          edges: [
            { node: { id: "liar" }, relationship: null },
            ...[liar, liar, book, book].map((relationship) => ({ node: null, relationship })),
          ],
        },
      },
    });
  });
});

import { parse, type DocumentNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NaiveGraph } from "../naive/graph.js";
import { testStores } from "../neo4j/test-stores.js";
import { askExecutor, askNaively } from "./ask.js";
import { difference } from "./difference.js";
import { HOSTILE } from "./hostile-strings.js";
import { openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { SEED } from "./settings.js";

const world = withHostileTexts(worldOf(SEED));

const OPERATIONS: readonly DocumentNode[] = [
  `query ($text: String!) { entities(where: { description: { eq: $text } }) { nodes { id description } } }`,
  `query ($text: String!) { entities(where: { description: { ne: $text } }) { nodes { id description } } }`,
  `query ($text: String!) { entities(where: { description: { contains: $text } }) { nodes { id description } } }`,
  `query ($text: String!) { entities(where: { description: { startsWith: $text } }) { nodes { id description } } }`,
  `query ($text: String!) { entities(where: { description: { in: [$text] } }) { nodes { id description } } }`,
  `query ($text: String!) { entities(where: { not: { description: { gt: $text } } }) { nodes { id } } }`,
  `query ($text: String!) { entities(where: { topics: { has: $text } }) { nodes { id topics } } }`,
  `query ($text: String!) { entities(where: { names: { some: { value: { eq: $text } } } }) { nodes { id } } }`,
  `query ($text: String!) { agents(where: { participatedIn: { some: { edge: { note: { eq: $text } } } } }) { nodes { id } } }`,
].map((text) => parse(text));

describe.each(testStores())("On $engine", ({ open }) => {
  let opened: OpenWorld;

  beforeAll(async () => {
    opened = await openWorld(open, world);
  });

  afterAll(() => opened.store.close());

  test.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    "%j is found where it stands, and nowhere else",
    async (_, text) => {
      for (const document of OPERATIONS) {
        const naive = await askNaively(opened.executor, world)(document, { text }, "PROTECTED");
        const answer = await askExecutor(opened.executor)(document, { text }, "PROTECTED");
        expect(difference(naive, answer), document.loc?.source.body).toBeNull();
      }
    },
  );
});

/** The graph with a hostile text on each record that can bear one. */
function withHostileTexts(graph: NaiveGraph): NaiveGraph {
  const text = (index: number): string => HOSTILE[index % HOSTILE.length] ?? "";
  return {
    ...graph,
    nodes: graph.nodes.map((node, index) => {
      if (!("name" in node.fields)) return node;
      const topics = [text(index + 1) || "topic"];
      return {
        ...node,
        fields: {
          ...node.fields,
          name: text(index).trim().slice(0, 200) || "blank",
          description: text(index),
          topics,
          names: [],
        },
      };
    }),
    relationships: graph.relationships.map((relationship, index) =>
      relationship.type === "PARTICIPATED_IN"
        ? { ...relationship, fields: { ...relationship.fields, note: text(index) } }
        : relationship,
    ),
  };
}

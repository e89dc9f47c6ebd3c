import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPackageFiles } from "../../src/commands/package-files.js";
import { openEmbedded } from "../../src/store/embedded.js";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Row, Store, Value } from "../../src/store/store.js";
import { textOf } from "../../src/store/text-of.js";
import { CYPHER } from "../../src/transfer/export-cypher.js";
import type { ExportFormat } from "../../src/transfer/export-format.js";
import { JSON_LINES } from "../../src/transfer/export-json-lines.js";
import { loadJsonLines, type ImportFile } from "../../src/transfer/load-json-lines.js";
import { readGraph } from "../../src/transfer/read-graph.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { HOSTILE } from "../properties/hostile-strings.js";
import { worldFiles } from "../world/load-world.js";
import { ARTICLE, fileOf, GRAPH, model } from "./lines-of.js";
import { written } from "./written.js";

const TEXTS = [
  ...HOSTILE,
  "ends a line;\n:exit\n// a comment;\n",
  "\\u003B\\n",
  "\\\\u0027",
  "\u007F\u0085\uFFFE\u{10FFFF}",
].filter((text) => text.trim() !== "" && text.length < 2_000);
/** Each text where texts stand: in an id, a name, a list, on a relationship. */
const ODD: readonly ImportFile[] = fileOf(
  ARTICLE,
  { type: "Event", id: "event", name: "E", eventKind: "OTHER" },
  ...TEXTS.flatMap((text, at) => [
    {
      type: "Person",
      id: `person-${at}'"\\;`,
      name: text,
      description: text,
      topics: [text],
      names: [{ value: text, nameKind: "ALIAS" }],
    },
    {
      relationship: "PARTICIPATED_IN",
      start: `person-${at}'"\\;`,
      end: "event",
      key: `k${at};`,
      role: "WITNESS",
      note: text,
    },
  ]),
);

const GRAPHS: readonly [string, () => Promise<readonly ImportFile[]>][] = [
  ["a graph of one each", async () => fileOf(...GRAPH)],
  ["texts that would change a script", async () => ODD],
  ["the invented world", worldFiles],
  ["the seed", () => readPackageFiles("seed", ".jsonl")],
];

/** A script for Neo4j is of use in a Neo4j. */
describe.each(testStores().filter(({ engine }) => engine === "neo4j"))(
  "the Cypher script, run in $engine",
  ({ open }) => {
    let neo4j: Store;
    let original: Store;
    beforeAll(async () => {
      neo4j = await open();
      for (const row of await neo4j.read({ cypher: "SHOW CONSTRAINTS YIELD name", params: {} }))
        await neo4j.write([{ cypher: `DROP CONSTRAINT \`${textOf(row, "name")}\``, params: {} }]);
    });
    beforeEach(async () => {
      await clear(neo4j);
      original = await openEmbedded({ dataDir: null });
      return () => original.close();
    });
    afterAll(async () => {
      await neo4j.write([{ cypher: "DROP CONSTRAINT record_id IF EXISTS", params: {} }]);
      await neo4j.migrate(indexPlans(model));
      await neo4j.close();
    });

    test.each(GRAPHS)(
      "makes %s, but for what its page says that it leaves out",
      { timeout: 120_000 },
      async (_, files) => {
        await original.migrate(indexPlans(model));
        await loadJsonLines(original, model, await files());
        const script = await exported(original, CYPHER);
        for (const cypher of statementsOf(script)) await neo4j.write([{ cypher, params: {} }]);
        const lines = linesOf(await exported(original, JSON_LINES));
        expect(linesOf(await exported(neo4j, JSON_LINES))).toEqual(lines.map(withoutOwned));
        expect(await neo4j.read({ cypher: LABELS, params: {} })).toEqual(
          await original.read({ cypher: LABELS, params: {} }),
        );
        expect(await asLists(neo4j)).toEqual(await listsOf(original));
        const constraints = await neo4j.read({
          cypher: "SHOW CONSTRAINTS YIELD name, labelsOrTypes AS labels",
          params: {},
        });
        expect(constraints).toEqual([{ name: "record_id", labels: ["Record"] }]);
      },
    );
  },
);

const LABELS =
  "MATCH (n:Record) WHERE NOT n:Name AND NOT n:Identifier AND NOT n:Citation UNWIND labels(n) AS label " +
  "RETURN label, count(*) AS nodes ORDER BY label";

/** Cuts a script as cypher-shell does: after a semicolon that ends a line. */
function statementsOf(script: string): readonly string[] {
  return script.split(/(?<=;)[ \t]*\r?\n/).filter((statement) => statement.trim() !== "");
}

function exported(store: Store, format: ExportFormat): Promise<string> {
  return written(format.parts(model), readGraph(store, model, { rule: { markings: null } }));
}

type Fields = Readonly<Record<string, unknown>>;

function linesOf(text: string): readonly Fields[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Fields); // As exports write them.
}

function withoutOwned({ names: _, identifiers: _other, citations: _cited, ...rest }: Fields): Fields {
  return rest;
}

/** What the script makes of names, identifiers and citations: texts. */
async function asLists(store: Store): Promise<readonly Row[]> {
  const nodes =
    "MATCH (n) RETURN n.id AS id, n.names AS names, n.identifiers AS identifiers, n.sources AS sources ORDER BY id";
  const relationships =
    "MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + r.key AS id, r.sources AS sources ORDER BY id";
  return [
    ...(await store.read({ cypher: nodes, params: {} })),
    ...(await store.read({ cypher: relationships, params: {} })),
  ];
}

async function listsOf(store: Store): Promise<readonly Row[]> {
  const graph = readGraph(store, model, { rule: { markings: null } });
  const [nodes, relationships]: [Row[], Row[]] = [[], []];
  const text = (value: Value | undefined): string => (typeof value === "string" ? value : "");
  const sources = ({ citations }: { readonly citations: readonly { readonly source: string }[] }) => [
    ...new Set(citations.map(({ source }) => source)),
  ];
  for (const type of graph.nodeTypes)
    for await (const page of graph.nodes(type))
      for (const { id, owned, citations } of page) {
        const names = owned.get("names")?.map(({ value }) => value ?? null) ?? null;
        const identifiers =
          owned.get("identifiers")?.map(({ scheme, value }) => `${text(scheme)}:${text(value)}`) ?? null;
        nodes.push({ id, names, identifiers, sources: sources({ citations }) });
      }
  for await (const page of graph.relationships())
    for (const { type, start, end, key, citations } of page)
      relationships.push({ id: `${start.id} ${type.name} ${end.id} ${key}`, sources: sources({ citations }) });
  const inOrder = (rows: Row[]): Row[] => rows.toSorted((a, b) => (textOf(a, "id") < textOf(b, "id") ? -1 : 1));
  return [...inOrder(nodes), ...inOrder(relationships)];
}

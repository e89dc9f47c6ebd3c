import grafeo from "@grafeo-db/js";
import { inject } from "vitest";
import { searchForm } from "../../src/record/search-form.js";
import { MOST_CANDIDATES } from "../../src/record/search-rank.js";
import { openNeo4j } from "../../src/store/neo4j.js";
import { clear } from "../neo4j/clear.js";
import type { Neo4jAddress } from "../neo4j/global-setup.js";

/** Names under labels; each label has a text index of its own. */
export interface IndexedName {
  readonly value: string;
  readonly labels: readonly string[];
}

/** An engine with names in its text indexes. */
export interface NameIndex {
  /** The places, in the list of names, of at most 1,001 names under a label, as the engine ranks them. */
  readonly offer: (label: string, terms: string) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** An engine that text indexes can be tried on. */
export interface SearchEngine {
  readonly engine: string;
  readonly open: (names: readonly IndexedName[]) => Promise<NameIndex>;
}

/** The engines that are there, for `describe.each`; without Neo4j, the embedded one alone. */
export function searchEngines(): readonly SearchEngine[] {
  const neo4j = inject("neo4j");
  const embedded: SearchEngine = { engine: "embedded", open: openEmbeddedIndex };
  if (neo4j === null) return [embedded];
  return [embedded, { engine: "neo4j", open: (names) => openNeo4jIndex(neo4j, names) }];
}

const MOST = BigInt(MOST_CANDIDATES + 1);
const SLICE = 2_000;

async function openEmbeddedIndex(names: readonly IndexedName[]): Promise<NameIndex> {
  const db = grafeo.GrafeoDB.create();
  for (const label of labelsOf(names))
    await db.createTextIndex(label, "search", { tokenizer: "standard", stopWords: [] });
  for (const { cypher, rows } of creations(names)) await db.executeCypher(cypher, { rows });
  return {
    offer: async (label, terms) => {
      const result = await db.executeCypher(
        `CALL grafeo.search.text("${label}", "search", $terms, $most) YIELD node_id, score
         MATCH (name:${label}) WHERE id(name) = node_id
         RETURN name.at AS at ORDER BY score DESC, at`,
        { terms, most: MOST },
      );
      return result.toArray().map((row) => (row as { at: number }).at);
    },
    close: async () => db.close(),
  };
}

async function openNeo4jIndex(address: Neo4jAddress, names: readonly IndexedName[]): Promise<NameIndex> {
  const store = openNeo4j(address);
  await clear(store);
  const labels = labelsOf(names);
  const write = (cypher: string, params = {}): Promise<unknown> => store.write([{ cypher, params }]);
  for (const label of labels)
    await write(
      `CREATE FULLTEXT INDEX search_${label} IF NOT EXISTS FOR (name:${label}) ON EACH [name.search]
       OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    );
  for (const { cypher, rows } of creations(names)) await write(cypher, { rows });
  await store.read({ cypher: "CALL db.awaitIndexes(600)", params: {} });
  return {
    offer: async (label, terms) => {
      const rows = await store.read({
        cypher: `CALL db.index.fulltext.queryNodes("search_${label}", $terms) YIELD node AS name, score
                 WITH name, score ORDER BY score DESC, name.at LIMIT $most
                 RETURN name.at AS at`,
        params: { terms, most: MOST },
      });
      return rows.map((row) => Number(row["at"]));
    },
    close: async () => {
      for (const label of labels) await write(`DROP INDEX search_${label} IF EXISTS`);
      await clear(store);
      await store.close();
    },
  };
}

function labelsOf(names: readonly IndexedName[]): readonly string[] {
  return [...new Set(names.flatMap(({ labels }) => labels))];
}

/** Statements that create the names, those with the same labels together. */
function* creations(names: readonly IndexedName[]) {
  const groups = new Map<string, { readonly at: bigint; readonly search: string }[]>();
  for (const [at, { value, labels }] of names.entries()) {
    const rows = groups.get(labels.join(":")) ?? [];
    rows.push({ at: BigInt(at), search: searchForm(value) });
    groups.set(labels.join(":"), rows);
  }
  for (const [labels, rows] of groups)
    for (let first = 0; first < rows.length; first += SLICE)
      yield {
        cypher: `UNWIND $rows AS row CREATE (name:${labels}) SET name = row`,
        rows: rows.slice(first, first + SLICE),
      };
}

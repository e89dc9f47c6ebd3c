import { searchKey } from "../../src/model/search.js";
import { searchForm } from "../../src/record/search-form.js";
import { MOST_CANDIDATES } from "../../src/record/search-rank.js";
import { ddlName } from "../../src/store/ddl.js";
import type { IndexPlan } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { clear } from "../neo4j/clear.js";
import { askTextIndex } from "./text-index.js";

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

const MOST = BigInt(MOST_CANDIDATES + 1);
const SLICE = 2_000;
const KEY = searchKey("PUBLIC");

/** Puts names into an empty store, with the text indexes and the forms that records have. Closing closes the store. */
export async function openNameIndex(store: Store, names: readonly IndexedName[]): Promise<NameIndex> {
  const labels = [...new Set(names.flatMap((name) => name.labels))];
  const indexes = labels.map((label): IndexPlan => ({ kind: "text", label, property: KEY }));
  await store.migrate(indexes);
  for (const { cypher, rows } of creations(names)) await store.write([{ cypher, params: { rows } }]);
  return {
    offer: async (label, terms) => {
      const cypher = `${askTextIndex(store, label, KEY)}
                      WITH node, score ORDER BY score DESC, node.at LIMIT $most
                      RETURN node.at AS at`;
      const rows = await store.read({ cypher, params: { terms, most: MOST } });
      return rows.map((row) => Number(row["at"]));
    },
    close: async () => {
      // Every test file meets the same Neo4j; the embedded engine is gone with the store.
      if (store.engine === "neo4j") {
        await store.write(indexes.map((plan) => ({ cypher: `DROP INDEX ${ddlName(plan)} IF EXISTS`, params: {} })));
        await clear(store);
      }
      await store.close();
    },
  };
}

/** Statements that create the names, those with the same labels together. */
function* creations(names: readonly IndexedName[]) {
  const groups = new Map<string, Readonly<Record<string, bigint | string>>[]>();
  for (const [at, { value, labels }] of names.entries()) {
    const rows = groups.get(labels.join(":")) ?? [];
    rows.push({ at: BigInt(at), [KEY]: searchForm(value) });
    groups.set(labels.join(":"), rows);
  }
  for (const [labels, rows] of groups)
    for (let first = 0; first < rows.length; first += SLICE)
      yield {
        cypher: `UNWIND $rows AS row CREATE (name:${labels}) SET name = row`,
        rows: rows.slice(first, first + SLICE),
      };
}

import { cypher, lines, name } from "../cypher/text.js";
import type { Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import type { ReadScope } from "./read-scope.js";
import { inSlices } from "./write-statements.js";

/** Ids that one statement reads. The embedded engine sorts all that are left for each, so that they are many. */
const BLOCK = 25_000;

/** The ids of the nodes of a label that the rule allows, in their order, in pages of at most 1,000. */
export async function* pagesOfIds(
  store: Store,
  label: string,
  scope: Pick<ReadScope, "rule" | "signal" | "timeoutMs">,
): AsyncGenerator<readonly string[]> {
  const { markings } = scope.rule;
  const statement = lines([
    cypher`MATCH (node:${name(label)})`,
    markings ? cypher`WHERE node.id > $after AND node.marking IN $markings` : cypher`WHERE node.id > $after`,
    cypher`RETURN node.id AS id`,
    cypher`ORDER BY id`,
    cypher`LIMIT $size`,
  ]).text;
  let after = "";
  for (;;) {
    const params = { after, size: BigInt(BLOCK), ...(markings && { markings }) };
    const rows = await store.read({ cypher: statement, params }, scope);
    const ids = rows.map((row) => textOf(row, "id"));
    yield* inSlices(ids);
    if (ids.length < BLOCK) return;
    after = ids.at(-1) ?? after;
  }
}

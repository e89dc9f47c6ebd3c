import { cypher, lines, name } from "../cypher/text.js";
import { quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Row, Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import type { Finding } from "./finding.js";
import { ANONYMOUS } from "./value-rules.js";

/** Nodes that one statement reads. */
const PAGE = 5_000;

/** Records of one type whose primary names have the same key: perhaps the same thing twice. Each is told with the one before it. */
export async function* findSameNames(store: Store, model: Model): AsyncGenerator<Finding> {
  for (const type of model.nodeTypes.values()) {
    const property = type.properties.get("name");
    if (type.kind !== "object" || type.owned || !property || property.sortKey === property.name) continue;
    let last: Row | null = null;
    for await (const rows of inOrderOf(store, type.label, property.sortKey))
      for (const row of rows) {
        if (last && last["key"] === row["key"] && row["key"] !== "") yield suspect(type.name, last, row);
        last = row;
      }
  }
}

function suspect(type: string, one: Row, other: Row): Finding {
  return {
    kind: "same-name",
    type,
    record: `${type} ${quoted(other["id"])}`,
    trouble: `its name ${quoted(other["name"])} is that of ${quoted(one["id"])}, ${quoted(one["name"])}`,
    cure: "see duplicateCandidates(of:); where they are one, move what the one has to the other, and delete it with attest apply",
  };
}

/** All nodes of a label by the key of their name, by keyset. */
async function* inOrderOf(store: Store, label: string, sortKey: string): AsyncGenerator<readonly Row[]> {
  const key = cypher`node.${name(sortKey)}`;
  const statement = lines([
    cypher`MATCH (node:${name(label)})`,
    cypher`WHERE ${key} >= $key AND (${key} > $key OR node.id > $id) AND NOT coalesce(node.${name(ANONYMOUS)}, false)`,
    cypher`WITH node`,
    cypher`ORDER BY ${key}, node.id`,
    cypher`LIMIT $size`,
    cypher`RETURN node.id AS id, node.name AS name, ${key} AS key`,
  ]).text;
  for (let after = { key: "", id: "" }; ; ) {
    const rows = await store.read({ cypher: statement, params: { ...after, size: BigInt(PAGE) } });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = { key: textOf(last, "key"), id: textOf(last, "id") };
  }
}

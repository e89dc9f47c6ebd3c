import { quoted } from "../errors.js";
import type { CheckedNode } from "./checked.js";
import { badImport, type ImportError } from "./bad-import.js";
import type { ImportRun } from "./import-run.js";
import { placeOf } from "./import-source.js";
import { citationTrouble, kindOf, typesOf, type TypeLookup } from "./reference-types.js";
import { readIdentifierOwners } from "./stored-graph.js";

/** How many nodes are held in memory, and looked up in the store, at once. */
const BATCH = 1_000;

/**
 * Rejects the nodes that cannot stand as they are: they cite what is nowhere, take another's identifier, or bear the id of
 * something else. Goes over them again until no more fall, since what cites a rejected node falls with it.
 */
export async function settleNodes(run: ImportRun): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    const before = run.rejected();
    for await (const texts of run.nodes.read(BATCH)) {
      // A node that names no other can only be at odds with the store, which was asked the first time.
      const concerned = isFirst && !run.storeIsEmpty ? texts : texts.filter((text) => text.startsWith("+"));
      const nodes = concerned.map((text) => run.codec.decodeNode(text.slice(1)));
      await settleBatch(
        run,
        nodes.filter(({ id }) => !run.known.get(id)?.rejected),
        isFirst,
      );
      if (isFirst) run.advance("check", texts.length, run.nodes.size + run.relationships.size, []);
    }
    if (run.rejected() === before) return;
  }
}

async function settleBatch(run: ImportRun, nodes: readonly CheckedNode[], asksStore: boolean): Promise<void> {
  const asked = asksStore && !run.storeIsEmpty;
  const cited = nodes.flatMap(({ citations }) =>
    citations.flatMap(({ source, statement }) => (statement === null ? [source] : [source, statement])),
  );
  const stored = await typesOf(run, asksStore ? cited : [], asked ? nodes.map(({ id }) => id) : []);
  const owners = asked ? await readIdentifierOwners(run.store, identifierIds(nodes)) : new Map<string, string>();
  for (const node of nodes) {
    const trouble =
      idTrouble(node, stored) ?? identifierTrouble(run, node, owners) ?? citationTrouble(run, node, stored, asksStore);
    if (trouble === null) continue;
    const { column, value, trouble: reason } = trouble;
    run.known.reject(node.id);
    run.reject({ place: node.place, column, value, reason });
  }
}

function identifierIds(nodes: readonly CheckedNode[]): string[] {
  return nodes.flatMap(({ owned }) => owned.filter(({ type }) => type.name === "Identifier").map(({ id }) => id));
}

function idTrouble({ place, type, id }: CheckedNode, stored: TypeLookup): ImportError | null {
  const before = stored.inStore.get(id);
  if (before === undefined || before === type.name) return null;
  return badImport(
    placeOf(place),
    `${type.name}.id is ${quoted(id)}, which is ${kindOf(before)} in the store: give it an id of its own.`,
    { column: "id", value: id },
  );
}

function identifierTrouble(run: ImportRun, node: CheckedNode, owners: ReadonlyMap<string, string>): ImportError | null {
  for (const { id, properties } of node.owned) {
    const owner = owners.get(id);
    if (owner === undefined || owner === node.id) continue;
    // An owner that the import holds too has there lost the identifier, else it would have been met twice.
    const held = run.known.get(owner);
    if (held && !held.rejected) continue;
    return badImport(
      placeOf(node.place),
      `identifier ${quoted(properties["scheme"])}, ${quoted(properties["value"])} of ${quoted(node.id)} is that of ` +
        `${quoted(owner)} in the store already: merge the two, or take it from one.`,
      { column: "identifiers", value: properties["value"] },
    );
  }
  return null;
}

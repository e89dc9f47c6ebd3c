import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import type { ExportedCitation } from "./exported.js";
import { readGraph } from "./read-graph.js";
import type { ReadScope, Selection } from "./read-scope.js";

/** A record by its id, and the name of its type. */
export interface SelectedRecord {
  readonly id: string;
  readonly type: string;
}

/**
 * The records of a selection, and all that they rest on: the sources that they and the relationships among them cite, the
 * statements that those citations name, and what these rest on in turn. So nothing that is taken out names what is not.
 * Holds their ids, and no more.
 */
export async function closeSelection(
  store: Store,
  model: Model,
  scope: Omit<ReadScope, "only">,
  records: AsyncIterable<readonly SelectedRecord[]>,
): Promise<Selection> {
  const selection = emptySelection(model);
  const fresh = emptySelection(model);
  const add = (type: string, id: string): void => {
    if (selection.get(type)?.has(id) !== false) return;
    selection.get(type)?.add(id);
    fresh.get(type)?.add(id);
  };
  const cite = ({ source, statement }: ExportedCitation): void => {
    add("Source", source);
    if (statement !== null) add("Statement", statement);
  };
  for await (const page of records) for (const { type, id } of page) add(type, id);
  while (sizeOf(fresh) > 0) {
    const only = new Map([...fresh].map(([type, ids]) => [type, new Set(ids)]));
    for (const ids of fresh.values()) ids.clear();
    const graph = readGraph(store, model, { ...scope, only });
    for (const type of graph.nodeTypes)
      for await (const page of graph.nodes(type)) for (const { citations } of page) citations.forEach(cite);
    if (sizeOf(fresh) > 0) continue;
    // Only now, since a relationship counts whose ends are both there.
    for await (const page of readGraph(store, model, { ...scope, only: selection }).relationships())
      for (const { citations } of page) citations.forEach(cite);
  }
  return sorted(selection);
}

type Growing = ReadonlyMap<string, Set<string>>;

function emptySelection(model: Model): Growing {
  const types = [...model.nodeTypes.values()].filter(({ kind, owned }) => kind === "object" && !owned);
  return new Map(types.map(({ name }) => [name, new Set<string>()]));
}

function sizeOf(selection: Growing): number {
  return [...selection.values()].reduce((sum, ids) => sum + ids.size, 0);
}

/** In the order in which a store would give them. */
function sorted(selection: Growing): Selection {
  return new Map([...selection].map(([type, ids]) => [type, new Set([...ids].toSorted(byCodeUnit))]));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

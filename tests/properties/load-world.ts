import type { Store } from "../../src/store/store.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import type { Fields, NaiveGraph, NaiveNode, NaiveRelationship } from "../naive/graph.js";
import { INSTANTS } from "./words.js";

/** Loads a graph into an empty store, each record when it was made, and again when it was changed. */
export async function loadWorld(store: Store, graph: NaiveGraph): Promise<void> {
  for (const type of ["Source", "Statement"]) await load(store, graph, graph.nodes.filter((node) => node.type === type).map(bare), 0);
  await load(store, graph, graph.nodes.map(draft), 0);
  for (const pass of INSTANTS.keys()) {
    const now = <Item extends NaiveNode | NaiveRelationship>({ fields }: Item): boolean => fields["createdAt"] === INSTANTS[pass];
    await load(store, graph, [...graph.nodes.filter(now).map(draft), ...graph.relationships.filter(now).map(draft)], pass);
  }
  await load(store, graph, [...graph.nodes, ...graph.relationships], INSTANTS.length - 1);
}

import { citationsOf, type Fields, type NaiveGraph } from "./graph.js";
import type { NaiveOrder } from "./in-order.js";
import { alone, type Reached } from "./reach.js";

/** What rests on a source: the records that cite it, and the relationships, each with the record that it leads to. */
export function citedBy(graph: NaiveGraph, source: string): readonly Reached[] {
  const rests = ({ fields }: { readonly fields: Fields }): boolean =>
    citationsOf(fields).some((citation) => citation.source === source);
  const relationships = graph.relationships.filter(rests).map((relationship): Reached => {
    const node = graph.nodes.find(({ id }) => id === relationship.end);
    if (!node) throw new Error(`${relationship.end} is in no list`);
    return { node, relationship, outgoing: true, depth: 1 };
  });
  return [...graph.nodes.filter(rests).map(alone), ...relationships];
}

/** Records by their ids, and among them relationships by this word, their type, their ends and their key. */
export const CITED_ORDER: NaiveOrder = {
  terms: [
    {
      of: ({ node, relationship }) =>
        relationship
          ? ["relationship", relationship.type, relationship.start, relationship.end, relationship.key].join("\n")
          : node.id,
      descending: false,
    },
  ],
  signature: "cited",
};

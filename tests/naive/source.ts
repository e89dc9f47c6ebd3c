import { AttestError } from "../../src/errors.js";
import type { NodeType } from "../../src/model/model.js";
import type { NaiveValue } from "./computed.js";
import type { NaiveGraph, NaiveNode, NaiveRelationship } from "./graph.js";
import { OPAQUE, type NaivePage } from "./page.js";
import { alone, type Reached } from "./reach.js";

/** What a field is asked of. */
export type Source =
  | NaiveValue
  | { readonly kind: "root" }
  | { readonly kind: "node"; readonly reached: Reached }
  | { readonly kind: "edge"; readonly reached: Reached; readonly page: NaivePage }
  | { readonly kind: "relationship"; readonly relationship: NaiveRelationship }
  | { readonly kind: "connection"; readonly page: NaivePage; readonly target: NodeType | null }
  | { readonly kind: "pageInfo"; readonly page: NaivePage }
  | { readonly kind: "date"; readonly edtf: string };

/** A node that nothing leads to, as what is asked. */
export function asSource(node: NaiveNode): Source {
  return { kind: "node", reached: alone(node) };
}

/** The opaque id of a relationship. */
export function relationshipId({ type, start, end, key }: NaiveRelationship): string {
  return `${OPAQUE}relationship:${JSON.stringify([type, start, end, key])}`;
}

/** The relationship of an opaque id. Throws BAD_USER_INPUT for what no edge has answered. */
export function relationshipBy(graph: NaiveGraph, id: string): Source | null {
  if (!id.startsWith(`${OPAQUE}relationship:`)) throw new AttestError("BAD_USER_INPUT", "no edge has answered this");
  const relationship = graph.relationships.find((one) => relationshipId(one) === id);
  return relationship ? { kind: "relationship", relationship } : null;
}

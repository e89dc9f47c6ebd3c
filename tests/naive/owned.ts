import type { Traversal } from "../../src/model/model.js";
import type { NaiveGraph } from "./graph.js";
import type { Reached } from "./reach.js";
import { compare } from "./value.js";

/** A to-one traversal prefers the best rank, then the lowest id. */
export function preferred({ via }: Traversal, rows: readonly Reached[]): readonly Reached[] {
  const rank = ({ relationship }: Reached): number =>
    via.kind === "relationship" && via.prefer.includes("rank")
      ? ["PREFERRED", "NORMAL", "DEPRECATED"].indexOf(String(relationship?.fields["rank"]))
      : 0;
  return rows.toSorted((one, other) => rank(one) - rank(other) || compare(one.node.id, other.node.id));
}

/** Names by their kind, then as they are written; identifiers by scheme, then by value. */
export function compareOwned(graph: NaiveGraph): (one: Reached, other: Reached) => number {
  const kinds = graph.model.enums.get("NameKind")?.values.map(({ name }) => name) ?? [];
  const key = ({ node: { fields, id } }: Reached) => [
    kinds.indexOf(String(fields["nameKind"])),
    String(fields["scheme"]),
    String(fields["value"]),
    id,
  ];
  return (one, other) => {
    const keys = key(other);
    return key(one).reduce<number>((result, value, index) => result || compare(value, keys[index] ?? null), 0);
  };
}

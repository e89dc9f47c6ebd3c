import type { Value } from "../store/store.js";
import type { ExportedCitation, ExportedNode, ExportedRelationship, Values } from "./exported.js";

/** The fields of a line of Attest JSON Lines, in the order in which exports write them. */
export type LineFields = Readonly<Record<string, unknown>>;

/**
 * A node as a line that an import reads back: everything but when it entered this graph and changed in it, which another
 * graph tells for itself. What an import adds on its own is left out: empty lists, and a primary name that says no more
 * than `name` does.
 */
export function toNodeLine({ type, id, values, owned, citations }: ExportedNode): LineFields {
  const listed = [...owned].filter(([, items]) => items.length > 0 && !addsNothing(values, items));
  return { type: type.name, id, ...withoutEmpty(values), ...Object.fromEntries(listed), ...citationsOf(citations) };
}

/** What of a relationship its line says. */
export type RelationshipToWrite = Pick<ExportedRelationship, "type" | "key" | "values" | "citations"> & {
  readonly start: { readonly id: string };
  readonly end: { readonly id: string };
};

/** A relationship as a line that an import reads back. */
export function toRelationshipLine({ type, start, end, key, values, citations }: RelationshipToWrite): LineFields {
  return {
    relationship: type.name,
    start: start.id,
    end: end.id,
    ...(key === "" ? {} : { key }),
    ...withoutEmpty(values),
    ...citationsOf(citations),
  };
}

function withoutEmpty(values: Values): Values {
  const isEmpty = (value: Value): boolean => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

function addsNothing({ name }: Values, items: readonly Values[]): boolean {
  const [only, ...others] = items;
  return (
    others.length === 0 && only?.["nameKind"] === "PRIMARY" && only["value"] === name && Object.keys(only).length === 2
  );
}

function citationsOf(citations: readonly ExportedCitation[]): LineFields {
  if (citations.length === 0) return {};
  return {
    citations: citations.map((citation) =>
      Object.fromEntries(Object.entries(citation).filter(([, value]) => value !== null)),
    ),
  };
}

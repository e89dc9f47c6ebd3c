import type { Model } from "../../src/model/model.js";
import { digest, identifierId } from "../../src/transfer/check-owned.js";

/** What a line of Attest JSON Lines says of a record; `createdAt` and `updatedAt` with it. */
export type Fields = Readonly<Record<string, unknown>>;

export interface NaiveNode {
  readonly type: string;
  readonly id: string;
  readonly fields: Fields;
}

export interface NaiveRelationship {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly key: string;
  readonly fields: Fields;
}

/** A graph as two plain lists. */
export interface NaiveGraph {
  readonly model: Model;
  readonly nodes: readonly NaiveNode[];
  readonly relationships: readonly NaiveRelationship[];
}

/** A citation as a line writes it. */
export interface CitationFields {
  readonly source: string;
  readonly statement?: string;
  readonly locator?: string;
  readonly quote?: string;
  readonly retrievedAt?: string;
}

/** The graph without what is above a ceiling, and without what would betray it. */
export function withoutAbove(graph: NaiveGraph, ceiling: string): NaiveGraph {
  const markings = graph.model.enums.get("Marking")?.values.map(({ name }) => name) ?? [];
  const allowed = new Set(markings.slice(0, markings.indexOf(ceiling) + 1));
  const isAllowed = ({ fields }: { readonly fields: Fields }): boolean => allowed.has(markingOf(fields));
  const left = new Set(graph.nodes.filter(isAllowed).map(({ id }) => id));
  const cited = <Item extends { readonly fields: Fields }>(item: Item): Item => ({
    ...item,
    fields: {
      ...item.fields,
      citations: citationsOf(item.fields).filter(
        ({ source, statement }) => left.has(source) && (statement === undefined || left.has(statement)),
      ),
    },
  });
  return {
    model: graph.model,
    nodes: graph.nodes.filter(({ id }) => left.has(id)).map(cited),
    relationships: graph.relationships
      .filter((item) => isAllowed(item) && left.has(item.start) && left.has(item.end))
      .map(cited),
  };
}

/** A record's marking; PUBLIC where its line leaves it out. */
export function markingOf(fields: Fields): string {
  return typeof fields["marking"] === "string" ? fields["marking"] : "PUBLIC";
}

/** The citations that a line writes. */
export function citationsOf(fields: Fields): readonly CitationFields[] {
  return (fields["citations"] ?? []) as readonly CitationFields[]; // Lines of tests are well-formed.
}

/** A record's citations as nodes, one of each content, in their order. */
export function citationNodes(fields: Fields): readonly NaiveNode[] {
  const nodes = citationsOf(fields).map((citation) => ({
    type: "Citation",
    id: citationId(citation),
    fields: { ...citation },
  }));
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

/** Every citation of the graph. */
export function allCitations(graph: NaiveGraph): readonly NaiveNode[] {
  return [...graph.nodes, ...graph.relationships].flatMap(({ fields }) => citationNodes(fields));
}

function citationId({ source, statement, locator, quote, retrievedAt }: CitationFields): string {
  const content = [source, statement, locator, quote, retrievedAt].map((value) => value ?? null);
  return `citation:${digest(content)}`;
}

/** The names or identifiers of a record, as nodes. A name that the line leaves out of `names` is its primary one. */
export function ownedNodes(owner: NaiveNode, field: string, type: string): readonly NaiveNode[] {
  const written = (owner.fields[field] ?? []) as readonly Fields[]; // Lines of tests are well-formed.
  const isMissing = type === "Name" && !written.some(({ nameKind }) => nameKind === "PRIMARY");
  const all = isMissing ? [{ value: owner.fields["name"], nameKind: "PRIMARY" }, ...written] : written;
  return all.map((fields) => ({ type, id: ownedId(owner.id, type, fields), fields }));
}

function ownedId(owner: string, type: string, fields: Fields): string {
  const text = (name: string): string | null => (typeof fields[name] === "string" ? fields[name] : null);
  if (type === "Identifier") return identifierId(text("scheme") ?? "", text("value") ?? "");
  return `name:${digest([owner, text("value"), text("language"), text("script"), text("nameKind")])}`;
}

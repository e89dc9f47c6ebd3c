import type { ExportFormat } from "./export-format.js";
import { doubtsOf, isPlain } from "./doubts.js";
import type { ExportedCitation, ExportedNode, ExportedRelationship, ReadableGraph, Values } from "./exported.js";
import { SCHEMA_ORG_EDGES, SCHEMA_ORG_NODES, type EdgeMapping } from "./schema-org.js";

/**
 * JSON-LD in the words of schema.org: statements are claims, judgements on them claim reviews. A relationship is an object of its own
 * that says more of the node of its `@id`, which JSON-LD reads as one.
 */
export const JSON_LD: ExportFormat = {
  name: "jsonld",
  description: "JSON-LD in schema.org's words: claims and claim reviews",
  mediaType: "application/ld+json",
  extension: "jsonld",
  parts: () => [{ name: null, write }],
};

/** Ids are texts; as IRIs they get this before them. */
const BASE = "urn:attest:";

const CONTEXT = { "@vocab": "https://schema.org/", id: "@id", type: "@type" };

async function* write(graph: ReadableGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = "\n";
  for await (const page of objects(graph)) {
    if (page.length === 0) continue;
    yield separator + page.map((object) => JSON.stringify(object)).join(",\n");
    separator = ",\n";
  }
  yield "\n]}\n";
}

async function* objects(graph: ReadableGraph): AsyncGenerator<readonly object[]> {
  for (const type of graph.nodeTypes) for await (const page of graph.nodes(type)) yield page.map(toObject);
  for await (const page of graph.relationships()) yield page.flatMap(toLink);
}

function toObject({ type, id, values, owned, citations }: ExportedNode): object {
  const mapping = SCHEMA_ORG_NODES[type.name];
  const fields = Object.entries(mapping?.properties ?? {}).flatMap(([from, to]) => {
    const value = values[from];
    return value === undefined || value === null ? [] : [[to, value] as const];
  });
  const doubts = doubtsOf(values);
  const names = owned.get("names") ?? [];
  const others = names.filter(({ nameKind }) => nameKind !== "PRIMARY").map(inLanguage);
  return {
    id: iri(id),
    type: mapping?.type ?? "Thing",
    ...(typeof values["name"] === "string" && { name: values["name"] }),
    ...(typeof values["description"] === "string" && { description: values["description"] }),
    ...Object.fromEntries(fields),
    ...(doubts !== null && { disambiguatingDescription: doubts }),
    ...coordinates(values),
    ...(others.length > 0 && { alternateName: others }),
    ...identifiers(owned.get("identifiers") ?? []),
    ...cited(id, citations),
  };
}

/** Of the text that says it, a name in its language. */
function inLanguage({ value, language }: Values): object {
  return { "@value": value, ...(typeof language === "string" && { "@language": language }) };
}

function coordinates({ latitude, longitude }: Values): object {
  if (typeof latitude !== "number" || typeof longitude !== "number") return {};
  return { geo: { type: "GeoCoordinates", latitude, longitude } };
}

function identifiers(items: readonly Values[]): object {
  if (items.length === 0) return {};
  return { identifier: items.map(({ scheme, value }) => ({ type: "PropertyValue", propertyID: scheme, value })) };
}

/** The sources that a record rests on; a source that cites itself does not say so. */
function cited(id: string, citations: readonly ExportedCitation[]): object {
  const sources = [...new Set(citations.map(({ source }) => source))].filter((source) => source !== id);
  return sources.length === 0 ? {} : { citation: sources.map((source) => ({ id: iri(source) })) };
}

function toLink(relationship: ExportedRelationship): readonly object[] {
  const mapping = SCHEMA_ORG_EDGES[relationship.type.name];
  return mapping && isPlain(relationship.values) ? [linkOf(mapping, relationship)] : [];
}

function linkOf(mapping: EdgeMapping, { type, start, end, key, values, citations }: ExportedRelationship): object {
  const [from, to] = mapping.reverse ? [end.id, start.id] : [start.id, end.id];
  if (mapping.kind === "property") return { id: iri(from), [mapping.property]: { id: iri(to) } };
  const review = [type.name, start.id, end.id, ...(key === "" ? [] : [key])].join("/");
  return {
    id: iri(review),
    type: "ClaimReview",
    itemReviewed: { id: iri(to) },
    reviewRating: { type: "Rating", alternateName: mapping.verdict },
    ...(typeof values["basis"] === "string" && { reviewBody: values["basis"] }),
    ...(typeof values["assessedBy"] === "string" && { author: { type: "Thing", name: values["assessedBy"] } }),
    isBasedOn: { id: iri(from) },
    ...cited(review, citations),
  };
}

function iri(id: string): string {
  return BASE + encodeURIComponent(id);
}

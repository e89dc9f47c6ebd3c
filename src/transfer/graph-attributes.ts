import type { Model, Property } from "../model/model.js";
import type { Value } from "../store/store.js";
import type { ExportedCitation, Values } from "./exported.js";

/** An attribute that formats with typed attributes declare before they use it. */
export interface Attribute {
  readonly name: string;
  readonly kind: "string" | "integer" | "double" | "boolean";
}

/** The attributes that nodes may have, and those of relationships. One name that two types use differently is text. */
export function attributesOf(model: Model): {
  readonly nodes: readonly Attribute[];
  readonly edges: readonly Attribute[];
} {
  const nodeTypes = [...model.nodeTypes.values()].filter(({ kind, owned }) => kind === "object" && !owned);
  const carried = [...model.relationshipTypes.values()].flatMap(({ properties }) => properties ?? []);
  const extra: readonly Attribute[] = [
    { name: "type", kind: "string" },
    { name: "sources", kind: "string" },
  ];
  return {
    nodes: [...extra, ...merged(nodeTypes.flatMap(({ properties }) => [...properties.values()]))],
    edges: [
      ...extra,
      { name: "relationshipKey", kind: "string" },
      ...merged(carried.flatMap(({ properties }) => [...properties.values()])),
    ],
  };
}

/** The values of a record as texts, by attribute: lists with a bar between, sources as the ids of what is cited. */
export function attributeValues(
  type: string,
  values: Values,
  citations: readonly ExportedCitation[],
): readonly (readonly [name: string, value: string])[] {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const entries: readonly (readonly [string, Value])[] = [
    ["type", type],
    ["sources", sources],
    ...Object.entries(values),
  ];
  return entries.flatMap(([name, value]) => {
    const text = Array.isArray(value)
      ? value.map(String).join("|")
      : typeof value === "string"
        ? value
        : JSON.stringify(value);
    return value === null || text === "" ? [] : [[name, text] as const];
  });
}

/** Text for XML 1.0, between tags or in quotes; characters that XML cannot hold are replaced by U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/** What is no Char of XML 1.0: control characters, halves of pairs, and the two that are no characters. */
const FORBIDDEN = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function merged(properties: readonly Property[]): readonly Attribute[] {
  const kinds = new Map<string, Attribute["kind"]>();
  for (const property of properties) {
    if (property.type.kind === "id" || HIDDEN.has(property.name)) continue;
    const kind = kindOf(property);
    kinds.set(property.name, (kinds.get(property.name) ?? kind) === kind ? kind : "string");
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

/** When records entered this graph and changed in it is told by no export. */
const HIDDEN = new Set(["createdAt", "updatedAt"]);

function kindOf({ type, list }: Property): Attribute["kind"] {
  if (list) return "string";
  if (type.kind === "int") return "integer";
  if (type.kind === "float") return "double";
  return type.kind === "boolean" ? "boolean" : "string";
}

import type { Model } from "../model/model.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportedNode, ExportedRelationship, ReadableGraph } from "./exported.js";
import { attributesOf, attributeValues, escapeXml, type Attribute } from "./graph-attributes.js";

/** GraphML: nodes and relationships with their values; read by yEd, Gephi, networkx, igraph. */
export const GRAPHML: ExportFormat = {
  name: "graphml",
  description: "GraphML, for yEd, Gephi, networkx, igraph",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  parts: (model) => [{ name: null, write: (graph) => write(model, graph) }],
};

async function* write(model: Model, graph: ReadableGraph): AsyncGenerator<string> {
  const { nodes, edges } = attributesOf(model);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...nodes.map((attribute) => declaration("node", attribute)),
    ...edges.map((attribute) => declaration("edge", attribute)),
    '<graph id="attest" edgedefault="directed">\n',
  ].join("\n");
  for (const type of graph.nodeTypes) for await (const page of graph.nodes(type)) yield page.map(toNode).join("");
  for await (const page of graph.relationships()) yield page.map(toEdge).join("");
  yield "</graph>\n</graphml>\n";
}

const TYPES = { string: "string", integer: "int", double: "double", boolean: "boolean" } as const;

function declaration(of: "node" | "edge", { name, kind }: Attribute): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[kind]}"/>`;
}

function toNode({ type, id, values, citations }: ExportedNode): string {
  const data = attributeValues(type.name, values, citations).map(([name, value]) => toData("node", name, value));
  return `<node id="${toToken(id)}">${data.join("")}</node>\n`;
}

function toEdge({ type, start, end, key, values, citations }: ExportedRelationship): string {
  const all = [
    ...attributeValues(type.name, values, citations),
    ...(key === "" ? [] : [["relationshipKey", key] as const]),
  ];
  const data = all.map(([name, value]) => toData("edge", name, value));
  return `<edge source="${toToken(start.id)}" target="${toToken(end.id)}">${data.join("")}</edge>\n`;
}

function toData(of: "node" | "edge", name: string, value: string): string {
  return `<data key="${of}-${name}">${escapeXml(value)}</data>`;
}

/** An id as GraphML's ids are, NMTOKENs: other characters as in ISO 9075-14, a blank as `_x0020_`, so that no two become one. */
function toToken(id: string): string {
  return id.replaceAll(/_(?=x)|[^A-Za-z0-9._:-]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `_x${code.padStart(4, "0")}_`;
  });
}

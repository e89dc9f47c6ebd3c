import type { Model } from "../model/model.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportedNode, ExportedRelationship, ReadableGraph } from "./exported.js";
import { attributesOf, attributeValues, escapeXml, type Attribute } from "./graph-attributes.js";

/** GEXF 1.3, which Gephi opens: nodes and relationships with their values. */
export const GEXF: ExportFormat = {
  name: "gexf",
  description: "GEXF 1.3, for Gephi",
  mediaType: "application/gexf+xml",
  extension: "gexf",
  parts: (model) => [{ name: null, write: (graph) => write(model, graph) }],
};

async function* write(model: Model, graph: ReadableGraph): AsyncGenerator<string> {
  const { nodes, edges } = attributesOf(model);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    "<meta><creator>Attest</creator></meta>",
    '<graph defaultedgetype="directed" mode="static">',
    declarations("node", nodes),
    declarations("edge", edges),
    "<nodes>\n",
  ].join("\n");
  for (const type of graph.nodeTypes) for await (const page of graph.nodes(type)) yield page.map(toNode).join("");
  yield "</nodes>\n<edges>\n";
  let count = 0;
  for await (const page of graph.relationships())
    yield page.map((relationship) => toEdge(relationship, count++)).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declarations(of: "node" | "edge", attributes: readonly Attribute[]): string {
  const each = attributes.map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${kind}"/>`);
  return `<attributes class="${of}" mode="static">${each.join("")}</attributes>`;
}

function toNode({ type, id, values, citations }: ExportedNode): string {
  const label = [values["name"], values["text"], values["verbatim"], id].find((value) => typeof value === "string");
  const attributes = attributeValues(type.name, values, citations);
  return `<node id="${escapeXml(id)}" label="${escapeXml(String(label))}">${toAttributes(attributes)}</node>\n`;
}

function toEdge({ type, start, end, key, values, citations }: ExportedRelationship, number: number): string {
  const attributes = [
    ...attributeValues(type.name, values, citations),
    ...(key === "" ? [] : [["relationshipKey", key] as const]),
  ];
  const ends = `source="${escapeXml(start.id)}" target="${escapeXml(end.id)}"`;
  return `<edge id="${number}" ${ends} kind="${escapeXml(type.name)}" label="${escapeXml(type.name)}">${toAttributes(attributes)}</edge>\n`;
}

function toAttributes(attributes: readonly (readonly [name: string, value: string])[]): string {
  const each = attributes.map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(value)}"/>`);
  return `<attvalues>${each.join("")}</attvalues>`;
}

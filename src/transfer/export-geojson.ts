import type { Model, NodeType } from "../model/model.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportedCitation, ExportedNode, ReadableGraph } from "./exported.js";

/**
 * GeoJSON as RFC 7946 has it: a feature for each node with coordinates, and for each node that a relationship leads from it there:
 * an event where it happened, a group where it sits. While it is written, the coordinates are held in memory.
 */
export const GEOJSON: ExportFormat = {
  name: "geojson",
  description: "GeoJSON: places, and what happened or sits there",
  mediaType: "application/geo+json",
  extension: "geojson",
  parts: (model) => [{ name: null, write: (graph) => write(model, graph) }],
};

/** Longitude and latitude, in the order of RFC 7946. */
type Position = readonly [longitude: number, latitude: number];

async function* write(model: Model, graph: ReadableGraph): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  const located = await locate(model, graph);
  for (const type of graph.nodeTypes)
    for await (const page of graph.nodes(type)) {
      const features = page.flatMap((node) => toFeature(node, located.get(node.id) ?? []));
      if (features.length === 0) continue;
      yield separator + features.join(",\n");
      separator = ",\n";
    }
  yield "\n]}\n";
}

/** Where nodes are: those with coordinates there, others at those that they lead to. */
async function locate(model: Model, graph: ReadableGraph): Promise<ReadonlyMap<string, readonly Position[]>> {
  const located = new Map<string, Position[]>();
  for (const type of graph.nodeTypes.filter(hasCoordinates))
    for await (const page of graph.nodes(type))
      for (const { id, values } of page) {
        const { latitude, longitude } = values;
        if (typeof latitude === "number" && typeof longitude === "number") located.set(id, [[longitude, latitude]]);
      }
  for (const type of graph.relationshipTypes) {
    const [start, end] = [model.nodeTypes.get(type.start), model.nodeTypes.get(type.end)];
    if (!start || !end || hasCoordinates(start) || !hasCoordinates(end)) continue;
    for await (const page of graph.relationships(type))
      for (const relationship of page) {
        const there = located.get(relationship.end.id) ?? [];
        if (there.length > 0)
          located.set(relationship.start.id, [...(located.get(relationship.start.id) ?? []), ...there]);
      }
  }
  return located;
}

function hasCoordinates({ properties }: NodeType): boolean {
  return properties.has("latitude") && properties.has("longitude");
}

function toFeature({ type, id, values, citations }: ExportedNode, positions: readonly Position[]): readonly string[] {
  const [first, ...others] = positions;
  if (!first) return [];
  const { latitude: _, longitude: __, ...rest } = values;
  const geometry =
    others.length === 0 ? { type: "Point", coordinates: first } : { type: "MultiPoint", coordinates: positions };
  const properties = { type: type.name, ...rest, sources: sourcesOf(citations) };
  return [JSON.stringify({ type: "Feature", id, geometry, properties })];
}

function sourcesOf(citations: readonly ExportedCitation[]): readonly string[] {
  return [...new Set(citations.map(({ source }) => source))];
}

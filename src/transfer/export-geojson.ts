import type { Model, NodeType } from "../model/model.js";
import type { Value } from "../store/store.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportedCitation, ExportedNode, ExportedRelationship, ReadableGraph } from "./exported.js";

/**
 * GeoJSON as RFC 7946 has it: a feature for each node with coordinates, and for each node that a relationship leads from it there:
 * an event where it happened, a group where it sits, which says how it is tied there. While it is written, the places and these ties are
 * held in memory.
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

/** Where a feature is; `place` says which place that is, and how the feature is tied to it, where it has no coordinates of its own. */
interface Spot {
  readonly position: Position;
  readonly place?: object;
}

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
async function locate(model: Model, graph: ReadableGraph): Promise<ReadonlyMap<string, readonly Spot[]>> {
  const places = new Map<string, { readonly position: Position; readonly name: Value }>();
  for (const type of graph.nodeTypes.filter(hasCoordinates))
    for await (const page of graph.nodes(type))
      for (const { id, values } of page) {
        const { latitude, longitude, name = null } = values;
        if (typeof latitude === "number" && typeof longitude === "number")
          places.set(id, { position: [longitude, latitude], name });
      }
  const located = new Map<string, Spot[]>([...places].map(([id, { position }]) => [id, [{ position }]]));
  for (const type of graph.relationshipTypes) {
    const [start, end] = [model.nodeTypes.get(type.start), model.nodeTypes.get(type.end)];
    if (!start || !end || hasCoordinates(start) || !hasCoordinates(end)) continue;
    for await (const page of graph.relationships(type))
      for (const tie of page) {
        const there = places.get(tie.end.id);
        if (!there) continue;
        const spot = { position: there.position, place: toPlace(tie, there.name) };
        located.set(tie.start.id, [...(located.get(tie.start.id) ?? []), spot]);
      }
  }
  return located;
}

/** A place that a node is tied to, with all that is said of the tie: that it is doubtful, or when it held. */
function toPlace({ type, end, values, citations }: ExportedRelationship, name: Value): object {
  return { id: end.id, name, relationship: type.name, ...values, sources: sourcesOf(citations) };
}

function hasCoordinates({ properties }: NodeType): boolean {
  return properties.has("latitude") && properties.has("longitude");
}

function toFeature({ type, id, values, citations }: ExportedNode, spots: readonly Spot[]): readonly string[] {
  const [first, ...others] = spots.map(({ position }) => position);
  if (!first) return [];
  const { latitude: _, longitude: __, ...rest } = values;
  const geometry =
    others.length === 0
      ? { type: "Point", coordinates: first }
      : { type: "MultiPoint", coordinates: [first, ...others] };
  const places = spots.flatMap(({ place }) => (place ? [place] : []));
  const properties = {
    type: type.name,
    ...rest,
    sources: sourcesOf(citations),
    ...(places.length > 0 && { places }),
  };
  return [JSON.stringify({ type: "Feature", id, geometry, properties })];
}

function sourcesOf(citations: readonly ExportedCitation[]): readonly string[] {
  return [...new Set(citations.map(({ source }) => source))];
}

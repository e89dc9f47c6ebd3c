import { invariant } from "../errors.js";
import type { NodeType, RelationshipProperties, RelationshipType, RelationshipVia, Traversal } from "./model.js";
import { badSchema } from "./sdl.js";

interface End extends RelationshipType {
  readonly coordinate: string;
  readonly direction: RelationshipVia["direction"];
}

/**
 * The kinds of relationship that the traversals name. Throws BAD_SCHEMA where two traversals say a relationship
 * differently, or where one end does not name it.
 */
export function relationshipTypesOf(nodeTypes: ReadonlyMap<string, NodeType>): ReadonlyMap<string, RelationshipType> {
  const ends = new Map<string, End[]>();
  for (const end of declaredEnds(nodeTypes)) ends.set(end.name, [...(ends.get(end.name) ?? []), end]);
  return new Map([...ends].map(([name, named]) => [name, agreed(named, nodeTypes)]));
}

function declaredEnds(nodeTypes: ReadonlyMap<string, NodeType>): End[] {
  const ends: End[] = [];
  for (const type of nodeTypes.values())
    for (const traversal of type.traversals.values())
      if (traversal.owner === type.name && traversal.via.kind === "relationship")
        for (const name of traversal.via.types) ends.push(endOf(traversal, traversal.via, name));
  return ends;
}

function endOf(traversal: Traversal, via: RelationshipVia, name: string): End {
  const [start, end] =
    via.direction === "IN" ? [traversal.target, traversal.owner] : [traversal.owner, traversal.target];
  return {
    name,
    start,
    end,
    properties: via.properties,
    direction: via.direction,
    coordinate: `${traversal.owner}.${traversal.name}`,
  };
}

function agreed(ends: readonly End[], nodeTypes: ReadonlyMap<string, NodeType>): RelationshipType {
  const [first, ...others] = ends;
  invariant(first, "a relationship type has a traversal that names it");
  for (const other of others)
    if (other.start !== first.start || other.end !== first.end)
      throw badSchema(
        other.coordinate,
        `runs ${other.name} from ${other.start} to ${other.end}, but ${first.coordinate} from ${first.start} to ${first.end}; make them agree`,
      );
  const properties = propertiesOf(ends);
  if (!namedAtBothEnds(ends, nodeTypes))
    throw badSchema(
      first.coordinate,
      `is the only end that names ${first.name}; name it at ${first.direction === "OUT" ? first.end : first.start} too`,
    );
  return { name: first.name, start: first.start, end: first.end, properties };
}

/** The fields of a relationship; traversals of depth ANY name none, and agree with any. */
function propertiesOf(ends: readonly End[]): RelationshipProperties | null {
  const naming = ends.filter((end) => end.properties !== null);
  const [first, ...others] = naming;
  for (const other of others)
    if (other.properties !== first?.properties)
      throw badSchema(
        other.coordinate,
        `gives ${other.name} the properties ${String(other.properties?.name)}, but ${String(first?.coordinate)} gives ${String(first?.properties?.name)}`,
      );
  return first?.properties ?? null;
}

function namedAtBothEnds(ends: readonly End[], nodeTypes: ReadonlyMap<string, NodeType>): boolean {
  const directions = new Set(ends.map((end) => end.direction));
  const owned = ends.some((end) => nodeTypes.get(end.start)?.owned || nodeTypes.get(end.end)?.owned);
  return owned || directions.has("BOTH") || (directions.has("OUT") && directions.has("IN"));
}

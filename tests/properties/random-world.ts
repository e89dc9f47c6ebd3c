import type { Model, NodeType, Property, RelationshipType } from "../../src/model/model.js";
import type { CitationFields, Fields, NaiveGraph, NaiveNode, NaiveRelationship } from "../naive/graph.js";
import type { Random } from "./random.js";
import { DATES, FULL_TEXTS, INSTANTS, NAMES, TEXTS } from "./words.js";

/** How many nodes of each type there are. */
const NODES: Readonly<Record<string, number>> = {
  Source: 5,
  Statement: 10,
  Place: 9,
  Event: 9,
  Person: 6,
  Group: 6,
  QuantityClaim: 6,
};

/** How large a random graph is. */
interface WorldSize {
  readonly nodes: Readonly<Record<string, number>>;
  /** How many relationships of each type there are about. */
  readonly relationships: number;
  /** What all ids begin with, so that many graphs fit into one store. */
  readonly prefix: string;
}

const LARGE: WorldSize = { nodes: NODES, relationships: 9, prefix: "" };

/** A graph with all types, all relationship types, and all that makes an answer hard. */
export function randomWorld(random: Random, model: Model, size = LARGE): NaiveGraph {
  const ids = Object.entries(size.nodes).flatMap(([type, count]) =>
    Array.from({ length: count }, (_, index) => ({ type, id: size.prefix + randomId(random, type, index) })),
  );
  const cite = citer(random, ids);
  const nodes = ids.map(({ type, id }, index) =>
    randomNode(random, typeOf(model, type), id, `${size.prefix}${index}`, cite),
  );
  const relationships = [...model.relationshipTypes.values()]
    .filter(({ properties }) => properties !== null)
    .flatMap((type) => randomRelationships({ random, model, ids, cite, count: size.relationships }, type));
  return { model, nodes, relationships };
}

/** What relationships are made with. */
interface Tying {
  readonly random: Random;
  readonly model: Model;
  readonly ids: readonly Named[];
  readonly cite: Cite;
  /** How many of each type there are about. */
  readonly count: number;
}

/** Few of each type, tied to each other more often than not. */
const SMALL = { Source: 2, Statement: 4, Place: 2, Event: 3, Person: 3, Group: 2, QuantityClaim: 1 };

/** A small graph in which there are many ways: all its ids begin with `prefix`. */
export function smallWorld(random: Random, model: Model, prefix: string): NaiveGraph {
  return randomWorld(random, model, { nodes: SMALL, relationships: 1 + random.below(2), prefix });
}

interface Named {
  readonly type: string;
  readonly id: string;
}

type Cite = () => readonly CitationFields[];

/** Ids order by their code points, and may hold anything. */
function randomId(random: Random, type: string, index: number): string {
  const stem = random.pick([type, type.toLowerCase(), "ä", "_", "`", "'", "😀", "Z", "10", "9"]);
  return `${stem}${random.pick(["-", " ", "\\", ":"])}${type.slice(0, 2)}${index}`;
}

function citer(random: Random, ids: readonly Named[]): Cite {
  const sources = ids.filter(({ type }) => type === "Source");
  const statements = ids.filter(({ type }) => type === "Statement");
  return () =>
    Array.from({ length: random.below(4) }, () => {
      const locator = random.pick(["p. 1", "p. 2", ""]);
      return {
        source: random.pick(sources).id,
        ...(random.chance(0.3) ? { statement: random.pick(statements).id } : {}),
        ...(locator === "" ? {} : { locator }),
        ...(random.chance(0.2) ? { quote: random.pick(FULL_TEXTS) } : {}),
        ...(random.chance(0.4) ? { retrievedAt: random.pick(INSTANTS) } : {}),
      };
    });
}

function randomNode(random: Random, type: NodeType, id: string, index: string, cite: Cite): NaiveNode {
  const fields = randomFields(random, type.properties.values());
  const owned = type.properties.has("name") ? randomOwned(random, String(fields["name"]), index) : {};
  return { type: type.name, id, fields: { ...fields, ...owned, citations: cite() } };
}

function randomOwned(random: Random, name: string, index: string): Fields {
  const names = Array.from({ length: random.below(4) }, (_, other) => ({
    value: random.pick(NAMES),
    nameKind: random.pick(["ALIAS", "WEAK", "PREVIOUS"]),
    language: ["en", "ar", "uk"][other],
    ...(random.chance(0.5) ? { script: random.pick(["Latn", "Arab"]) } : {}),
  }));
  const primary = { value: name, nameKind: "PRIMARY", language: "en" };
  const identifiers = random
    .some(["wikidata", "geonames", "lei"], random.below(3))
    .map((scheme) => ({ scheme, value: `${random.pick(["Q", "7", "ß"])}${index}` }));
  return { names: random.chance(0.5) ? [primary, ...names] : names, identifiers };
}

function randomRelationships(
  { random, model, ids, cite, count }: Tying,
  type: RelationshipType,
): readonly NaiveRelationship[] {
  const [starts, ends] = [type.start, type.end].map((name) =>
    ids.filter((node) => typeOf(model, name).objects.includes(node.type)),
  ) as [Named[], Named[]];
  const found = new Map<string, NaiveRelationship>();
  const add = (start: string, end: string, key: string): void => {
    const fields = randomFields(random, type.properties?.properties.values() ?? []);
    found.set(JSON.stringify([start, end, key]), {
      type: type.name,
      start,
      end,
      key,
      fields: { ...fields, citations: cite() },
    });
  };
  for (let made = 0; made < count; made += 1) {
    const [start, end] = [random.pick(starts).id, random.pick(ends).id];
    add(start, end, random.pick(["", "", "k1"]));
    if (random.chance(0.2)) add(start, end, random.pick(["", "K2", "ключ", "😀"]));
    if (type.start === type.end && random.chance(0.15)) add(start, start, "");
    if (type.start === type.end && random.chance(0.15)) add(end, start, random.pick(["", "k1"]));
  }
  return [...found.values()];
}

function randomFields(random: Random, properties: Iterable<Property>): Fields {
  const fields: Record<string, unknown> = {};
  for (const property of properties) {
    if (property.type.kind === "id" || property.name === "createdAt" || property.name === "updatedAt") continue;
    if (!property.required && random.chance(0.35)) continue;
    if (property.name === "marking" && random.chance(0.6)) fields["marking"] = "PUBLIC";
    else if (property.list) fields[property.name] = random.some(FULL_TEXTS, random.below(4));
    else fields[property.name] = randomValue(random, property);
  }
  const createdAt = random.below(INSTANTS.length - 1);
  const updatedAt = random.chance(0.3) ? INSTANTS.length - 1 : createdAt;
  return { ...fields, createdAt: INSTANTS[createdAt], updatedAt: INSTANTS[updatedAt] };
}

function randomValue(random: Random, { name, type, required }: Property): unknown {
  switch (type.kind) {
    case "enum":
      return random.pick(type.enum.values).name;
    case "boolean":
      return random.chance(0.5);
    case "int":
      return random.pick([0, 1, 1, 12, 973, -5, 2_147_483_647]);
    case "float":
      return name === "latitude"
        ? random.pick([35, 35.18, -90, 90, 0, -0.5, 51.4769])
        : random.pick([35.95, 36, 180, -180, 179.5, -179.5, 0]);
    case "fuzzyDate":
      return random.pick(DATES);
    case "dateTime":
      return random.pick(INSTANTS);
    default:
      return name === "name" ? random.pick(NAMES) : random.pick(required ? FULL_TEXTS : TEXTS);
  }
}

function typeOf(model: Model, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (!type) throw new Error(`no type ${name}`);
  return type;
}

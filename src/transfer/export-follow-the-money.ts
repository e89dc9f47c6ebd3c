import type { Value } from "../store/store.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportedNode, ExportedRelationship, ReadableGraph, Values } from "./exported.js";
import { digest } from "./check-owned.js";
import { doubtsOf, isPlain } from "./doubts.js";
import { FTM_EDGES, FTM_NODES, type FtmProperties } from "./follow-the-money.js";

/**
 * FollowTheMoney entities, one a line. A relationship that is a property there comes as a line of its own with the entity's id: a
 * fragment, as `ftm aggregate` puts together.
 */
export const FOLLOW_THE_MONEY: ExportFormat = {
  name: "ftm",
  description: "FollowTheMoney entities, for Aleph and OpenSanctions' tools",
  mediaType: "application/x-ndjson",
  extension: "ftm.json",
  parts: () => [{ name: null, write }],
};

async function* write(graph: ReadableGraph): AsyncGenerator<string> {
  for (const type of graph.nodeTypes) {
    if (!FTM_NODES[type.name]) continue;
    for await (const page of graph.nodes(type)) yield toText(page.flatMap(toEntity));
  }
  for await (const page of graph.relationships()) yield toText(page.flatMap(toLink));
}

/** An entity as FollowTheMoney has it: every property is a list of texts. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function toText(entities: readonly Entity[]): string {
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
}

function toEntity({ type, id, values, owned }: ExportedNode): readonly Entity[] {
  const mapping = FTM_NODES[type.name];
  if (!mapping) return [];
  const names = owned.get("names") ?? [];
  const written = (kinds: readonly string[]): readonly string[] =>
    names.flatMap(({ nameKind, value }) =>
      typeof value === "string" && kinds.some((kind) => kind === nameKind) ? [value] : [],
    );
  const wikidata = (owned.get("identifiers") ?? []).filter(({ scheme }) => scheme === "wikidata");
  const properties = {
    ...(mapping.names && {
      alias: written(["ALIAS"]),
      weakAlias: mapping.weakAlias ? written(["WEAK"]) : [],
      previousName: written(["PREVIOUS"]),
      wikidataId: wikidata.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    }),
    ...mapped(mapping.properties, { ...values, text: withDoubts(values) }),
  };
  return [{ id, schema: mapping.schemaOf(values), properties: filled(properties) }];
}

function toLink({ type, start, end, key, values }: ExportedRelationship): readonly Entity[] {
  const mapping = FTM_EDGES[type.name];
  if (!mapping || !isPlain(values)) return [];
  if (mapping.kind === "property") {
    const [owner, other] = mapping.reverse ? [end, start] : [start, end];
    const target = FTM_NODES[owner.type.name];
    return target && FTM_NODES[other.type.name]
      ? [{ id: owner.id, schema: target.schemaOf({}), properties: { [mapping.property]: [other.id] } }]
      : [];
  }
  const id = `attest-${digest([type.name, start.id, end.id, key])}`;
  const ends = { [mapping.start]: [start.id], [mapping.end]: [end.id] };
  const properties = { ...ends, ...mapped(mapping.properties, values), ...spanOf(values["during"]) };
  return [{ id, schema: mapping.schema, properties: filled(properties) }];
}

/** A statement's text, behind what it would be without: a note has no other place for that. */
function withDoubts(values: Values): Value {
  const { text } = values;
  const doubts = doubtsOf(values);
  return typeof text === "string" && doubts !== null ? `[${doubts}] ${text}` : (text ?? null);
}

/** When an interval begins and ends, where that is plain; what is one date is neither. */
function spanOf(during: Value | undefined): Readonly<Record<string, readonly string[]>> {
  if (typeof during !== "string" || !during.includes("/")) return {};
  const [start, end] = during.split("/");
  return { startDate: datesOf(start), endDate: datesOf(end) };
}

function mapped(properties: FtmProperties, values: Values): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const [from, to] of Object.entries(properties)) {
    const texts = (to.date ? datesOf(values[from]) : textsOf(values[from])).slice(0, to.date ? 1 : undefined);
    found[to.property] = [...(found[to.property] ?? []), ...texts];
  }
  return found;
}

function textsOf(value: Value | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map(String);
  return [typeof value === "string" ? value : JSON.stringify(value)];
}

/** A year, month or day, which is all that FollowTheMoney knows of dates: of a season, an interval, or what is unsure, nothing is invented. */
function datesOf(value: Value | undefined): readonly string[] {
  return typeof value === "string" && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(value) ? [value] : [];
}

function filled(properties: Readonly<Record<string, readonly string[]>>): Entity["properties"] {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
}

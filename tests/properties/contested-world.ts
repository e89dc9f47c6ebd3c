import type { CitationFields, Fields, NaiveGraph, NaiveNode, NaiveRelationship } from "../naive/graph.js";
import { model } from "./open-world.js";
import type { Random } from "./random.js";
import { INSTANTS } from "./words.js";

/**
 * A small graph that is dense in what tolls are computed from: claims on few events of few measures and populations, by
 * statements that update, retract, repeat and contradict each other, on sources that copy each other. All ids begin with
 * `prefix`, so that many such graphs fit into one store.
 */
export function contestedWorld(random: Random, prefix: string): NaiveGraph {
  const ids = (type: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}-${type}${index}`);
  const [sources, statements, claims] = [ids("source", 5), ids("statement", 6), ids("claim", 10)];
  const [events, people, groups] = [ids("event", 2 + random.below(2)), ids("person", 2), ids("group", 3)];
  const cite = (): readonly CitationFields[] =>
    random.some(sources, random.below(3)).map((source) => ({
      source,
      ...(random.chance(0.2) ? { statement: random.pick(statements) } : {}),
    }));
  const making = { random, cite };
  const nodes = [
    ...sources.map((id) => node(making, "Source", id, { ...NAMED, sourceKind: "REPORT", language: "en" })),
    ...statements.map((id) =>
      node(making, "Statement", id, { ...SAID, ...dated(random, "madeOn"), rank: rank(random) }),
    ),
    ...events.map((id) => node(making, "Event", id, { ...NAMED, eventKind: "KILLING" })),
    ...people.map((id) => node(making, "Person", id, { ...NAMED, nationalities: [], names: names(random) })),
    ...groups.map((id) => node(making, "Group", id, { ...NAMED, groupKind: "MEDIA", anonymous: false })),
    ...claims.map((id) => node(making, "QuantityClaim", id, claimed(random))),
  ];
  const link = linker(making);
  const judge = (type: string, count: number): NaiveRelationship[] =>
    link(type, statements, statements, count, () => ({ basis: "so it seems" }));
  const relationships = [
    ...claims.flatMap((claim) => link("COUNTS", [claim], events, random.chance(0.15) ? 2 : 1)),
    ...claims.flatMap((claim) => (random.chance(0.85) ? link("CLAIMS", statements, [claim], 1) : [])),
    ...events
      .slice(1)
      .flatMap((event, index) => (random.chance(0.7) ? link("PART_OF", [event], events.slice(0, index + 1), 1) : [])),
    // An event may wrongly be said to be part of its own part.
    ...(random.chance(0.1) ? link("PART_OF", events.slice(0, 1), events, 1) : []),
    ...link("DERIVED_FROM", sources, sources, random.below(8)),
    ...["RETRACTS", "REPEATS", "CONTRADICTS"].flatMap((type) => judge(type, random.below(4))),
    ...judge("UPDATES", random.below(7)),
    ...link("MADE", [...people, ...groups], statements, 9, () => ({ capacity: "OFFICIAL", pseudonymised: false })),
    ...link("MEMBER_OF", [...people, ...groups], groups, 7, () => ({
      rank: "NORMAL",
      ...dated(random, "during", SPANS),
    })),
  ];
  return { model, nodes, relationships };
}

/** Several graphs as one. */
export function together(graphs: readonly NaiveGraph[]): NaiveGraph {
  return {
    model,
    nodes: graphs.flatMap(({ nodes }) => nodes),
    relationships: graphs.flatMap(({ relationships }) => relationships),
  };
}

interface Making {
  readonly random: Random;
  readonly cite: () => readonly CitationFields[];
}

const NAMED = { name: "somebody", topics: [] };
const SAID = { text: "said", language: "en", stance: "REPORTS", hedge: "UNQUALIFIED" };
/** Populations, of which all but one are the same. */
const POPULATIONS = ["people", "people", " People", "civilians"];
const BOUNDS = ["minimum", "best", "maximum"];
/** When things are said, and up to when is counted: few days, so that some are the same and some are not. */
const DAYS = ["2025-03-06", "2025-03-06", "2025-03-07", "2025-03-08", "2025-03-08?", "2025-03", "2025-03-06/.."];
/** When offices are held. */
const SPANS = ["2025-03-07/..", "2024/2025-03-06", "2024~/..", "/2025", "2023/2025", "2019/2024", "2025-03", "../.."];

function node({ random, cite }: Making, type: string, id: string, fields: Fields): NaiveNode {
  return { type, id, fields: { ...fields, ...recorded(random), citations: cite() } };
}

function linker({ random, cite }: Making) {
  return (
    type: string,
    starts: readonly string[],
    ends: readonly string[],
    count: number,
    fields: () => Fields = () => ({}),
  ): NaiveRelationship[] => {
    const found = new Map<string, NaiveRelationship>();
    for (let number = 0; number < count; number += 1) {
      const [start, end] = [random.pick(starts), random.pick(ends)];
      const linked = { ...fields(), ...recorded(random), citations: cite() };
      found.set(`${start} ${end}`, { type, start, end, key: "", fields: linked });
    }
    return [...found.values()];
  };
}

function recorded(random: Random): Fields {
  const marking = random.chance(0.8) ? "PUBLIC" : random.pick(["INTERNAL", "PROTECTED"]);
  return { confidence: "PROBABLE", marking, createdAt: INSTANTS[0], updatedAt: INSTANTS[0] };
}

function claimed(random: Random): Fields {
  const numbers = random.some([1, 4, 40, 41, 60], random.pick([0, 1, 1, 1, 2, 3])).toSorted((a, b) => a - b);
  const chosen = numbers.length === 1 && random.chance(0.5) ? ["best"] : random.some(BOUNDS, numbers.length);
  const bounds = BOUNDS.filter((name) => chosen.includes(name));
  return {
    measure: random.chance(0.8) ? "KILLED" : "DETAINED",
    verbatim: random.pick(["dozens", "many", "some"]),
    rank: rank(random),
    ...(random.chance(0.9) ? { population: random.pick(POPULATIONS) } : {}),
    ...Object.fromEntries(bounds.map((name, index) => [name, numbers[index]])),
    ...dated(random, "cumulativeTo"),
  };
}

function dated(random: Random, name: string, dates: readonly string[] = DAYS): Fields {
  return random.chance(0.75) ? { [name]: random.pick(dates) } : {};
}

function rank(random: Random): string {
  return random.pick(["PREFERRED", "NORMAL", "NORMAL", "NORMAL", "DEPRECATED"]);
}

function names(random: Random): readonly Fields[] {
  const primary = { value: NAMED.name, nameKind: "PRIMARY" };
  const others = random.some(["en", "en-GB", "uk", "uk-Cyrl", "ar"], random.below(4)).map((language, index) => ({
    value: `name ${index}`,
    nameKind: random.pick(["ALIAS", "WEAK", "PREVIOUS"]),
    language,
  }));
  return [primary, ...others];
}

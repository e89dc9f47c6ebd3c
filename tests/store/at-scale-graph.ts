import type { Parameter } from "../../src/cypher/statement.js";
import type { IndexPlan } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";

/** A record: its id, who may see it, and what else is asked of its kind. */
export interface Row {
  readonly id: string;
  readonly marking: string;
  readonly [key: string]: Parameter;
}

/** A relationship between two rows, by their places in their lists. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly marking: string;
  readonly role?: string;
}

/** The generated graph: nodes by type, relationships by type, in lists that a test can go through itself. */
export interface ScaleGraph {
  readonly events: readonly Row[];
  readonly places: readonly Row[];
  readonly people: readonly Row[];
  readonly groups: readonly Row[];
  readonly occurredAt: readonly Link[];
  readonly within: readonly Link[];
  readonly participatedIn: readonly Link[];
  readonly memberOf: readonly Link[];
}

const ROLES = ["VICTIM", "WITNESS", "TARGET", "RESPONDER"];
const GROUP_KINDS = ["MILITARY", "MEDIA", "COMMUNITY", "STATE", "POLITICAL"];
const LEVELS = ["COUNTRY", "PROVINCE", "DISTRICT", "CITY", "SITE"];

/** 25,000 events at 2,000 places with 3,000 people of 300 groups; the same on every run. */
export function generateAtScale(): ScaleGraph {
  const below = randomNumbers(25_000);
  const marking = (): string => (below(100) < 90 ? "PUBLIC" : "PROTECTED");
  /** Rather early places of a list than late ones. */
  const skewed = (length: number): number => Math.floor((below(1_000_000) / 1_000_000) ** 3 * length);
  const rows = (length: number, type: string, more: (index: number) => Readonly<Record<string, Parameter>>): Row[] =>
    Array.from({ length }, (_, index) => {
      const name = `${type} ${index}`;
      return { id: `${type}-${index}`, marking: marking(), name, nameKey: name, ...more(index) };
    });
  const links = (length: number, ends: (index: number) => Omit<Link, "marking">): Link[] =>
    Array.from({ length }, (_, index) => ({ ...ends(index), marking: marking() }));
  const parent = (index: number): number => Math.floor((index - 3) / 8);
  const depth = (index: number): number => (index < 3 ? 0 : 1 + depth(parent(index)));
  return {
    events: rows(25_000, "event", () => ({ eventKind: "ATTACK" })),
    places: rows(2_000, "place", (index) => ({ level: LEVELS[depth(index)] ?? "SITE" })),
    people: rows(3_000, "person", () => ({})),
    groups: rows(300, "group", () => ({ groupKind: GROUP_KINDS[below(GROUP_KINDS.length)] ?? "OTHER" })),
    occurredAt: links(25_000, (from) => ({ from, to: 1_999 - skewed(1_900) })),
    within: links(1_997, (index) => ({ from: index + 3, to: parent(index + 3) })),
    participatedIn: links(30_000, (index) => ({
      from: skewed(3_000),
      to: index % 25_000,
      role: ROLES[below(ROLES.length)] ?? "VICTIM",
    })),
    memberOf: links(3_000, (from) => ({ from, to: skewed(300) })),
  };
}

/** Writes the graph into an empty store, with the indexes given. */
export async function loadAtScale(store: Store, graph: ScaleGraph, indexes: readonly IndexPlan[]): Promise<void> {
  await store.migrate(indexes);
  await writeNodes(store, ["Event", "Entity"], graph.events);
  await writeNodes(store, ["Place", "Entity"], graph.places);
  await writeNodes(store, ["Person", "Agent", "Entity"], graph.people);
  await writeNodes(store, ["Group", "Agent", "Entity"], graph.groups);
  await writeLinks(store, "OCCURRED_AT", graph.events, graph.occurredAt, graph.places);
  await writeLinks(store, "WITHIN", graph.places, graph.within, graph.places);
  await writeLinks(store, "PARTICIPATED_IN", graph.people, graph.participatedIn, graph.events);
  await writeLinks(store, "MEMBER_OF", graph.people, graph.memberOf, graph.groups);
}

/** What one transaction writes: as much as the test server's small heap takes. */
const BATCH = 5_000;

async function writeNodes(store: Store, labels: readonly string[], rows: readonly Row[]): Promise<void> {
  const cypher = `UNWIND $rows AS row CREATE (node:${["Record", "Node", ...labels].join(":")}) SET node = row`;
  await writeRows(store, cypher, rows);
}

async function writeLinks(
  store: Store,
  type: string,
  starts: readonly Row[],
  links: readonly Link[],
  ends: readonly Row[],
): Promise<void> {
  const cypher =
    "UNWIND $rows AS row MATCH (start:Record {id: row.start}) MATCH (end:Record {id: row.end}) " +
    `CREATE (start)-[link:${type}]->(end) SET link = row.properties`;
  const rows = links.map(({ from, to, marking, role }, index) => ({
    start: starts[from]?.id ?? "",
    end: ends[to]?.id ?? "",
    // One person may take part in an event twice; a key tells the two apart.
    properties: { key: String(index), marking, ...(role === undefined ? {} : { role }) },
  }));
  await writeRows(store, cypher, rows);
}

async function writeRows(store: Store, cypher: string, rows: readonly Parameter[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await store.write([{ cypher, params: { rows: rows.slice(from, from + BATCH) } }]);
}

/** Whole numbers below a limit that look random: a linear congruential generator (Numerical Recipes), by its high bits. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

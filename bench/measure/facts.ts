import type { Driver } from "neo4j-driver";
import { HUB } from "../graph/generate.js";
import type { Facts, Json, Request, TwoHops } from "../shapes/shape.js";

/** The facts of a graph but for where its pages are, and how many pages there are before the one that is asked for. */
export interface Known extends Omit<Facts, "edge" | "cursor"> {
  readonly pagesBefore: number;
}

/** What is known of a generated graph. Twenty pages of 50 are there at 25,000 nodes. */
export async function knowGenerated(driver: Driver): Promise<Known> {
  const name = await only(
    driver,
    `MATCH (group:Group) WHERE COUNT { (group)<-[:MEMBER_OF]-() } = 5
     WITH group.name AS name WHERE COUNT { (other:Group {name: name}) } = 1
     RETURN name ORDER BY name LIMIT 1`,
  );
  return {
    event: "event-7",
    person: "person-5",
    hub: HUB,
    listed: { kind: "PROTEST", year: 2024 },
    counted: { kind: "KILLING", after: 2019 },
    groupKind: "MEDIA",
    twoHops: { field: "memberOf", type: "MEMBER_OF", label: "Group", name },
    pagesBefore: 20,
  };
}

/** What is found in a graph that was imported: its commonest kinds, its largest group. It needs 300 dated events. */
export async function knowImported(driver: Driver): Promise<Known> {
  const kind = await only(driver, commonest("Event", "eventKind"));
  return {
    event: await only(driver, "MATCH (event:Event) RETURN event.id ORDER BY event.id LIMIT 1"),
    person: await only(driver, "MATCH (person:Person) RETURN person.id ORDER BY person.id LIMIT 1"),
    hub: await only(
      driver,
      "MATCH (group:Group) RETURN group.id ORDER BY COUNT { (group)<-[:ABOUT]-() } DESC, group.id LIMIT 1",
    ),
    listed: { kind, year: 2012 },
    counted: { kind, after: 2009 },
    groupKind: await only(driver, commonest("Group", "groupKind")),
    twoHops: await findTwoHops(driver),
    pagesBefore: 5,
  };
}

/** A place in which few are based who took part in events, with a name of its own. */
async function findTwoHops(driver: Driver): Promise<TwoHops> {
  const name = await only(
    driver,
    `MATCH (place:Place)<-[:BASED_IN]-()-[:PARTICIPATED_IN]->(event)
     WITH place.name AS name, count(DISTINCT event) AS events
     WHERE events >= 3 AND COUNT { (other:Place {name: name}) } = 1
     RETURN name ORDER BY events, name LIMIT 1`,
  );
  return { field: "basedIn", type: "BASED_IN", label: "Place", name };
}

function commonest(label: string, property: string): string {
  return `MATCH (node:${label}) WITH node.${property} AS kind, count(*) AS times RETURN kind ORDER BY times DESC, kind LIMIT 1`;
}

/** The one value that a statement finds. */
async function only(driver: Driver, cypher: string): Promise<string> {
  const { records } = await driver.executeQuery(cypher);
  const value: unknown = records[0]?.get(0);
  if (typeof value !== "string") throw new Error(`The graph has nothing for this: ${cypher}`);
  return value;
}

const PAGE_EDGE = `
MATCH (event:Event) WHERE event.whenEarliest IS NOT NULL
RETURN event.whenEarliest AS when, event.id AS id ORDER BY event.whenEarliest, event.id SKIP $before LIMIT 1`;

const PAGE = `query Page($after: String) {
  events(orderBy: [{ when: ASC }], first: 50, after: $after) { pageInfo { endCursor } }
}`;

/** Finds where the page begins. `ask` answers from Attest, by whose own pages the cursor is reached. */
export async function findFacts(
  driver: Driver,
  { pagesBefore, ...known }: Known,
  ask: (request: Request) => Promise<Json>,
): Promise<Facts> {
  const edge = await driver.executeQuery(PAGE_EDGE, { before: BigInt(pagesBefore * 50 - 1) });
  let cursor: string | null = null;
  for (let page = 0; page < pagesBefore; page += 1) {
    const data = await ask({ query: PAGE, variables: { after: cursor } });
    cursor = data.events.pageInfo.endCursor as string;
  }
  const [row] = edge.records;
  if (!row || cursor === null) throw new Error("The graph has no such page");
  return { ...known, edge: { when: Number(row.get("when")), id: String(row.get("id")) }, cursor };
}

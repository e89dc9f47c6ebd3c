import type { Driver } from "neo4j-driver";
import { PAGES_BEFORE, type Facts, type Json, type Request } from "../shapes/shape.js";

const SMALL_GROUP = `
MATCH (group:Group) WHERE COUNT { (group)<-[:MEMBER_OF]-() } = 5
WITH group.name AS name WHERE COUNT { (other:Group {name: name}) } = 1
RETURN name ORDER BY name LIMIT 1`;

const PAGE_EDGE = `
MATCH (event:Event) WHERE event.whenEarliest IS NOT NULL
RETURN event.whenEarliest AS when, event.id AS id ORDER BY event.whenEarliest, event.id SKIP $before LIMIT 1`;

const PAGE = `query Page($after: String) {
  events(orderBy: [{ when: ASC }], first: 50, after: $after) { pageInfo { endCursor } }
}`;

/** Finds what the shapes ask about. `ask` answers from Attest, by whose own pages the cursor is reached. */
export async function findFacts(driver: Driver, ask: (request: Request) => Promise<Json>): Promise<Facts> {
  const group = await driver.executeQuery(SMALL_GROUP);
  const edge = await driver.executeQuery(PAGE_EDGE, { before: BigInt(PAGES_BEFORE * 50 - 1) });
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_BEFORE; page += 1) {
    const data = await ask({ query: PAGE, variables: { after: cursor } });
    cursor = data.events.pageInfo.endCursor as string;
  }
  const [row] = edge.records;
  if (!row || cursor === null) throw new Error("The graph has no such page");
  return {
    groupName: String(group.records[0]?.get("name")),
    edge: { when: Number(row.get("when")), id: String(row.get("id")) },
    cursor,
  };
}

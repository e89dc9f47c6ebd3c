import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode, type TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSeed, type ServedSeed } from "./serve-seed.js";

interface Connection {
  edges: { relationshipId: string; role?: string; outgoing?: boolean; node: { id: string } }[];
}

/** A relationship whose edges have one type at both ends: there a cache could take them for one edge. */
const TIE: TypedDocumentNode<{ event: { eventTies: Connection } }, { id: string; other: string }> = parse(`
  query Tie($id: ID!, $other: ID!) {
    event(id: $id) { id eventTies(where: { id: { eq: $other } }) { edges { relationshipId outgoing node { id } } } }
  }
`);
const OF_VIOLENCE = { id: "event-violence", other: "event-ambush" };
const OF_AMBUSH = { id: "event-ambush", other: "event-violence" };

const PARTICIPANT: TypedDocumentNode<{ event: { participants: Connection } }> = parse(`{
  event(id: "event-ambush") {
    id
    participants(where: { id: { eq: "group-assad-loyalists" } }) { edges { relationshipId role node { id marking } } }
  }
}`);
const PARTICIPATED_IN: TypedDocumentNode<{ group: { participatedIn: Connection } }> = parse(`{
  group(id: "group-assad-loyalists") {
    id
    name
    participatedIn(where: { id: { eq: "event-ambush" } }) { edges { relationshipId role node { id } } }
  }
}`);

const EVENTS: TypedDocumentNode<{ events: Connection & { pageInfo: { endCursor: string } } }, { after?: string }> =
  parse(`query Events($after: String) {
    events(first: 2, after: $after, orderBy: [{ id: ASC }]) { edges { node { id } } pageInfo { hasNextPage endCursor } }
  }`);

let attest: ServedSeed;
beforeAll(async () => {
  attest = await serveSeed();
});
afterAll(() => attest.stop());

describe("one relationship read from both ends", () => {
  it("is two edges in the cache, each with its own end's direction and node", async () => {
    const [violence, ambush] = await cachedTies(createClient());
    expect(violence).toMatchObject({ outgoing: true, node: { id: "event-ambush" } });
    expect(ambush).toMatchObject({ outgoing: false, node: { id: "event-violence" } });
    expect(violence?.relationshipId).toBe(ambush?.relationshipId);
  });

  it("would be one edge, false at one end, if the relationship's id were the edge's key", async () => {
    const [violence] = await cachedTies(createClient({ EventEventTiesEdge: { keyFields: ["relationshipId"] } }));
    expect(violence).toMatchObject({ outgoing: false, node: { id: "event-violence" } });
  });

  it("is two edges where the ends' edges have two types", async () => {
    const { client } = await clientWithParticipation();
    const [ofEvent] = client.readQuery({ query: PARTICIPANT })?.event.participants.edges ?? [];
    const [ofGroup] = client.readQuery({ query: PARTICIPATED_IN })?.group.participatedIn.edges ?? [];
    expect(ofEvent).toMatchObject({ role: "ALLEGED_PERPETRATOR", node: { id: "group-assad-loyalists" } });
    expect(ofGroup).toMatchObject({ role: "ALLEGED_PERPETRATOR", node: { id: "event-ambush" } });
    expect(ofEvent?.relationshipId).toBe(ofGroup?.relationshipId);
  });
});

it("keeps a node once, by its id, with what every answer said of it", async () => {
  const { cache } = await clientWithParticipation();
  const nodes = cache.extract();
  expect(Object.keys(nodes).sort()).toEqual(["Event:event-ambush", "Group:group-assad-loyalists", "ROOT_QUERY"]);
  expect(nodes["Group:group-assad-loyalists"]).toMatchObject({ name: "Assad loyalists", marking: "PUBLIC" });
});

it("grows a list page by page under relayStylePagination", async () => {
  const client = createClient({ Query: { fields: { events: relayStylePagination(["where", "orderBy"]) } } });
  const { data } = await client.query({ query: EVENTS });
  const list = client.watchQuery({ query: EVENTS });
  await list.fetchMore({ variables: { after: data?.events.pageInfo.endCursor ?? "none" } });
  const { edges } = client.readQuery({ query: EVENTS })?.events ?? { edges: [] };
  expect(edges.map(({ node }) => node.id)).toEqual([
    "event-ambush",
    "event-attacks-on-alawite-areas",
    "event-calls-for-constitution",
    "event-clashes",
  ]);
});

function createClient(typePolicies: TypePolicies = {}) {
  const cache = new InMemoryCache({ typePolicies });
  return new ApolloClient({ link: new HttpLink({ uri: attest.url }), cache });
}

/** Asks for the tie at both ends, then reads both from the cache. */
async function cachedTies(client: ApolloClient) {
  await client.query({ query: TIE, variables: OF_VIOLENCE });
  await client.query({ query: TIE, variables: OF_AMBUSH });
  const ends = [OF_VIOLENCE, OF_AMBUSH].map((variables) => client.readQuery({ query: TIE, variables }));
  return ends.map((end) => end?.event.eventTies.edges[0]);
}

/** A client that has asked for a participation at both ends, and its cache. */
async function clientWithParticipation() {
  const cache = new InMemoryCache();
  const client = new ApolloClient({ link: new HttpLink({ uri: attest.url }), cache });
  await client.query({ query: PARTICIPANT });
  await client.query({ query: PARTICIPATED_IN });
  return { client, cache };
}

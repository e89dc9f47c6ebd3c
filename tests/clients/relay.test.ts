import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileRelay, type RelayProject } from "./compile-relay.js";
import { createRelayClient, type RelayClient } from "./relay-client.js";
import { serveSeed, type ServedSeed } from "./serve-seed.js";

const TIE = `query TieQuery($id: ID!, $other: ID!) {
  event(id: $id) { eventTies(where: { id: { eq: $other } }) { edges { relationshipId outgoing node { id } } } }
}`;
const EVENT = `query EventQuery($id: ID!) { event(id: $id) { ...Participants } }`;
const PARTICIPANTS = `fragment Participants on Event
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "ParticipantsPageQuery") {
    participants(first: $count, after: $cursor, orderBy: [{ id: ASC }]) @connection(key: "Event_participants") {
      edges { node { id } }
      pageInfo { endCursor }
    }
  }`;
const ENTITY = `fragment Entity on Entity @refetchable(queryName: "EntityRefetchQuery") { __typename name }`;

let relay: RelayProject;
let attest: ServedSeed;
beforeAll(async () => {
  [relay, attest] = await Promise.all([compileRelay(TIE, EVENT, PARTICIPANTS, ENTITY), serveSeed()]);
});
afterAll(() => Promise.all([relay.remove(), attest.stop()]));

describe("relay-compiler", () => {
  it("accepts a @connection, and @refetchable fragments on a type and on an interface", () => {
    expect(relay.output).toContain("Done.");
    expect(relay.status).toBe(0);
    expect(relay.artifacts).toEqual([
      "Entity",
      "EntityRefetchQuery",
      "EventQuery",
      "Participants",
      "ParticipantsPageQuery",
      "TieQuery",
    ]);
  });

  it("refuses a fragment with a field that the schema does not have", async () => {
    const wrong = await compileRelay("fragment Wrong on Event { participents { totalCount } }");
    expect(wrong.output).toContain("The type `Event` has no field `participents`");
    expect(wrong).toMatchObject({ status: 1, artifacts: [] });
    await wrong.remove();
  });
});

describe("Relay's store", () => {
  it("holds a relationship read from both ends as two edges, each with its own end's direction and node", async () => {
    const client = createRelayClient(attest.url, relay);
    const ofViolence = { id: "event-violence", other: "event-ambush" };
    const ofAmbush = { id: "event-ambush", other: "event-violence" };
    await client.ask("TieQuery", ofViolence);
    await client.ask("TieQuery", ofAmbush);
    const [violence, ambush] = [readTie(client, ofViolence), readTie(client, ofAmbush)];
    expect(violence).toMatchObject({ outgoing: true, node: { id: "event-ambush" } });
    expect(ambush).toMatchObject({ outgoing: false, node: { id: "event-violence" } });
    expect(violence?.relationshipId).toBe(ambush?.relationshipId);
  });

  it("grows a connection by the page that its fragment's own query fetches", async () => {
    const client = createRelayClient(attest.url, relay);
    const id = "event-mass-killings";
    const participants = () => readParticipants(client, id);
    await client.ask("EventQuery", { id });
    await client.ask("ParticipantsPageQuery", { id, cursor: participants().pageInfo.endCursor });
    expect(participants().edges.map(({ node }) => node.id)).toEqual([
      "group-alawites",
      "group-armed-groups",
      "group-minority-civilians",
      "group-women-and-children-killed",
    ]);
  });

  it("fetches a fragment on an interface anew, by the node's id", async () => {
    const client = createRelayClient(attest.url, relay);
    await client.ask("EntityRefetchQuery", { id: "place-jableh" });
    const { node } = client.read("EntityRefetchQuery", { id: "place-jableh" }) as { node: unknown };
    expect(client.readFragment("Entity", node)).toEqual({ __typename: "Place", id: "place-jableh", name: "Jableh" });
  });
});

// The documents above say what the store holds of each.

function readTie(client: RelayClient, variables: { id: string; other: string }) {
  interface Answer {
    event: { eventTies: { edges: { relationshipId: string; outgoing: boolean; node: { id: string } }[] } };
  }
  return (client.read("TieQuery", variables) as Answer).event.eventTies.edges[0];
}

function readParticipants(client: RelayClient, id: string) {
  interface Answer {
    participants: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
  }
  const { event } = client.read("EventQuery", { id }) as { event: unknown };
  return (client.readFragment("Participants", event) as Answer).participants;
}

import type { Json, Shape } from "./shape.js";

export const nested: Shape = {
  name: "three levels nested with limits",
  attest: ({ counted }) => ({
    query: `query Nested($kind: EventKind!) {
      events(where: { eventKind: { eq: $kind } }, orderBy: [{ when: ASC }], first: 10) {
        nodes {
          id
          name
          places(first: 5) { nodes { id name } }
          statementsAbout(first: 5, orderBy: [{ madeOn: DESC }]) {
            nodes { id text stance speakers(first: 3) { edges { capacity node { id name } } } }
          }
        }
      }
    }`,
    variables: { kind: counted.kind },
  }),
  // At least every sixth event is such a one, so ten are found sooner in the order's index than by the kind's.
  handWritten: ({ counted }) => ({
    cypher: `
MATCH (event:Event)
WHERE event.eventKind = $kind AND event.whenEarliest IS NOT NULL
WITH event ORDER BY event.whenEarliest, event.id LIMIT 10
CALL (event) {
  MATCH (event)-[:OCCURRED_AT]->(place)
  WITH place ORDER BY place.nameKey, place.id LIMIT 5
  RETURN collect(place {.id, .name}) AS places
}
CALL (event) {
  MATCH (event)<-[:ABOUT]-(statement)
  WITH statement ORDER BY statement.madeOnEarliest DESC, statement.id LIMIT 5
  CALL (statement) {
    MATCH (statement)<-[made:MADE]-(agent)
    WITH made, agent ORDER BY agent.nameKey, agent.id LIMIT 3
    RETURN collect({capacity: made.capacity, node: agent {.id, .name}}) AS speakers
  }
  RETURN collect(statement {.id, .text, .stance, speakers: {edges: speakers}}) AS statements
}
RETURN {events: {nodes: collect(event {
  .id, .name, places: {nodes: places}, statementsAbout: {nodes: statements}
})}} AS data`,
    params: { kind: counted.kind },
  }),
  rival: ({ counted }) => ({
    query: `query Nested($kind: String!) {
      events(where: { eventKind: { eq: $kind } }, sort: [{ whenEarliest: ASC }, { id: ASC }], limit: 10) {
        id
        name
        places(limit: 5, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
        statementsAbout(limit: 5, sort: [{ madeOnEarliest: DESC }, { id: ASC }]) {
          id
          text
          stance
          speakersConnection(first: 3, sort: [{ node: { nameKey: ASC } }, { node: { id: ASC } }]) {
            edges { properties { capacity } node { id name } }
          }
        }
      }
    }`,
    variables: { kind: counted.kind },
  }),
  fromRival: ({ events }) => ({
    events: {
      nodes: events.map(({ places, statementsAbout, ...event }: Json) => ({
        ...event,
        places: { nodes: places },
        statementsAbout: { nodes: statementsAbout.map(statementOf) },
      })),
    },
  }),
};

function statementOf({ speakersConnection, ...statement }: Json): Json {
  const edges = speakersConnection.edges.map(({ properties, node }: Json) => ({ ...properties, node }));
  return { ...statement, speakers: { edges } };
}

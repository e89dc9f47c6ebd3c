import { secondOf, type Json, type Shape } from "./shape.js";

const ABSENT = BigInt(Number.MAX_SAFE_INTEGER);

export const totalCount: Shape = {
  name: "totalCount with filter",
  attest: ({ counted }) => ({
    query: `query Count($kind: EventKind!, $after: EDTF!) {
      events(where: { eventKind: { eq: $kind }, when: { after: $after } }, orderBy: [{ when: ASC }], first: 10) {
        totalCount
        nodes { id name when { edtf } }
      }
    }`,
    variables: { kind: counted.kind, after: String(counted.after) },
  }),
  // The page by the order's index, which soon has ten; the count by the kind's, since most events are after the year.
  handWritten: ({ counted }) => ({
    cypher: `
CALL () {
  MATCH (event:Event)
  USING INDEX event:Event(eventKind)
  WHERE event.eventKind = $kind AND $after < event.whenEarliest < $absent
  RETURN count(event) AS total
}
CALL () {
  MATCH (event:Event)
  USING INDEX event:Event(whenEarliest)
  WHERE event.eventKind = $kind AND $after < event.whenEarliest < $absent
  WITH event ORDER BY event.whenEarliest, event.id LIMIT 10
  RETURN collect(event {.id, .name, when: {edtf: event.when}}) AS nodes
}
RETURN {events: {totalCount: total, nodes: nodes}} AS data`,
    params: { kind: counted.kind, after: secondOf(counted.after + 1) - 1n, absent: ABSENT },
  }),
  rival: ({ counted }) => ({
    query: `query Count($kind: String!, $after: BigInt!, $absent: BigInt!) {
      eventsConnection(
        where: { eventKind: { eq: $kind }, whenEarliest: { gt: $after, lt: $absent } }
        sort: [{ whenEarliest: ASC }, { id: ASC }]
        first: 10
      ) { totalCount edges { node { id name when } } }
    }`,
    variables: {
      kind: counted.kind,
      after: String(secondOf(counted.after + 1) - 1n),
      absent: String(ABSENT),
    },
  }),
  fromRival: ({ eventsConnection }) => ({
    events: {
      totalCount: eventsConnection.totalCount,
      nodes: eventsConnection.edges.map(({ node }: Json) => ({ ...node, when: { edtf: node.when } })),
    },
  }),
};

import type { Shape } from "./shape.js";

const FROM_2024 = BigInt(Date.UTC(2024, 0, 1) / 1_000);
const TO_2024 = BigInt(Date.UTC(2025, 0, 1) / 1_000 - 1);

export const filteredList: Shape = {
  name: "list with filter and order",
  attest: () => ({
    query: `query List($kind: EventKind!, $within: EDTF!) {
      events(where: { eventKind: { eq: $kind }, when: { within: $within } }, orderBy: [{ when: DESC }], first: 25) {
        nodes { id name eventKind when { edtf } }
      }
    }`,
    variables: { kind: "PROTEST", within: "2024" },
  }),
  // What ends by the year's end has begun by then, so that one index bounds the span on both sides.
  handWritten: () => ({
    cypher: `
MATCH (event:Event)
WHERE event.eventKind = $kind AND $from <= event.whenEarliest <= $to AND event.whenLatest <= $to
WITH event ORDER BY event.whenEarliest DESC, event.id LIMIT 25
RETURN {events: {nodes: collect(event {.id, .name, .eventKind, when: {edtf: event.when}})}} AS data`,
    params: { kind: "PROTEST", from: FROM_2024, to: TO_2024 },
  }),
  rival: () => ({
    query: `query List($kind: String!, $from: BigInt!, $to: BigInt!) {
      events(
        where: { eventKind: { eq: $kind }, whenEarliest: { gte: $from, lte: $to }, whenLatest: { lte: $to } }
        sort: [{ whenEarliest: DESC }, { id: ASC }]
        limit: 25
      ) { id name eventKind when }
    }`,
    variables: { kind: "PROTEST", from: String(FROM_2024), to: String(TO_2024) },
  }),
  fromRival: ({ events }) => ({
    events: { nodes: events.map((event: { when: string }) => ({ ...event, when: { edtf: event.when } })) },
  }),
};

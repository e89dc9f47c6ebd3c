import { secondOf, type Shape } from "./shape.js";

/** The first and the last second of a year. */
function boundsOf(year: number): { readonly from: bigint; readonly to: bigint } {
  return { from: secondOf(year), to: secondOf(year + 1) - 1n };
}

export const filteredList: Shape = {
  name: "list with filter and order",
  attest: ({ listed }) => ({
    query: `query List($kind: EventKind!, $within: EDTF!) {
      events(where: { eventKind: { eq: $kind }, when: { within: $within } }, orderBy: [{ when: DESC }], first: 25) {
        nodes { id name eventKind when { edtf } }
      }
    }`,
    variables: { kind: listed.kind, within: String(listed.year) },
  }),
  // What ends by the year's end has begun by then, so that one index bounds the span on both sides.
  handWritten: ({ listed }) => ({
    cypher: `
MATCH (event:Event)
WHERE event.eventKind = $kind AND $from <= event.whenEarliest <= $to AND event.whenLatest <= $to
WITH event ORDER BY event.whenEarliest DESC, event.id LIMIT 25
RETURN {events: {nodes: collect(event {.id, .name, .eventKind, when: {edtf: event.when}})}} AS data`,
    params: { kind: listed.kind, ...boundsOf(listed.year) },
  }),
  rival: ({ listed }) => ({
    query: `query List($kind: String!, $from: BigInt!, $to: BigInt!) {
      events(
        where: { eventKind: { eq: $kind }, whenEarliest: { gte: $from, lte: $to }, whenLatest: { lte: $to } }
        sort: [{ whenEarliest: DESC }, { id: ASC }]
        limit: 25
      ) { id name eventKind when }
    }`,
    variables: {
      kind: listed.kind,
      from: String(boundsOf(listed.year).from),
      to: String(boundsOf(listed.year).to),
    },
  }),
  fromRival: ({ events }) => ({
    events: { nodes: events.map((event: { when: string }) => ({ ...event, when: { edtf: event.when } })) },
  }),
};

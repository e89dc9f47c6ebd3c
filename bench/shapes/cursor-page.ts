import type { Shape } from "./shape.js";

export const cursorPage: Shape = {
  name: "page of 50 by cursor",
  attest: ({ cursor }) => ({
    query: `query Page($after: String!) {
      events(orderBy: [{ when: ASC }], first: 50, after: $after) {
        nodes { id name when { edtf } }
        pageInfo { hasNextPage }
      }
    }`,
    variables: { after: cursor },
  }),
  handWritten: ({ edge }) => ({
    cypher: `
MATCH (event:Event)
WHERE event.whenEarliest >= $when AND (event.whenEarliest > $when OR event.id > $id)
WITH event ORDER BY event.whenEarliest, event.id LIMIT 51
WITH collect(event {.id, .name, when: {edtf: event.when}}) AS events
RETURN {events: {nodes: events[..50], pageInfo: {hasNextPage: size(events) > 50}}} AS data`,
    params: { when: BigInt(edge.when), id: edge.id },
  }),
  // Its own cursors are offsets, which read and sort all that comes before; a client does better to filter.
  rival: ({ edge }) => ({
    query: `query Page($when: BigInt!, $id: String!) {
      events(
        where: { whenEarliest: { gte: $when }, OR: [{ whenEarliest: { gt: $when } }, { id: { gt: $id } }] }
        sort: [{ whenEarliest: ASC }, { id: ASC }]
        limit: 51
      ) { id name when }
    }`,
    variables: { when: String(edge.when), id: edge.id },
  }),
  fromRival: ({ events }) => ({
    events: {
      nodes: events.slice(0, 50).map((event: { when: string }) => ({ ...event, when: { edtf: event.when } })),
      pageInfo: { hasNextPage: events.length > 50 },
    },
  }),
};

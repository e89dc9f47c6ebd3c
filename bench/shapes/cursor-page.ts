import { PAGES_BEFORE, type Shape } from "./shape.js";

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
  // Its cursors are offsets.
  rival: () => ({
    query: `query Page($after: String!) {
      eventsConnection(sort: [{ whenEarliest: ASC }, { id: ASC }], first: 50, after: $after) {
        edges { node { id name when } }
        pageInfo { hasNextPage }
      }
    }`,
    variables: { after: Buffer.from(`arrayconnection:${PAGES_BEFORE * 50 - 1}`).toString("base64") },
  }),
  fromRival: ({ eventsConnection: { edges, pageInfo } }) => ({
    events: {
      nodes: edges.map(({ node }: { node: { when: string } }) => ({ ...node, when: { edtf: node.when } })),
      pageInfo,
    },
  }),
};

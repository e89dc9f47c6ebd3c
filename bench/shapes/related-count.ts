import type { Json, Shape } from "./shape.js";

export const relatedCount: Shape = {
  name: "order by a related count",
  attest: () => ({
    query: `query MostSpokenOf {
      events(orderBy: [{ statementsAbout: { count: DESC } }], first: 10) {
        nodes { id name statementsAbout { totalCount } }
      }
    }`,
    variables: {},
  }),
  handWritten: () => ({
    cypher: `
MATCH (event:Event)
WITH event, COUNT { (event)<-[:ABOUT]-() } AS statements
ORDER BY statements DESC, event.id LIMIT 10
RETURN {events: {nodes: collect(event {.id, .name, statementsAbout: {totalCount: statements}})}} AS data`,
    params: {},
  }),
  // It has no such order of its own: a field of one's own Cypher may be sorted by.
  rival: () => ({
    query: `query MostSpokenOf {
      events(sort: [{ statementsAboutCount: DESC }, { id: ASC }], limit: 10) { id name statementsAboutCount }
    }`,
    variables: {},
  }),
  fromRival: ({ events }) => ({
    events: {
      nodes: events.map(({ statementsAboutCount, ...event }: Json) => ({
        ...event,
        statementsAbout: { totalCount: statementsAboutCount },
      })),
    },
  }),
};

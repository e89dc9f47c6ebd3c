import type { Shape } from "./shape.js";

export const twoHops: Shape = {
  name: "`some` two hops away",
  attest: ({ groupName }) => ({
    query: `query OfGroup($name: String!) {
      events(where: { participants: { some: { memberOf: { some: { name: { eq: $name } } } } } }, first: 25) {
        nodes { id name }
      }
    }`,
    variables: { name: groupName },
  }),
  handWritten: ({ groupName }) => ({
    cypher: `
MATCH (:Group {name: $name})<-[:MEMBER_OF]-()-[:PARTICIPATED_IN]->(event)
WITH DISTINCT event ORDER BY event.nameKey, event.id LIMIT 25
RETURN {events: {nodes: collect(event {.id, .name})}} AS data`,
    params: { name: groupName },
  }),
  rival: ({ groupName }) => ({
    query: `query OfGroup($name: String!) {
      events(
        where: { participants: { some: { memberOf: { some: { name: { eq: $name } } } } } }
        sort: [{ nameKey: ASC }, { id: ASC }]
        limit: 25
      ) { id name }
    }`,
    variables: { name: groupName },
  }),
  fromRival: ({ events }) => ({ events: { nodes: events } }),
};

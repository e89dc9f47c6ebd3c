import type { Shape } from "./shape.js";

export const twoHops: Shape = {
  name: "`some` two hops away",
  attest: ({ twoHops: { field, name } }) => ({
    query: `query OfThose($name: String!) {
      events(where: { participants: { some: { ${field}: { some: { name: { eq: $name } } } } } }, first: 25) {
        nodes { id name }
      }
    }`,
    variables: { name },
  }),
  handWritten: ({ twoHops: { type, label, name } }) => ({
    cypher: `
MATCH (:${label} {name: $name})<-[:${type}]-()-[:PARTICIPATED_IN]->(event)
WITH DISTINCT event ORDER BY event.nameKey, event.id LIMIT 25
RETURN {events: {nodes: collect(event {.id, .name})}} AS data`,
    params: { name },
  }),
  rival: ({ twoHops: { field, name } }) => ({
    query: `query OfThose($name: String!) {
      events(
        where: { participants: { some: { ${field}: { some: { name: { eq: $name } } } } } }
        sort: [{ nameKey: ASC }, { id: ASC }]
        limit: 25
      ) { id name }
    }`,
    variables: { name },
  }),
  fromRival: ({ events }) => ({ events: { nodes: events } }),
};

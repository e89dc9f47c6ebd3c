import type { Shape } from "./shape.js";

const FRAGMENTS = "... on Person { nationalities } ... on Place { level } ... on Event { eventKind }";

export const interfaceList: Shape = {
  name: "list over an interface",
  attest: () => ({
    query: `query Entities {
      entities(where: { type: { in: [PERSON, PLACE, EVENT] } }, first: 25) {
        nodes { __typename id name ${FRAGMENTS} }
      }
    }`,
    variables: {},
  }),
  handWritten: () => ({
    cypher: `
MATCH (entity:Entity)
WHERE entity.nameKey IS NOT NULL AND (entity:Person OR entity:Place OR entity:Event)
WITH entity ORDER BY entity.nameKey, entity.id LIMIT 25
RETURN {entities: {nodes: collect(CASE
  WHEN entity:Person THEN entity {__typename: 'Person', .id, .name, .nationalities}
  WHEN entity:Place THEN entity {__typename: 'Place', .id, .name, .level}
  ELSE entity {__typename: 'Event', .id, .name, .eventKind}
END)}} AS data`,
    params: {},
  }),
  rival: () => ({
    query: `query Entities {
      entities(where: { typename: [Person, Place, Event] }, sort: [{ nameKey: ASC }, { id: ASC }], limit: 25) {
        __typename id name ${FRAGMENTS}
      }
    }`,
    variables: {},
  }),
  fromRival: ({ entities }) => ({ entities: { nodes: entities } }),
};

import type { Facts, Json, Shape } from "./shape.js";

const variablesOf = ({ event, person, groupKind }: Facts) => ({ event, person, kind: groupKind });

export const threeRoots: Shape = {
  name: "three root fields",
  attest: (facts) => ({
    query: `query Three($event: ID!, $person: ID!, $kind: GroupKind!) {
      event(id: $event) { id name }
      person(id: $person) { id name memberOf(first: 3) { nodes { id name } } }
      groups(where: { groupKind: { eq: $kind } }, first: 10) { nodes { id name } }
    }`,
    variables: variablesOf(facts),
  }),
  handWritten: (facts) => ({
    cypher: `
MATCH (event:Event {id: $event})
MATCH (person:Person {id: $person})
CALL (person) {
  MATCH (person)-[:MEMBER_OF]->(group)
  WITH group ORDER BY group.nameKey, group.id LIMIT 3
  RETURN collect(group {.id, .name}) AS memberOf
}
CALL () {
  MATCH (group:Group)
  WHERE group.groupKind = $kind AND group.nameKey IS NOT NULL
  WITH group ORDER BY group.nameKey, group.id LIMIT 10
  RETURN collect(group {.id, .name}) AS groups
}
RETURN {
  event: event {.id, .name},
  person: person {.id, .name, memberOf: {nodes: memberOf}},
  groups: {nodes: groups}
} AS data`,
    params: variablesOf(facts),
  }),
  rival: (facts) => ({
    query: `query Three($event: String!, $person: String!, $kind: String!) {
      events(where: { id: { eq: $event } }) { id name }
      people(where: { id: { eq: $person } }) {
        id
        name
        memberOf(limit: 3, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
      }
      groups(where: { groupKind: { eq: $kind } }, sort: [{ nameKey: ASC }, { id: ASC }], limit: 10) { id name }
    }`,
    variables: variablesOf(facts),
  }),
  fromRival: ({ events: [event], people: [person], groups }: Json) => ({
    event,
    person: { ...person, memberOf: { nodes: person.memberOf } },
    groups: { nodes: groups },
  }),
};

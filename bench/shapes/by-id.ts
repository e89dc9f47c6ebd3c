import type { Shape } from "./shape.js";

export const byId: Shape = {
  name: "by id",
  attest: ({ event }) => ({
    query: `query ById($id: ID!) { event(id: $id) { id name eventKind description when { edtf } } }`,
    variables: { id: event },
  }),
  handWritten: ({ event }) => ({
    cypher: `
MATCH (event:Event {id: $id})
RETURN {event: event {.id, .name, .eventKind, .description, when: {edtf: event.when}}} AS data`,
    params: { id: event },
  }),
  rival: ({ event }) => ({
    query: `query ById($id: String!) { events(where: { id: { eq: $id } }) { id name eventKind description when } }`,
    variables: { id: event },
  }),
  fromRival: ({ events: [event] }) => ({ event: { ...event, when: { edtf: event.when } } }),
};

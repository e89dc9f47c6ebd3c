import type { Json, Shape } from "./shape.js";

export const hub: Shape = {
  name: "hub",
  attest: ({ hub: id }) => ({
    query: `query Hub($id: ID!) {
      group(id: $id) {
        id
        name
        statementsAbout(first: 10, orderBy: [{ madeOn: DESC }]) {
          totalCount
          nodes { id text stance madeOn { edtf } }
        }
      }
    }`,
    variables: { id },
  }),
  handWritten: ({ hub: id }) => ({
    cypher: `
MATCH (group:Group {id: $id})
CALL (group) {
  MATCH (group)<-[:ABOUT]-(statement)
  WITH statement ORDER BY statement.madeOnEarliest DESC, statement.id LIMIT 10
  RETURN collect(statement {
    .id, .text, .stance, madeOn: CASE WHEN statement.madeOn IS NULL THEN null ELSE {edtf: statement.madeOn} END
  }) AS statements
}
RETURN {group: group {
  .id, .name, statementsAbout: {totalCount: COUNT { (group)<-[:ABOUT]-() }, nodes: statements}
}} AS data`,
    params: { id },
  }),
  rival: ({ hub: id }) => ({
    query: `query Hub($id: String!) {
      groups(where: { id: { eq: $id } }) {
        id
        name
        statementsAboutCount
        statementsAbout(limit: 10, sort: [{ madeOnEarliest: DESC }, { id: ASC }]) { id text stance madeOn }
      }
    }`,
    variables: { id },
  }),
  fromRival: ({ groups: [{ statementsAboutCount, statementsAbout, ...group }] }: Json) => ({
    group: {
      ...group,
      statementsAbout: {
        totalCount: statementsAboutCount,
        nodes: statementsAbout.map((statement: Json) => ({
          ...statement,
          madeOn: statement.madeOn === null ? null : { edtf: statement.madeOn },
        })),
      },
    },
  }),
};

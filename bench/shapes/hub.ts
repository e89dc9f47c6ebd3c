import { HUB } from "../graph/generate.js";
import type { Json, Shape } from "./shape.js";

export const hub: Shape = {
  name: "hub with 10,000 relationships",
  attest: () => ({
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
    variables: { id: HUB },
  }),
  handWritten: () => ({
    cypher: `
MATCH (group:Group {id: $id})
CALL (group) {
  MATCH (group)<-[:ABOUT]-(statement)
  WITH statement ORDER BY statement.madeOnEarliest DESC, statement.id LIMIT 10
  RETURN collect(statement {.id, .text, .stance, madeOn: {edtf: statement.madeOn}}) AS statements
}
RETURN {group: group {
  .id, .name, statementsAbout: {totalCount: COUNT { (group)<-[:ABOUT]-() }, nodes: statements}
}} AS data`,
    params: { id: HUB },
  }),
  rival: () => ({
    query: `query Hub($id: String!) {
      groups(where: { id: { eq: $id } }) {
        id
        name
        statementsAboutCount
        statementsAbout(limit: 10, sort: [{ madeOnEarliest: DESC }, { id: ASC }]) { id text stance madeOn }
      }
    }`,
    variables: { id: HUB },
  }),
  fromRival: ({ groups: [{ statementsAboutCount, statementsAbout, ...group }] }: Json) => ({
    group: {
      ...group,
      statementsAbout: {
        totalCount: statementsAboutCount,
        nodes: statementsAbout.map((statement: Json) => ({ ...statement, madeOn: { edtf: statement.madeOn } })),
      },
    },
  }),
};

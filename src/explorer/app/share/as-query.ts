import type { Visible } from "../graph/visible";

/** The GraphQL that asks for what is visible: the records by their ids, and what ties them. */
export function asQuery({ records }: Pick<Visible, "records">): string {
  const ids = records.map(({ id }) => JSON.stringify(id));
  return `# What the explorer showed: ${records.length} records, and what ties them to each other.
query Shown {
  subgraph(ids: [${ids.join(", ")}]) {
    nodes {
      __typename
      id
      ... on Entity {
        name
      }
      ... on Statement {
        text
      }
      ... on QuantityClaim {
        verbatim
      }
    }
    relationships {
      relationship
      role
      confidence
      start {
        id
      }
      end {
        id
      }
      citations {
        locator
        source {
          name
        }
      }
    }
    truncated
  }
}
`;
}

/** The playground's address with that query in it; it stays in the browser, as all after `#` does. */
export function queryAddress(visible: Pick<Visible, "records">): string {
  return `/graphql#query=${encodeURIComponent(asQuery(visible))}`;
}

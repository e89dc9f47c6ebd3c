import { evidenceItems, type ReadEvidence } from "./evidence-items.js";
import { rule } from "./rule.js";

/** Judgements are followed from statement to statement twice; a third one is shown with its sources. */
const READS = `
  fragment cited on Record {
    citations(first: 50) @slot(for: "Citation") @priced(as: 2) {
      id
      source @slot(for: "Source") { id }
    }
  }
  fragment judgements on Statement {
    judgements(first: 50) @priced(as: 3) {
      pageInfo { hasNextPage }
      edges { relationship outgoing basis assessedBy confidence node @slot(for: "Statement") { id ...below } }
    }
  }
  fragment judgedOnce on Statement {
    judgements(first: 50) @priced(as: 3) {
      pageInfo { hasNextPage }
      edges { relationship outgoing basis assessedBy confidence node @slot(for: "Statement") { id ...cited ...last } }
    }
  }
  fragment last on Statement {
    beyond: judgements(first: 50) @priced(as: 1) { edges { relationship outgoing node { id } } }
  }
  fragment below on Statement { ...cited ...judgedOnce }
  fragment resting on Record {
    citations(first: 50) @slot(for: "Citation") @priced(as: 2) {
      id
      source @slot(for: "Source") { id }
      statement @slot(for: "Statement") { id ...below }
    }
  }
`;

/** `Query.evidence`: null where there is neither such a record nor such a relationship. */
export const evidence = rule(
  `{
    node(id: $id) @slot(for: "Node") {
      id
      ...resting
      ... on Statement { ...judgements }
      ... on QuantityClaim { statement @slot(for: "Statement") { id ...below } }
    }
    relationship(id: $id) @slot(for: "Relationship") { relationshipId ...resting }
  }
  ${READS}`,
  ({ node, relationship }: { readonly node: ReadEvidence | null; readonly relationship: ReadEvidence | null }) => {
    const asked = node ?? relationship;
    if (!asked) return null;
    const { items, truncated } = evidenceItems(asked);
    const sources = new Map(items.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])));
    return { node, relationship, items, truncated, sources: [...sources.values()] };
  },
);

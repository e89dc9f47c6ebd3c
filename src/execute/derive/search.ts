import type { Model } from "../../model/model.js";
import { block, described } from "./block.js";

/** The field that searches the whole graph. */
export const SEARCH = described(
  "Finds records by their names, descriptions and texts, in spite of slips and across scripts, the best first. Ranks what an engine's text index offers, 1,000 at most.",
  "search(query: String!, types: [RecordType!], where: RecordWhere, first: Int! = 20, after: String): SearchConnection",
);

/** The types of search. */
export function searchTypes(model: Model): readonly string[] {
  return [
    described(
      "A page of what was found.",
      block("type SearchConnection", [
        described("The page's hits.", "edges: [SearchEdge!]!"),
        described("The page's nodes alone.", "nodes: [Node!]!"),
        described("Where the page lies in the whole.", "pageInfo: PageInfo!"),
        described("How many hits there are among what the engine offered.", "totalCount: Int!"),
        described("Whether the engine had more that may be hits; ask more exactly to see them.", "truncated: Boolean!"),
        described(
          "All hits counted, not those of the page alone.",
          "facets(by: [SearchFacet!]!, first: Int! = 10): [Facet!]!",
        ),
      ]),
    ),
    described(
      "A hit, by the name or the text of it that fits best.",
      block("type SearchEdge", [
        described("Where the hit lies in the order; opaque.", "cursor: String!"),
        described("What was found.", "node: Node!"),
        described("How well it fits, from 0 to 1.", "score: Float!"),
        described("The name or the text that fits.", "matched: String!"),
        described("What kind of name that is; null for a text.", "nameKind: NameKind"),
        described("The part of it that fits, in pieces.", "snippet: [SnippetPart!]!"),
      ]),
    ),
    described(
      "A piece of a snippet.",
      block("type SnippetPart", [
        described("The piece, as plain text.", "text: String!"),
        described("Whether it is what was searched for.", "hit: Boolean!"),
      ]),
    ),
    described(
      "What hits can be counted by.",
      block("enum SearchFacet", [
        described("Their type.", "TYPE"),
        ...[...model.searchFacets].map(([name, fields]) =>
          described(`${fields.map(({ type, field }) => `${type}.${field}`).join(", ")}.`, name),
        ),
      ]),
    ),
  ];
}

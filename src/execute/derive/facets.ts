import { block, described } from "./block.js";

/** The field that counts a list by values. */
export const FACETS = described(
  "The whole list counted by values: of its nodes, or of what they lead to. At most 10 facets at once.",
  "facets(by: [FacetBy!]!, first: Int! = 10): [Facet!]!",
);

/** The types of facets. */
export const FACET_TYPES: readonly string[] = [
  described(
    "By what to count.",
    block("input FacetBy", [
      described(
        "The way to the value, fields with points between: `eventKind`, `speakers.memberOf`, `when`, `places.withinAll(level: PROVINCE)`. What it ends with is counted: each value of a property, or each node once for every node of the list that leads to it, in however many ways. In parentheses, what the nodes there must be: an enum of theirs, or their type.",
        "path: String!",
      ),
      described("For a date, and only there: into what to count.", "bucket: DateBucket"),
      described("For a date that lies in several buckets: where to count it.", "spans: DateSpans = EARLIEST"),
    ]),
  ),
  described(
    "Stretches of the calendar.",
    block("enum DateBucket", [
      described("2025-03-06", "DAY"),
      described("2025-W10, from Monday to Sunday (ISO 8601).", "WEEK"),
      described("2025-03", "MONTH"),
      described("2025", "YEAR"),
    ]),
  ),
  described(
    "Where a date is counted that lies in several buckets.",
    block("enum DateSpans", [
      described("In the bucket of its first instant.", "EARLIEST"),
      described(
        "In each bucket, by how much of it lies there; of a set, its members alone, and not what lies between them.",
        "SPREAD",
      ),
    ]),
  ),
  described(
    "A list counted by one value.",
    block("type Facet", [
      described("What was asked for.", "path: String!"),
      described("The values that most nodes have; buckets of dates in the order of time.", "values: [FacetValue!]!"),
      described("How many nodes have no such value.", "missing: Int!"),
      described(
        "How many dates no bucket was found for: open or unknown where it matters, or spread over more than 366.",
        "unplaced: Int!",
      ),
      described("Whether there are more values than were asked for.", "truncated: Boolean!"),
    ]),
  ),
  described(
    "A value, and how many nodes of the list have it.",
    block("type FacetValue", [
      described("The value as text; the id of a node; the name of a bucket, as ISO 8601 writes it.", "value: String!"),
      described("What a node is called, or says; null for all else.", "label: String"),
      described("How many nodes have it; of dates, how many may lie in the bucket.", "count: Int!"),
      described(
        "Of dates that are spread, how much of them lies in the bucket; else the same as the count.",
        "weight: Float!",
      ),
    ]),
  ),
];

/** What a type of node is called in schema.org, and which of its values are which properties there. */
export interface NodeMapping {
  readonly type: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a type of relationship says in schema.org; `reverse`: of its end, about its start. */
export type EdgeMapping =
  | { readonly kind: "property"; readonly property: string; readonly reverse: boolean }
  /** A judgement of one statement on another: a ClaimReview of the other, with this verdict. */
  | { readonly kind: "review"; readonly verdict: string; readonly reverse: false };

/** By the names of our types. `name`, `description`, names, identifiers, coordinates and sources are alike for all. */
export const SCHEMA_ORG_NODES: Readonly<Record<string, NodeMapping>> = {
  Person: {
    type: "Person",
    properties: { birthDate: "birthDate", deathDate: "deathDate", occupation: "jobTitle", topics: "keywords" },
  },
  Group: {
    type: "Organization",
    properties: { founded: "foundingDate", dissolved: "dissolutionDate", topics: "keywords" },
  },
  Place: { type: "Place", properties: { topics: "keywords" } },
  Event: { type: "Event", properties: { when: "temporal", eventKind: "additionalType", topics: "keywords" } },
  Source: {
    type: "CreativeWork",
    properties: {
      url: "url",
      archiveUrl: "archivedAt",
      publishedOn: "datePublished",
      language: "inLanguage",
      licence: "license",
      sourceKind: "genre",
      topics: "keywords",
    },
  },
  Statement: {
    type: "Claim",
    properties: { text: "text", language: "inLanguage", madeOn: "dateCreated", stance: "genre" },
  },
  QuantityClaim: {
    type: "QuantitativeValue",
    properties: {
      minimum: "minValue",
      best: "value",
      maximum: "maxValue",
      verbatim: "description",
      measure: "name",
      population: "unitText",
    },
  },
};

export const SCHEMA_ORG_EDGES: Readonly<Record<string, EdgeMapping>> = {
  MADE: property("author", true),
  ABOUT: property("about"),
  ADDRESSED_TO: property("audience"),
  CLAIMS: property("mentions"),
  COUNTS: property("valueReference"),
  REPEATS: property("isBasedOn"),
  UPDATES: property("isBasedOn"),
  OCCURRED_AT: property("location"),
  PART_OF: property("superEvent"),
  WITHIN: property("containedInPlace"),
  MEMBER_OF: property("memberOf"),
  BASED_IN: property("location"),
  PUBLISHED: property("publisher", true),
  AUTHORED: property("author", true),
  DERIVED_FROM: property("isBasedOn"),
  SUPPORTS: { kind: "review", verdict: "Supported by another statement", reverse: false },
  CONTRADICTS: { kind: "review", verdict: "Contradicted by another statement", reverse: false },
  RETRACTS: { kind: "review", verdict: "Retracted", reverse: false },
};

function property(name: string, reverse = false): EdgeMapping {
  return { kind: "property", property: name, reverse };
}

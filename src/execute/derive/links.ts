import type { Model } from "../../model/model.js";
import { LINK_FILTER, recordRelationships } from "../../model/names.js";
import { everyProperty } from "../../model/relationship-properties.js";
import { block, described } from "./block.js";
import { propertyField } from "./output.js";

/** The types of a node's link summary. */
export function linkTypes(model: Model): string[] {
  const relationships = recordRelationships(model);
  return [
    relationshipType(model),
    described(
      "A page of what rests on something.",
      block("type CitedConnection", [
        described("The page's records and relationships.", "edges: [CitedEdge!]!"),
        described("Where the page lies in the whole.", "pageInfo: PageInfo!"),
        described("How many there are on all pages together.", "totalCount: Int!"),
      ]),
    ),
    described(
      "A record or a relationship that rests on something.",
      block("type CitedEdge", [
        described("Where it lies in the order; opaque.", "cursor: String!"),
        described("The record; null where it is a relationship.", "node: Node"),
        described("The relationship; null where it is a record.", "relationship: Relationship"),
      ]),
    ),
    described(
      "How many relationships of one kind a node has.",
      block("type LinkCount", [
        described("Their type.", "relationship: RelationshipType!"),
        described(
          "In which role or of what kind they are, or in which capacity; null where they do not say.",
          "role: String",
        ),
        described("Whether they lead away from the node, or to it.", "direction: LinkDirection!"),
        described("What is at their other ends.", "type: RecordType!"),
        described("How many there are.", "count: Int!"),
      ]),
    ),
    described(
      "The types of relationships.",
      block(
        "enum RelationshipType",
        relationships.map(({ name }) => name),
      ),
    ),
    described(
      "Which way relationships lead, seen from a node.",
      block("enum LinkDirection", [described("Away from it.", "OUT"), described("To it.", "IN")]),
    ),
    described(
      "A step that may be followed from one record to another, as a link summary counts them. What is left out may be anything.",
      block(`input ${LINK_FILTER}`, [
        described("Of which type the relationship is: one of these.", "relationships: [RelationshipType!]"),
        described("In which role or of what kind: one of these; null for those that say none.", "roles: [String]"),
        described("Which way it leads, seen from the record that the step leaves.", "direction: LinkDirection"),
        described("Of which type the record is that the step leads to: one of these.", "types: [RecordType!]"),
        described("How sure it must be at least.", "leastConfidence: Confidence"),
      ]),
    ),
  ];
}

function relationshipType(model: Model): string {
  const { properties } = everyProperty(model);
  return described(
    "A relationship by itself, of whatever type.",
    block("type Relationship implements Record", [
      described("Which relationship this is; the same as its edges answer. Opaque.", "relationshipId: String!"),
      described("Its type.", "relationship: RelationshipType!"),
      described(
        "In which role or of what kind it is, or in which capacity; null where it does not say.",
        "role: String",
      ),
      described("The record it leads from.", "start: Node!"),
      described("The record it leads to.", "end: Node!"),
      ...[...properties.values()].map(propertyField),
      described("The sources this relationship rests on.", "citations(first: Int = 20): [Citation!]!"),
    ]),
  );
}

import type { Model } from "../../model/model.js";
import { recordRelationships } from "../../model/names.js";
import { block, described } from "./block.js";

/** The types of a node's link summary. */
export function linkTypes(model: Model): string[] {
  const relationships = recordRelationships(model);
  return [
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
  ];
}

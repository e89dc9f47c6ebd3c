import { buildSchema, type GraphQLSchema } from "graphql";
import type { EnumType, Model } from "../../model/model.js";
import { block, described } from "./block.js";
import { FACET_TYPES } from "./facets.js";
import { filterTypes } from "./filters.js";
import { decapitalised } from "../../model/names.js";
import { linkTypes } from "./links.js";
import { orderTypes } from "./orders.js";
import { computedField, listArguments, outputTypes } from "./output.js";
import { SEARCH, searchTypes } from "./search.js";
import { withScalars } from "../scalars.js";

/** The schema that a client sees, derived from the model alone. */
export function deriveSchema(model: Model): GraphQLSchema {
  return withScalars(buildSchema(deriveSdl(model)));
}

/** The derived schema as SDL. */
export function deriveSdl(model: Model): string {
  return [
    queryType(model),
    ...outputTypes(model),
    ...filterTypes(model),
    ...orderTypes(model),
    ...linkTypes(model),
    ...FACET_TYPES,
    ...searchTypes(model),
    ...[...model.enums.values()].map(enumType),
    ...model.valueTypes,
    PAGE_INFO,
  ].join("\n\n");
}

function queryType(model: Model): string {
  const fields: string[] = [
    described("The record of that id, of whatever type; null where there is none.", "node(id: ID!): Node"),
    described(
      "The records of these ids, in their order; null for each that is not there.",
      "nodes(ids: [ID!]!): [Node]",
    ),
  ];
  fields.push(
    described(
      "The relationship of that relationshipId; null where there is none.",
      "relationship(id: String!): Relationship",
    ),
  );
  for (const type of model.nodeTypes.values()) {
    if (type.plural === null) continue;
    if (type.kind === "object")
      fields.push(
        described(
          `The ${type.name} of that id; null where there is none.`,
          `${decapitalised(type.name)}(id: ID!): ${type.name}`,
        ),
      );
    const args = listArguments(`${type.name}Where`, `${type.name}Order`, 25);
    fields.push(described(type.description, `${type.plural}(${args}): ${type.name}Connection`));
  }
  fields.push(SEARCH, ...[...model.rootFields.values()].map(computedField));
  return described("What can be asked.", block("type Query", fields));
}

function enumType(type: EnumType): string {
  const values = type.values.map((value) => described(value.description, value.name));
  return described(type.description, block(`enum ${type.name}`, values));
}

const PAGE_INFO = described(
  "Where a page lies in the whole.",
  block("type PageInfo", [
    described("Whether more follow this page. Going backward, whether a cursor was given.", "hasNextPage: Boolean!"),
    described(
      "Whether more come before this page. Going forward, whether a cursor was given.",
      "hasPreviousPage: Boolean!",
    ),
    described("The first node's cursor; null for an empty page.", "startCursor: String"),
    described("The last node's cursor; null for an empty page.", "endCursor: String"),
  ]),
);

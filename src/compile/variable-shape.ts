import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Model } from "../model/model.js";
import { INDEPENDENCE_FILTER } from "../model/names.js";
import type { Variables } from "./plan.js";

/**
 * What of an operation's variables decides the statement's text: which are given, how they are built, and the values of
 * booleans and of enums that are no property's. Two requests of one shape share a plan.
 */
export function variableShape(
  schema: GraphQLSchema,
  model: Model,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  const shapes = (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type) as GraphQLInputType; // Validated: a variable has an input type.
    return name in variables ? shapeOf(variables[name], type, model) : undefined;
  });
  return JSON.stringify(shapes);
}

/** Inputs whose values decide the statement's text: what a facet counts, and how many nodes must be independent. */
const STRUCTURAL: ReadonlySet<string> = new Set(["FacetBy", INDEPENDENCE_FILTER]);

function shapeOf(value: unknown, type: GraphQLInputType, model: Model): unknown {
  if (value === null || value === undefined) return null;
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isListType(nullable)) {
    if (isInputObjectType(named)) return [value].flat().map((item) => shapeOf(item, nullable.ofType, model));
    return isEnumType(named) && !model.enums.has(named.name) ? value : 0;
  }
  if (isInputObjectType(nullable)) {
    if (STRUCTURAL.has(nullable.name)) return value;
    const fields = nullable.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const field = fields[name];
        return [name, field ? shapeOf(inner, field.type, model) : 0];
      }),
    );
  }
  if (typeof value === "boolean") return value;
  return isEnumType(named) && !model.enums.has(named.name) ? value : 0;
}

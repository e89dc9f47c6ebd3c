import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableNode,
} from "graphql";
import type { Model } from "../model/model.js";
import { INDEPENDENCE_FILTER, LINK_FILTER } from "../model/names.js";
import type { Variables } from "./plan.js";

/**
 * What of an operation's variables decides the statement's text: which are given, how they are built, and the values of
 * booleans and of enums that are no property's. Two requests of one shape share a plan.
 */
export function variableShape(
  { schema, model }: { readonly schema: GraphQLSchema; readonly model: Model },
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): string {
  const structural = structuralVariables(schema, document);
  const shapes = (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type) as GraphQLInputType; // Validated: a variable has an input type.
    if (structural.has(name)) return variables[name];
    return name in variables ? shapeOf(variables[name], type, model) : undefined;
  });
  return JSON.stringify(shapes);
}

/**
 * Inputs whose values decide a statement's text: what a facet counts, how many nodes must be independent, which steps may be
 * followed.
 */
const STRUCTURAL: ReadonlySet<string> = new Set(["FacetBy", INDEPENDENCE_FILTER, LINK_FILTER]);

/** The variables of a document that stand inside such an input, by document: a document is asked many times. */
const known = new WeakMap<DocumentNode, ReadonlySet<string>>();

function structuralVariables(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const found = known.get(document);
  if (found) return found;
  const names = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const Variable = ({ name }: VariableNode): void => {
    const parent = typeInfo.getParentInputType();
    if (parent && STRUCTURAL.has(getNamedType(parent).name)) names.add(name.value);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Variable }));
  known.set(document, names);
  return names;
}

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

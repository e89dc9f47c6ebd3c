import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { invariant } from "../errors.js";
import type { FieldGroup, Variables } from "./plan.js";

/** What reading a selection set needs to know of its operation. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/**
 * The fields that a node of type `type` is asked for, by response key, in the order in which they are first named
 * (GraphQL, October 2021, 6.3.2 CollectFields).
 */
export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, context.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = responseKeyOf(selection);
        const group = groups.get(key);
        if (group) group.push(selection);
        else groups.set(key, [selection]);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (visited.has(selection.name.value)) continue;
          visited.add(selection.name.value);
        }
        if (fragment && applies(context.schema, fragment, type)) visit(fragment.selectionSet.selections);
      }
    }
  };
  for (const set of selectionSets) visit(set.selections);
  return groups;
}

/** The selection sets of a group of fields. */
export function selectionSetsOf(group: FieldGroup): readonly SelectionSetNode[] {
  return group.flatMap((field) => field.selectionSet ?? []);
}

/** The key a field answers under: its alias, or its name. */
export function responseKeyOf(field: FieldNode): string {
  return (field.alias ?? field.name).value;
}

/** The name of the field that a group selects. */
export function nameOf(group: FieldGroup): string {
  const [field] = group;
  invariant(field, "a group holds a field");
  return field.name.value;
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false;
}

function applies(
  schema: GraphQLSchema,
  fragment: { readonly typeCondition?: FragmentDefinitionNode["typeCondition"] | undefined },
  type: GraphQLObjectType,
): boolean {
  if (!fragment.typeCondition) return true;
  const condition = typeFromAST(schema, fragment.typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

import {
  astFromValue,
  Kind,
  visit,
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { invariant } from "../errors.js";
import type { Variables } from "./plan.js";
import { responseKeyOf } from "./selection.js";

/** What a client selects of the nodes that a computed field answers, to be read where the rule reads those nodes. */
export interface Planting {
  /** The name of the nodes' type: they are read where a field of the rule's bears `@slot(for:)` with it. */
  readonly type: string;
  readonly selectionSets: readonly SelectionSetNode[];
}

/**
 * What a rule reads, as if the client had written it: the field's arguments in the place of its variables, and the
 * client's own selections in its slots, under response keys of their own (see `plantedKey`). An argument that was not
 * given, and has no default, leaves out what it is the value of.
 */
export function expandReads(
  reads: SelectionSetNode,
  field: GraphQLField<unknown, unknown>,
  given: FieldNode,
  context: { readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>; readonly variables: Variables },
  plantings: readonly Planting[],
): SelectionSetNode {
  const values = argumentValues(field, given.arguments ?? [], context.variables);
  const replaced = visit(reads, {
    Argument: (node) => (isLeftOut(node.value, values) ? null : undefined),
    ObjectField: (node) => (isLeftOut(node.value, values) ? null : undefined),
    Variable: { leave: (node) => values.get(node.name.value) },
  });
  return visit(replaced, {
    Field: {
      leave: (node) => {
        const slot = slotOf(node);
        const planted = plantings.flatMap(({ type, selectionSets }, index) =>
          type === slot ? selectionSets.flatMap((set) => plant(context.fragments, index, set)) : [],
        );
        const selections = [...(node.selectionSet?.selections ?? []), ...planted];
        return {
          ...node,
          directives: [...(node.directives ?? []), READ_BY_A_RULE],
          ...(selections.length > 0 ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
        };
      },
    },
  });
}

/** Marks what a rule reads, so that it counts as a part of its field and not as steps of the client's. */
const READ_BY_A_RULE: DirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "read" } };

/** Whether a field is read by a rule. */
export function isReadByRule(group: readonly FieldNode[]): boolean {
  return directiveOf(group[0], "read") !== undefined;
}

/** What a list that a rule reads is priced as, per owner; null where it is as long as it may be. */
export function ruledPrice(group: readonly FieldNode[]): number | null {
  const [argument] = directiveOf(group[0], "priced")?.arguments ?? [];
  return argument?.value.kind === Kind.INT ? Number(argument.value.value) : null;
}

/** The number of a planting and the response key in it; null for what the rule itself reads. */
export function plantedKey(responseKey: string): { readonly planting: number; readonly key: string } | null {
  const colon = responseKey.indexOf(":");
  return colon < 0 ? null : { planting: Number(responseKey.slice(0, colon)), key: responseKey.slice(colon + 1) };
}

function directiveOf(node: FieldNode | undefined, name: string): DirectiveNode | undefined {
  return node?.directives?.find((directive) => directive.name.value === name);
}

function slotOf(node: FieldNode): string | null {
  const [argument] = directiveOf(node, "slot")?.arguments ?? [];
  return argument?.value.kind === Kind.STRING ? argument.value.value : null;
}

function argumentValues(
  field: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
  variables: Variables,
): ReadonlyMap<string, ValueNode | null> {
  return new Map(
    field.args.map((definition) => {
      const value = given.find((argument) => argument.name.value === definition.name)?.value;
      const isAbsent =
        !value ||
        value.kind === Kind.NULL ||
        (value.kind === Kind.VARIABLE && (variables[value.name.value] ?? null) === null);
      if (!isAbsent) return [definition.name, value];
      const byDefault = astFromValue(definition.defaultValue, definition.type);
      return [definition.name, byDefault && byDefault.kind !== Kind.NULL ? byDefault : null];
    }),
  );
}

function isLeftOut(value: ValueNode, values: ReadonlyMap<string, ValueNode | null>): boolean {
  if (value.kind === Kind.OBJECT)
    return value.fields.length > 0 && value.fields.every((field) => isLeftOut(field.value, values));
  if (value.kind !== Kind.VARIABLE) return false;
  const replacement = values.get(value.name.value);
  invariant(replacement !== undefined, `$${value.name.value} is an argument of the computed field`);
  return replacement === null;
}

/** A client's selections with their response keys marked, so that they cannot meet those of the rule or each other's. */
function plant(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  index: number,
  set: SelectionSetNode,
): readonly SelectionNode[] {
  return set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FIELD)
      return { ...selection, alias: { kind: Kind.NAME, value: `${index}:${responseKeyOf(selection)}` } };
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    invariant(fragment, "a fragment that is spread is defined");
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(fragment.typeCondition ? { typeCondition: fragment.typeCondition } : {}),
      ...(selection.directives ? { directives: selection.directives } : {}),
      selectionSet: { kind: Kind.SELECTION_SET, selections: plant(fragments, index, fragment.selectionSet) },
    };
  });
}

import {
  getArgumentValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { AttestError, invariant, quoted } from "../errors.js";
import { identify, type PlanContext } from "./context.js";
import { expandReads, plantedKey, type Planting } from "./expand-computed.js";
import { planDateFields } from "./plan-date.js";
import type { FieldGroup, Variables } from "./plan.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import { separateSlots } from "./separate-slots.js";
import type { FieldShape, ResultField, ResultShape, ValueShape } from "./shape.js";

/** A computed field as it was asked for. */
export interface ComputedRequest {
  /** Where the type declares it: `Event.toll`. */
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly group: FieldGroup;
  readonly path: string;
  readonly fieldIds: Map<FieldNode, number>;
  /** Plans what the rule reads, on the row that the field is asked of. */
  readonly read: (selectionSet: SelectionSetNode, path: string) => readonly FieldShape[];
}

/**
 * Plans a computed field: what its rule reads becomes hidden lists of the row, planned, restricted and priced as if the
 * client had asked for them; what the client selects of nodes that the rule answers is read with them.
 */
export function planComputed(context: PlanContext, request: ComputedRequest): ValueShape {
  const { coordinate, field, group, path } = request;
  const rule = context.rules.get(coordinate);
  const [node] = group;
  invariant(rule && node, `${coordinate} has a rule`);
  const failure = failureWithin(context, path);
  if (failure) return { kind: "failed", error: failure };
  const plantings: Planting[] = [];
  // The field itself says whether it may be null.
  const type = isNonNullType(field.type) ? (field.type.ofType as GraphQLOutputType) : field.type;
  const result = planResult(context, type, group, plantings);
  const key = `${coordinate} ${identify(request.fieldIds, group)}`;
  const expanded = context.expansions.get(key) ?? expandReads(rule.reads, field, node, context, plantings);
  context.expansions.set(key, expanded);
  const args = (variables: Variables): Arguments =>
    getArgumentValues(field, { ...node, arguments: givenOf(node, variables) }, variables);
  const { most } = rule;
  if (most !== null)
    context.checks.push({ path, read: (variables) => checkFirst(args(variables)["first"], most, coordinate) });
  return {
    kind: "computed",
    rule: coordinate,
    reads: separateSlots({ kind: "fields", fields: request.read(expanded, path) }),
    args,
    result,
  };
}

type Arguments = Readonly<Record<string, unknown>>;

/** How many answers a rule is asked for. Throws BAD_USER_INPUT below zero and past the most. */
function checkFirst(first: unknown, most: number, coordinate: string): bigint {
  if (typeof first === "number" && first >= 0 && first <= most) return BigInt(first);
  throw new AttestError("BAD_USER_INPUT", `${coordinate}(first:) is ${quoted(first)}; give a number from 0 to ${most}`);
}

/** The arguments that are given something: null is nothing, as for what the rule reads. */
function givenOf(node: FieldNode, variables: Variables): readonly ArgumentNode[] {
  return (node.arguments ?? []).filter(({ value }) =>
    value.kind === Kind.VARIABLE ? (variables[value.name.value] ?? null) !== null : value.kind !== Kind.NULL,
  );
}

/** A refusal of anything that the rule reads by the field's arguments. */
function failureWithin(context: PlanContext, path: string): ReturnType<PlanContext["failures"]["get"]> {
  for (const [failed, error] of context.failures) {
    const isWithin = failed === path || failed.startsWith(`${path}.`);
    // What the client wants of the nodes that the rule reads fails there alone.
    const isPlanted = failed
      .slice(path.length + 1)
      .split(".")
      .some((key) => plantedKey(key));
    if (isWithin && !isPlanted) return error;
  }
  return undefined;
}

function planResult(
  context: PlanContext,
  type: GraphQLOutputType,
  group: FieldGroup,
  plantings: Planting[],
): ResultShape {
  if (isNonNullType(type))
    return { kind: "required", of: planResult(context, type.ofType as GraphQLOutputType, group, plantings) }; // As SDL says it.
  if (isListType(type)) return { kind: "list", of: planResult(context, type.ofType, group, plantings) }; // As SDL says it.
  return planNamed(context, type, group, plantings);
}

function planNamed(
  context: PlanContext,
  type: GraphQLOutputType,
  group: FieldGroup,
  plantings: Planting[],
): ResultShape {
  const named = getNamedType(type);
  const selectionSets = selectionSetsOf(group);
  if (context.model.nodeTypes.has(named.name) || named.name === "Relationship") {
    plantings.push({ type: named.name, selectionSets });
    return { kind: "node", slot: plantings.length - 1 };
  }
  if (!isObjectType(named)) return { kind: "leaf" };
  if (named.name === "FuzzyDate") return { kind: "date", fields: planDateFields(context, selectionSets) };
  const fields = [...collectFields(context, named, selectionSets)].map(([responseKey, inner]): ResultField => {
    const name = nameOf(inner);
    const definition = named.getFields()[name];
    const value: ResultShape = definition ? planResult(context, definition.type, inner, plantings) : { kind: "leaf" };
    return { responseKey, name, coordinate: `${named.name}.${name}`, value };
  });
  return { kind: "object", typeName: named.name, fields };
}

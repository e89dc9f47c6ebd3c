import { isObjectType, type FieldNode, type GraphQLObjectType, type SelectionSetNode } from "graphql";
import { invariant } from "../errors.js";
import { LINK_SUMMARY } from "../model/names.js";
import { dateKeys, type CitedField, type ComputedField, type NodeType, type Property } from "../model/model.js";
import { identify, type PlanContext, type PlannedList } from "./context.js";
import { planComputed } from "./plan-computed.js";
import { planDateFields } from "./plan-date.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { FieldGroup, ListPlan, NodePlan, On } from "./plan.js";
import type { FieldShape, ObjectShape, ValueShape } from "./shape.js";

/** Gathers what is read of a row, while several selections (`nodes`, `edges { node }`) say what they want of it. */
export interface RowPlan {
  readonly on: On;
  readonly keys: Set<string>;
  readonly lists: Map<string, { plan: ListPlan; only: Set<string>; value: ValueShape }>;
  readonly fieldIds: Map<FieldNode, number>;
  /** The object types that a row may be of. */
  readonly objects: readonly string[];
  labels: boolean;
  links: boolean;
}

/** An empty row: nothing is read yet. */
export function newRow(on: On, objects: readonly string[], fieldIds: Map<FieldNode, number>): RowPlan {
  return { on, keys: new Set(), lists: new Map(), fieldIds, objects, labels: false, links: false };
}

/** What a row has gathered, as a plan. */
export function nodePlanOf(row: RowPlan): NodePlan {
  const links = row.links ? { markings: null } : null;
  return { keys: [...row.keys], labels: row.labels, links, lists: listsOf(row) };
}

/** The lists that a row has gathered; one that not every type is asked for says which are. */
export function listsOf(row: RowPlan): readonly ListPlan[] {
  return [...row.lists.values()].map(({ plan, only }) => ({
    ...plan,
    only: only.size === row.objects.length ? null : [...only],
  }));
}

/** Where a selection's fields go: a row, for some of its types, at a path of the response. */
export interface Selecting {
  readonly context: PlanContext;
  readonly row: RowPlan;
  readonly only: readonly string[];
  readonly path: string;
}

/** Adds what a selection wants of a node to its row, and says how the row becomes the response's object. */
export function selectNode(
  context: PlanContext,
  row: RowPlan,
  target: NodeType,
  selectionSets: readonly SelectionSetNode[],
  path: string,
): ObjectShape {
  const byType = target.objects.map((name) => {
    const type = objectType(context, name);
    return { name, type, groups: collectFields(context, type, selectionSets) };
  });
  const [first, ...others] = byType;
  invariant(first, `${target.name} stands for some type`);
  const same =
    others.every((other) => alike(row.fieldIds, first.groups, other.groups)) && !mentions(first.groups, "__typename");
  if (target.kind === "object" || same)
    return {
      kind: "fields",
      fields: fieldsOf(
        { context, row, path, only: target.objects },
        nodeTypeOf(context, first.name),
        first.type,
        first.groups,
      ),
    };
  row.labels = true;
  return {
    kind: "byType",
    byType: new Map(
      byType.map(({ name, type, groups }) => [
        name,
        fieldsOf({ context, row, path, only: [name] }, nodeTypeOf(context, name), type, groups),
      ]),
    ),
  };
}

function alike(
  ids: Map<FieldNode, number>,
  one: ReadonlyMap<string, FieldGroup>,
  other: ReadonlyMap<string, FieldGroup>,
): boolean {
  const signature = (groups: ReadonlyMap<string, FieldGroup>): string =>
    [...groups.values()].map((group) => identify(ids, group)).join(";");
  return signature(one) === signature(other);
}

function mentions(groups: ReadonlyMap<string, FieldGroup>, name: string): boolean {
  return [...groups.values()].some(([field]) => field?.name.value === name);
}

function fieldsOf(
  selecting: Selecting,
  nodeType: NodeType,
  type: GraphQLObjectType,
  groups: ReadonlyMap<string, FieldGroup>,
): readonly FieldShape[] {
  return [...groups].map(([responseKey, group]) => {
    const name = nameOf(group);
    const at = { ...selecting, path: `${selecting.path}.${responseKey}` };
    const value = fieldValue(at, nodeType, type, group);
    return { responseKey, coordinate: `${type.name}.${name}`, required: isRequired(nodeType, name), value };
  });
}

function isRequired(nodeType: NodeType, name: string): boolean {
  const field = nodeType.traversals.get(name) ?? nodeType.computed.get(name) ?? nodeType.properties.get(name);
  return field?.required ?? true;
}

function fieldValue(selecting: Selecting, nodeType: NodeType, type: GraphQLObjectType, group: FieldGroup): ValueShape {
  const { context, row, path } = selecting;
  const name = nameOf(group);
  if (name === "__typename") return { kind: "constant", value: type.name };
  if (name === LINK_SUMMARY) return selectLinks(context, row, group);
  const cited = nodeType.cited.get(name);
  if (cited) return selectCited(selecting, type, group, cited);
  const property = nodeType.properties.get(name);
  const computed = nodeType.computed.get(name);
  if (computed && !(property && isBare(group))) return selectComputed(selecting, nodeType, type, group, computed);
  if (property) return selectProperty(context, row, property, group);
  const traversal = nodeType.traversals.get(name);
  const field = type.getFields()[name];
  invariant(traversal && field, `${type.name}.${name} is in the schema but not in the model`);
  return selectList(selecting, group, (key) =>
    context.planTraversal(context, { traversal, field, group, key, path, on: row.on, fieldIds: row.fieldIds }),
  );
}

function selectCited(
  selecting: Selecting,
  type: GraphQLObjectType,
  group: FieldGroup,
  { name, owner, relationship }: CitedField,
): ValueShape {
  const { context, path, row } = selecting;
  const field = type.getFields()[name];
  invariant(field, `${type.name}.${name} is in the schema`);
  const base = { field, group, path, relationship, coordinate: `${owner}.${name}`, fieldIds: row.fieldIds };
  return selectList(selecting, group, (key) => context.planCited(context, { ...base, key }));
}

function selectLinks(context: PlanContext, row: RowPlan, group: FieldGroup): ValueShape {
  row.links = true;
  const fields = [...collectFields(context, objectType(context, "LinkCount"), selectionSetsOf(group))];
  return { kind: "links", fields: fields.map(([responseKey, inner]) => ({ responseKey, name: nameOf(inner) })) };
}

function isBare(group: FieldGroup): boolean {
  return (group[0]?.arguments ?? []).length === 0;
}

function selectComputed(
  selecting: Selecting,
  nodeType: NodeType,
  type: GraphQLObjectType,
  group: FieldGroup,
  { owner, name }: ComputedField,
): ValueShape {
  const { context, row } = selecting;
  const field = type.getFields()[name];
  invariant(field, `${type.name}.${name} is in the schema`);
  return planComputed(context, {
    coordinate: `${owner}.${name}`,
    field,
    group,
    path: selecting.path,
    fieldIds: row.fieldIds,
    read: (set) => fieldsOf(selecting, nodeType, type, collectFields(context, type, [set])),
  });
}

/** Adds a list to a row once, however many types and selections name it, and gives its value's shape. */
export function selectList(
  { context, row, only, path }: Selecting,
  group: FieldGroup,
  plan: (key: string) => PlannedList,
): ValueShape {
  const failure = context.failures.get(path);
  if (failure) return { kind: "failed", error: failure };
  const identity = identify(row.fieldIds, group);
  const known = row.lists.get(identity);
  if (known) {
    for (const name of only) known.only.add(name);
    return known.value;
  }
  const planned = plan(freeKey(row, nameOf(group)));
  row.lists.set(identity, { ...planned, only: new Set(only) });
  return planned.value;
}

/** A list is called after its field, so that aliases never reach the statement's text. */
function freeKey(row: RowPlan, name: string): string {
  const taken = new Set([...row.lists.values()].map(({ plan }) => plan.key));
  let key = name;
  for (let next = 2; taken.has(key); next += 1) key = `${name}${next}`;
  return key;
}

/** Adds a property to a row, and gives its value's shape. */
export function selectProperty(context: PlanContext, row: RowPlan, property: Property, group: FieldGroup): ValueShape {
  if (property.type.kind !== "fuzzyDate") {
    row.keys.add(property.name);
    return { kind: "property", on: row.on, key: property.name, list: property.list };
  }
  row.keys.add(dateKeys(property.name).edtf);
  return { kind: "date", on: row.on, key: property.name, fields: planDateFields(context, selectionSetsOf(group)) };
}

/** The schema's object type of that name. */
export function objectType(context: PlanContext, name: string): GraphQLObjectType {
  const type = context.schema.getType(name);
  invariant(isObjectType(type), `${name} is an object type of the schema`);
  return type;
}

/** The model's node type of that name. */
export function nodeTypeOf(context: PlanContext, name: string): NodeType {
  const type = context.model.nodeTypes.get(name);
  invariant(type, `${name} is a node type of the model`);
  return type;
}

import { Kind, type FragmentDefinitionNode, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { AttestError, invariant, quoted } from "../errors.js";
import type { Model, NodeType } from "../model/model.js";
import { decapitalised } from "../model/names.js";
import { readArguments } from "./argument.js";
import type { Exploring, PlanContext, PlannedList } from "./context.js";
import { isReadByRule } from "./expand-computed.js";
import { planCited } from "./plan-cited.js";
import { planComputed } from "./plan-computed.js";
import { planExploration, planFound } from "./plan-exploration.js";
import { planMany, planTraversal } from "./plan-list.js";
import {
  newRow,
  nodePlanOf,
  nodeTypeOf,
  objectType,
  selectList,
  selectNode,
  type RowPlan,
  type Selecting,
} from "./plan-node.js";
import { fixedPage } from "./plan-page.js";
import {
  EVERYTHING,
  type FieldGroup,
  type FilterPlan,
  type ListPlan,
  type Operand,
  type OperationPlan,
  type Variables,
} from "./plan.js";
import { planRelationship } from "./plan-relationship.js";
import { planSearch } from "./plan-search.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { FieldShape, ValueShape } from "./shape.js";

/** The plan of an operation: what each root field reads. Throws BAD_USER_INPUT for arguments that no page could honour. */
export function planOperation(
  given: Omit<PlanContext, "planTraversal" | "planCited" | "conditions" | "expansions" | "searches" | "explorations">,
  operation: OperationDefinitionNode,
): OperationPlan {
  const context: PlanContext = {
    ...given,
    planTraversal,
    planCited,
    conditions: { count: 0 },
    expansions: new Map(),
    searches: [],
    explorations: [],
  };
  const query = objectType(context, "Query");
  const groups = collectFields(context, query, [operation.selectionSet]);
  const row = newRow("node", ["Query"], new Map());
  const fields = rootFields(context, row, groups, (responseKey) => responseKey);
  const { searches, explorations } = context;
  return { lists: nodePlanOf(row).lists, searches, explorations, shape: { kind: "fields", fields } };
}

function rootFields(
  context: PlanContext,
  row: RowPlan,
  groups: ReadonlyMap<string, FieldGroup>,
  pathOf: (responseKey: string) => string,
): readonly FieldShape[] {
  return [...groups].map(([responseKey, group]) => ({
    responseKey,
    coordinate: `Query.${nameOf(group)}`,
    required: REQUIRED_ROOTS.has(nameOf(group)),
    value: rootValue(context, row, group, pathOf(responseKey)),
  }));
}

/** The root fields that are never null. */
const REQUIRED_ROOTS: ReadonlySet<string> = new Set(["__typename", "__schema"]);

/** The fragments of a document, by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function rootValue(context: PlanContext, row: RowPlan, group: FieldGroup, path: string): ValueShape {
  const name = nameOf(group);
  if (name === "__typename") return { kind: "constant", value: "Query" };
  if (name.startsWith("__")) return { kind: "introspection" };
  if (name === "search") return searchRoot(context, row, group, path);
  if (name === ALIKE && isReadByRule(group)) return alikeRoot({ context, row, path, only: ["Query"] }, group);
  const found = planFound(context, row, group, path);
  if (found) return found;
  if (context.model.rootFields.has(name)) return computedRoot(context, row, group, path);
  const selecting = { context, row, path, only: ["Query"] };
  return selectList(selecting, group, (key) =>
    name === "relationship" ? planRelationship(selecting, group, key) : planRoot(selecting, group, name, key),
  );
}

function searchRoot(context: PlanContext, row: RowPlan, group: FieldGroup, path: string): ValueShape {
  const failure = context.failures.get(path);
  if (failure) return { kind: "failed", error: failure };
  const { plan, value } = planSearch(context, group, `search${context.searches.length + 1}`, path, row);
  context.searches.push(plan);
  return value;
}

/** What rules alone may ask: records of one type whose names are like those of another. */
const ALIKE = "alike";
/** How many of them are read. */
const MOST_ALIKE = 50;

function alikeRoot(selecting: Selecting, group: FieldGroup): ValueShape {
  const { context, row, path } = selecting;
  return selectList(selecting, group, (key) => {
    const target = nodeTypeOf(context, "Entity");
    const nodeRow = newRow("node", target.objects, row.fieldIds);
    const shape = selectNode(context, nodeRow, target, selectionSetsOf(group), path);
    const definitions = objectType(context, "Query").getFields()["node"]?.args ?? [];
    const argument = readArguments(definitions, group[0]?.arguments ?? [], context.variables).get("id");
    invariant(argument?.kind === "leaf", "what is alike is like a record");
    const id: Operand = (variables) => checkedIds(argument.read(variables), context.asking ?? path, true)[0] ?? "";
    const plan: ListPlan = {
      key,
      path,
      target,
      start: { kind: "alike", id, markings: null },
      only: null,
      where: EVERYTHING,
      order: [],
      page: fixedPage(MOST_ALIKE),
      node: nodePlanOf(nodeRow),
      edge: null,
      rows: true,
      total: false,
      facets: [],
      cursors: false,
      ruled: true,
    };
    return { plan, value: { kind: "plainList", on: "node", key, shape } };
  });
}

function computedRoot(context: PlanContext, row: RowPlan, group: FieldGroup, path: string): ValueShape {
  const query = objectType(context, "Query");
  const field = query.getFields()[nameOf(group)];
  invariant(field, `Query.${nameOf(group)} is in the schema`);
  const exploring: Exploring = { key: `exploration${context.explorations.length + 1}`, records: null, links: null };
  const computed = planComputed(context, {
    coordinate: `Query.${field.name}`,
    field,
    group,
    path,
    fieldIds: row.fieldIds,
    read: (set) => {
      const asking = { ...context, exploring, asking: `Query.${field.name}` };
      return rootFields(asking, row, collectFields(context, query, [set]), (key) => `${path}.${key}`);
    },
  });
  if (computed.kind !== "computed" || (!exploring.records && !exploring.links)) return computed;
  const plan = planExploration(context, field, group, { exploring, computed, path });
  context.explorations.push(plan);
  return { ...computed, exploration: plan.key };
}

function planRoot({ context, row, path }: Selecting, group: FieldGroup, name: string, key: string): PlannedList {
  const { fieldIds } = row;
  const field = objectType(context, "Query").getFields()[name];
  invariant(field, `Query.${name} is in the schema`);
  const list = [...context.model.nodeTypes.values()].find((type) => type.plural === name);
  if (list)
    return planMany(context, {
      field,
      group,
      key,
      path,
      fieldIds,
      target: list,
      start: { kind: "label" },
      via: null,
      byDefault: 25,
    });
  const target = name.startsWith("node") ? nodeTypeOf(context, "Node") : singleType(context.model, name);
  const args = readArguments(field.args, group[0]?.arguments ?? [], context.variables);
  const argument = args.get(name === "nodes" ? "ids" : "id");
  invariant(argument?.kind === "leaf", `Query.${name} has its id`);
  const nodeRow = newRow("node", target.objects, fieldIds);
  const shape = selectNode(context, nodeRow, target, selectionSetsOf(group), path);
  const coordinate = context.asking ?? `Query.${name}(${name === "nodes" ? "ids" : "id"}:)`;
  const isRuled = isReadByRule(group);
  const ids: Operand = (variables) => checkedIds(argument.read(variables), coordinate, isRuled);
  const base = {
    key,
    path,
    target,
    only: null,
    where: withId(target),
    order: [],
    edge: null,
    rows: true,
    total: false,
    facets: [],
    cursors: false,
    ruled: isReadByRule(group),
  };
  const start: ListPlan["start"] = { kind: "ids", ids };
  if (name !== "nodes")
    return {
      plan: { ...base, start, page: fixedPage(1), node: nodePlanOf(nodeRow) },
      value: { kind: "one", on: "node", key, shape },
    };
  nodeRow.keys.add("id");
  const size = (variables: Variables): number => [argument.read(variables)].flat().length;
  const page = { ...fixedPage(0), constant: false, size, price: size };
  return {
    plan: { ...base, start, page, node: nodePlanOf(nodeRow) },
    value: { kind: "byIds", key, shape, ids: argument.read },
  };
}

/** Owned nodes bear ids too, but are read from their owners alone: a hidden record's citation would betray it. */
function withId(target: NodeType): FilterPlan {
  return target.kind === "interface" ? { kind: "type", labels: target.objects } : EVERYTHING;
}

function singleType(model: Model, name: string): NodeType {
  const type = [...model.nodeTypes.values()].find(
    (candidate) => candidate.plural !== null && decapitalised(candidate.name) === name,
  );
  invariant(type, `Query.${name} reads a type of the model`);
  return type;
}

/** Ids as a list without repeats. Throws BAD_USER_INPUT for what cannot be one; a rule may ask for what is the id of something else. */
function checkedIds(value: unknown, coordinate: string, isLenient = false): readonly string[] {
  const ids = [value].flat().map((id: unknown) => {
    if (typeof id === "string" && id !== "" && (id.length <= 200 || isLenient)) return id;
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate} was given ${quoted(id)}; an id is text of 1 to 200 characters`,
    );
  });
  return [...new Set(ids)];
}

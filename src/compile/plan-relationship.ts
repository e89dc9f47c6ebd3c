import type { SelectionSetNode } from "graphql";
import { AttestError, invariant, quoted } from "../errors.js";
import { everyProperty } from "../model/relationship-properties.js";
import { readArguments } from "./argument.js";
import type { PlannedList } from "./context.js";
import { readRelationshipId } from "./cursor.js";
import { isReadByRule } from "./expand-computed.js";
import {
  listsOf,
  newRow,
  nodePlanOf,
  nodeTypeOf,
  objectType,
  selectList,
  selectNode,
  selectProperty,
  type RowPlan,
  type Selecting,
} from "./plan-node.js";
import { fixedPage } from "./plan-page.js";
import { EVERYTHING, type FieldGroup, type ListPlan, type Operand, type SingleRelationship } from "./plan.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { FieldShape, ObjectShape, ValueShape } from "./shape.js";

/** What is read of a relationship that is answered by itself, with the nodes at its ends. */
export interface RelationshipRow {
  readonly end: RowPlan;
  readonly edge: RowPlan;
  readonly needs: { identity: boolean; relationship: boolean; role: boolean };
}

/** Plans `relationship(id:)`: null where there is none. */
export function planRelationship({ context, row, path }: Selecting, group: FieldGroup, key: string): PlannedList {
  const field = objectType(context, "Query").getFields()["relationship"];
  invariant(field, "Query.relationship is in the schema");
  const id = readArguments(field.args, group[0]?.arguments ?? [], context.variables).get("id");
  invariant(id?.kind === "leaf", "Query.relationship has its id");
  const relationship = newRelationshipRow(row);
  const shape = selectRelationship({ context, row, path, only: [EDGE] }, relationship, selectionSetsOf(group));
  const part =
    (index: 0 | 1 | 2 | 3): Operand =>
    (variables) =>
      readRelationshipId(id.read(variables))?.[index] ?? refuse(id.read(variables), isReadByRule(group));
  const single: SingleRelationship = { type: part(0), start: part(1), end: part(2), key: part(3) };
  const plan: ListPlan = {
    ...relationshipList(relationship),
    key,
    path,
    target: nodeTypeOf(context, "Record"),
    start: { kind: "single", single, markings: null },
    page: fixedPage(1),
    ruled: isReadByRule(group),
  };
  return { plan, value: { kind: "one", on: "node", key, shape } };
}

/** What rules ask with may be the id of something else. */
function refuse(id: unknown, isRuled: boolean): string {
  if (isRuled) return "";
  throw new AttestError(
    "BAD_USER_INPUT",
    `Query.relationship(id:) was given ${quoted(id)}; give a relationshipId as an edge has answered it`,
  );
}

/** A relationship is of no object type of the model. */
const EDGE = "Relationship";

/** An empty row of a relationship. */
export function newRelationshipRow({ fieldIds, objects }: Pick<RowPlan, "fieldIds" | "objects">): RelationshipRow {
  return {
    end: newRow("node", objects, fieldIds),
    edge: newRow("edge", [EDGE], fieldIds),
    needs: { identity: false, relationship: false, role: false },
  };
}

/** What a relationship's row has gathered, as the parts of a list that reads it. */
export function relationshipList({
  end,
  edge,
  needs,
}: RelationshipRow): Pick<
  ListPlan,
  "only" | "where" | "order" | "node" | "edge" | "rows" | "total" | "facets" | "cursors"
> {
  return {
    only: null,
    where: EVERYTHING,
    order: [],
    node: nodePlanOf(end),
    edge: { ...needs, outgoing: false, depth: false, keys: [...edge.keys], lists: listsOf(edge) },
    rows: true,
    total: false,
    facets: [],
    cursors: false,
  };
}

/** Adds what a selection wants of a relationship to its row, and says how the row becomes the response's object. */
export function selectRelationship(
  selecting: Selecting,
  row: RelationshipRow,
  selectionSets: readonly SelectionSetNode[],
): ObjectShape {
  const { context, path } = selecting;
  const type = objectType(context, EDGE);
  const fields = [...collectFields(context, type, selectionSets)].map(([responseKey, group]): FieldShape => {
    const name = nameOf(group);
    const at = { ...selecting, path: `${path}.${responseKey}` };
    const required = name === "__typename" || type.getFields()[name]?.type.toString().endsWith("!") === true;
    return { responseKey, coordinate: `${EDGE}.${name}`, required, value: fieldValue(at, row, group) };
  });
  return { kind: "fields", fields };
}

function fieldValue(selecting: Selecting, { end, edge, needs }: RelationshipRow, group: FieldGroup): ValueShape {
  const { context, path } = selecting;
  const name = nameOf(group);
  const record = nodeTypeOf(context, "Record");
  switch (name) {
    case "__typename":
      return { kind: "constant", value: EDGE };
    case "relationshipId":
      needs.identity = true;
      needs.relationship = true;
      return { kind: "relationshipId" };
    case "relationship":
    case "role":
      needs[name] = true;
      return { kind: "property", on: "edge", key: name, list: false };
    case "end":
      return { kind: "self", shape: selectNode(context, end, record, selectionSetsOf(group), path) };
    case "start":
      return selectList({ context, path, row: edge, only: [EDGE] }, group, (key) => planStart(selecting, group, key));
    default: {
      const { properties, traversals } = everyProperty(context.model);
      const property = properties.get(name);
      if (property) return selectProperty(context, edge, property, group);
      const traversal = traversals.get(name);
      const field = objectType(context, EDGE).getFields()[name];
      invariant(traversal && field, `${EDGE}.${name} is in the schema but not in the model`);
      return selectList({ context, path, row: edge, only: [EDGE] }, group, (key) =>
        context.planTraversal(context, { traversal, field, group, key, path, on: "edge", fieldIds: edge.fieldIds }),
      );
    }
  }
}

function planStart({ context, row, path }: Selecting, group: FieldGroup, key: string): PlannedList {
  const target = nodeTypeOf(context, "Record");
  const startRow = newRow("node", target.objects, row.fieldIds);
  const shape = selectNode(context, startRow, target, selectionSetsOf(group), path);
  const plan: ListPlan = {
    key,
    path,
    target,
    start: { kind: "startNode" },
    only: null,
    where: EVERYTHING,
    order: [],
    page: fixedPage(1),
    node: nodePlanOf(startRow),
    edge: null,
    rows: true,
    total: false,
    facets: [],
    cursors: false,
    ruled: isReadByRule(group),
  };
  return { plan, value: { kind: "one", on: "edge", key, shape } };
}

import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { invariant } from "../errors.js";
import { readArguments } from "./argument.js";
import type { CitedRequest, PlanContext, PlannedList } from "./context.js";
import { isReadByRule } from "./expand-computed.js";
import { newRow, nodePlanOf, nodeTypeOf, selectList, selectNode, type Selecting } from "./plan-node.js";
import { fixedPage, planPage } from "./plan-page.js";
import { newRelationshipRow, relationshipList, selectRelationship } from "./plan-relationship.js";
import { EVERYTHING, type FieldGroup, type ListPlan } from "./plan.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { ConnectionField, EdgeField, NamedField, ValueShape } from "./shape.js";

interface Needs {
  rows: boolean;
  total: boolean;
  cursors: boolean;
  more: boolean;
}

interface Gathering {
  /** Where the lists go that read what a reference refers to. */
  readonly selecting: Selecting;
  readonly needs: Needs;
}

/** A row of a reference is of no object type of the model. */
const REFERENCE = "Reference";

/** Plans what rests on a source: records and relationships in one list, by their references. */
export function planCited(context: PlanContext, request: CitedRequest): PlannedList {
  const { field, group, key, path, coordinate, fieldIds } = request;
  const row = newRow("node", [REFERENCE], fieldIds);
  const gathering: Gathering = {
    selecting: { context, path, row, only: [REFERENCE] },
    needs: { rows: false, total: false, cursors: false, more: false },
  };
  const { needs } = gathering;
  const type = getNamedType(field.type);
  invariant(isObjectType(type), `${coordinate} answers a connection`);
  const fields = [...collectFields(context, type, selectionSetsOf(group))].map(([responseKey, inner]) =>
    connectionField(gathering, type, responseKey, inner),
  );
  const args = readArguments(field.args, group[0]?.arguments ?? [], context.variables);
  const order = { terms: [{ by: { kind: "reference" }, descending: false } as const], signature: coordinate };
  const page = planPage(args, 25, order, needs.more, coordinate);
  const plan: ListPlan = {
    ...PLAIN,
    rows: needs.rows,
    total: needs.total,
    cursors: needs.cursors,
    key,
    path,
    page,
    target: nodeTypeOf(context, "Record"),
    node: nodePlanOf(row),
    order: order.terms,
    start: { kind: "cited", relationship: request.relationship, citations: EVERYTHING, markings: null },
    ruled: isReadByRule(group),
  };
  const connection = { fields, order: order.signature, backward: false, paged: page.from !== null, size: page.size };
  return { plan, value: { kind: "connection", key, connection } };
}

const PLAIN = {
  only: null,
  where: EVERYTHING,
  order: [],
  edge: null,
  rows: true,
  total: false,
  facets: [],
  cursors: false,
} as const;

function connectionField(
  gathering: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
): ConnectionField {
  const { selecting, needs } = gathering;
  const { context, path } = selecting;
  switch (nameOf(group)) {
    case "__typename":
      return { kind: "constant", responseKey, value: type.name };
    case "totalCount":
      needs.total = true;
      return { kind: "totalCount", responseKey };
    case "edges": {
      needs.rows = true;
      const edgeType = fieldType(type, "edges");
      const fields = [...collectFields(context, edgeType, selectionSetsOf(group))].map(([key, inner]) =>
        edgeField({ needs, selecting: { ...selecting, path: `${path}.${responseKey}.${key}` } }, edgeType, key, inner),
      );
      return { kind: "edges", responseKey, fields };
    }
    default: {
      const fields = [...collectFields(context, fieldType(type, "pageInfo"), selectionSetsOf(group))].map(
        ([key, inner]): NamedField => ({ responseKey: key, name: nameOf(inner) }),
      );
      needs.rows = needs.cursors = needs.more = true;
      return { kind: "pageInfo", responseKey, fields };
    }
  }
}

function edgeField(
  { selecting, needs }: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
): EdgeField {
  const name = nameOf(group);
  if (name === "cursor") {
    needs.cursors = true;
    return { kind: "cursor", responseKey };
  }
  const value: ValueShape =
    name === "__typename"
      ? { kind: "constant", value: type.name }
      : selectList(selecting, group, (key) =>
          name === "node" ? planRecord(selecting, group, key) : planLink(selecting, group, key),
        );
  const coordinate = `${type.name}.${name}`;
  return { kind: "value", field: { responseKey, coordinate, required: name === "__typename", value } };
}

function planRecord({ context, row, path }: Selecting, group: FieldGroup, key: string): PlannedList {
  const target = nodeTypeOf(context, "Record");
  const record = newRow("node", target.objects, row.fieldIds);
  const shape = selectNode(context, record, target, selectionSetsOf(group), path);
  const ruled = isReadByRule(group);
  const base = { ...PLAIN, key, path, target, ruled, page: fixedPage(1), node: nodePlanOf(record) };
  return { plan: { ...base, start: { kind: "referred" } }, value: { kind: "one", on: "node", key, shape } };
}

function planLink({ context, row, path }: Selecting, group: FieldGroup, key: string): PlannedList {
  const target = nodeTypeOf(context, "Record");
  const link = newRelationshipRow({ fieldIds: row.fieldIds, objects: target.objects });
  const shape = selectRelationship(
    { context, row: link.edge, path, only: link.edge.objects },
    link,
    selectionSetsOf(group),
  );
  const plan: ListPlan = {
    ...relationshipList(link),
    key,
    path,
    target,
    start: { kind: "single", single: null, markings: null },
    page: fixedPage(1),
    ruled: isReadByRule(group),
  };
  return { plan, value: { kind: "one", on: "node", key, shape } };
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  invariant(isObjectType(named), `${type.name}.${name} is an object`);
  return named;
}

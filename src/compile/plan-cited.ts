import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { invariant } from "../errors.js";
import { readArguments } from "./argument.js";
import type { CitedRequest, PlanContext, PlannedList } from "./context.js";
import { isReadByRule } from "./expand-computed.js";
import { nodeTypeOf, selectNode, type Selecting } from "./plan-node.js";
import { planPage } from "./plan-page.js";
import { newRelationshipRow, relationshipList, selectRelationship, type RelationshipRow } from "./plan-relationship.js";
import { EVERYTHING, type FieldGroup, type ListPlan } from "./plan.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { ConnectionField, EdgeField, NamedField } from "./shape.js";

interface Needs {
  rows: boolean;
  total: boolean;
  cursors: boolean;
  more: boolean;
}

interface Gathering {
  readonly selecting: Selecting;
  readonly row: RelationshipRow;
  readonly needs: Needs;
}

/** Plans what rests on a source: records and relationships in one list, by their references. */
export function planCited(context: PlanContext, request: CitedRequest): PlannedList {
  const { field, group, key, path, coordinate, fieldIds } = request;
  const target = nodeTypeOf(context, "Record");
  const row = newRelationshipRow({ fieldIds, objects: target.objects });
  const selecting: Selecting = { context, path, row: row.edge, only: row.edge.objects };
  const gathering: Gathering = { selecting, row, needs: { rows: false, total: false, cursors: false, more: false } };
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
    ...relationshipList(row),
    ...needs,
    key,
    path,
    target,
    page,
    order: order.terms,
    start: { kind: "cited", relationship: request.relationship, citations: EVERYTHING, markings: null },
    ruled: isReadByRule(group),
  };
  const connection = { fields, order: order.signature, backward: false, paged: page.from !== null, size: page.size };
  return { plan, value: { kind: "connection", key, connection } };
}

function connectionField(
  { selecting, row, needs }: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
): ConnectionField {
  const { context } = selecting;
  switch (nameOf(group)) {
    case "__typename":
      return { kind: "constant", responseKey, value: type.name };
    case "totalCount":
      needs.total = true;
      return { kind: "totalCount", responseKey };
    case "edges": {
      needs.rows = true;
      const edgeType = fieldType(type, "edges");
      const at = { ...selecting, path: `${selecting.path}.${responseKey}` };
      const fields = [...collectFields(context, edgeType, selectionSetsOf(group))].map(([key, inner]) =>
        edgeField({ row, needs, selecting: at }, edgeType, key, inner),
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
  { selecting, row, needs }: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
): EdgeField {
  const { context } = selecting;
  const path = `${selecting.path}.${responseKey}`;
  switch (nameOf(group)) {
    case "cursor":
      needs.cursors = true;
      return { kind: "cursor", responseKey };
    case "node": {
      const shape = selectNode(context, row.end, nodeTypeOf(context, "Record"), selectionSetsOf(group), path);
      return { kind: "either", responseKey, linked: false, shape };
    }
    case "relationship": {
      const shape = selectRelationship({ ...selecting, path }, row, selectionSetsOf(group));
      return { kind: "either", responseKey, linked: true, shape };
    }
    default:
      return {
        kind: "value",
        field: {
          responseKey,
          coordinate: `${type.name}.__typename`,
          required: true,
          value: { kind: "constant", value: type.name },
        },
      };
  }
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  invariant(isObjectType(named), `${type.name}.${name} is an object`);
  return named;
}

import { getNamedType, isObjectType, type GraphQLObjectType, type SelectionSetNode } from "graphql";
import { invariant } from "../errors.js";
import { hasEdge } from "../model/names.js";
import type { ManyRequest, PlanContext } from "./context.js";
import { planFacets } from "./plan-facets.js";
import { listsOf, newRow, nodePlanOf, selectList, selectNode, selectProperty, type RowPlan } from "./plan-node.js";
import type { EdgePlan, FacetPlan, FieldGroup, NodePlan } from "./plan.js";
import { collectFields, nameOf, selectionSetsOf } from "./selection.js";
import type { ConnectionField, EdgeField, ObjectShape, NamedField } from "./shape.js";

/** What a connection needs its list to read. */
export interface ConnectionNeeds {
  rows: boolean;
  total: boolean;
  cursors: boolean;
  more: boolean;
  facets: FacetPlan[];
}

/** What a connection's selection asks for. */
export interface PlannedConnection {
  readonly shape: readonly ConnectionField[];
  readonly needs: Readonly<ConnectionNeeds>;
  readonly node: NodePlan;
  readonly edge: EdgePlan | null;
}

interface Gathering {
  readonly context: PlanContext;
  readonly request: ManyRequest;
  readonly row: RowPlan;
  readonly edgeRow: RowPlan;
  readonly needs: ConnectionNeeds;
  readonly edge: { identity: boolean; relationship: boolean; role: boolean; outgoing: boolean; depth: boolean };
}

/** Plans `edges`, `nodes`, `pageInfo` and `totalCount`, as far as they are selected. */
export function planConnection(context: PlanContext, request: ManyRequest, type: GraphQLObjectType): PlannedConnection {
  const gathering: Gathering = {
    context,
    request,
    row: newRow("node", request.target.objects, request.fieldIds),
    edgeRow: newRow("edge", [EDGE], request.fieldIds),
    needs: { rows: false, total: false, cursors: false, more: false, facets: [] },
    edge: { identity: false, relationship: false, role: false, outgoing: false, depth: false },
  };
  const shape = [...collectFields(context, type, selectionSetsOf(request.group))].map(([responseKey, group]) =>
    connectionField(gathering, type, responseKey, group),
  );
  const { edge, edgeRow, row, needs } = gathering;
  const keys = [...edgeRow.keys];
  const lists = listsOf(edgeRow);
  const reads =
    keys.length > 0 || lists.length > 0 || edge.identity || edge.relationship || edge.outgoing || edge.depth;
  return { shape, needs, node: nodePlanOf(row), edge: reads ? { ...edge, keys, lists } : null };
}

/** A list's edges are all of one type. */
const EDGE = "Edge";

function connectionField(
  gathering: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
): ConnectionField {
  const { needs, request, context } = gathering;
  const path = `${request.path}.${responseKey}`;
  const name = nameOf(group);
  switch (name) {
    case "__typename":
      return { kind: "constant", responseKey, value: type.name };
    case "totalCount":
      needs.total = true;
      return { kind: "totalCount", responseKey };
    case "nodes":
      needs.rows = true;
      return { kind: "nodes", responseKey, shape: selectFar(gathering, selectionSetsOf(group), path) };
    case "facets": {
      const field = type.getFields()["facets"];
      invariant(field, `${type.name}.facets is in the schema`);
      const { key, target } = request;
      const at = { field, group, target, key, from: needs.facets.length + 1, coordinate: `${type.name}.facets` };
      const { plans, shapes } = planFacets(context, at);
      needs.facets.push(...plans);
      return { kind: "facets", responseKey, facets: shapes };
    }
    case "edges": {
      needs.rows = true;
      const edgeType = fieldType(type, "edges");
      const fields = [...collectFields(context, edgeType, selectionSetsOf(group))].map(([key, inner]) =>
        edgeField(gathering, edgeType, key, inner, `${path}.${key}`),
      );
      return { kind: "edges", responseKey, fields };
    }
    default: {
      const fields = [...collectFields(context, fieldType(type, "pageInfo"), selectionSetsOf(group))].map(
        ([key, inner]): NamedField => {
          const field = nameOf(inner);
          if (field.endsWith("Cursor")) needs.cursors = true;
          if (field.startsWith("has")) needs.more = true;
          return { responseKey: key, name: field };
        },
      );
      needs.rows ||= needs.cursors || needs.more;
      return { kind: "pageInfo", responseKey, fields };
    }
  }
}

function selectFar(gathering: Gathering, selectionSets: readonly SelectionSetNode[], path: string): ObjectShape {
  return selectNode(gathering.context, gathering.row, gathering.request.target, selectionSets, path);
}

function edgeField(
  gathering: Gathering,
  type: GraphQLObjectType,
  responseKey: string,
  group: FieldGroup,
  path: string,
): EdgeField {
  const { context, edge, edgeRow, needs, request } = gathering;
  const name = nameOf(group);
  const { via } = request;
  const value = (shape: Extract<EdgeField, { kind: "value" }>["field"]["value"], required: boolean): EdgeField => ({
    kind: "value",
    field: { responseKey, coordinate: `${type.name}.${name}`, required, value: shape },
  });
  if (name === "__typename") return value({ kind: "constant", value: type.name }, true);
  if (name === "node") return { kind: "node", responseKey, shape: selectFar(gathering, selectionSetsOf(group), path) };
  if (name === "cursor") {
    needs.cursors = true;
    return { kind: "cursor", responseKey };
  }
  if (name === "relationship" || name === "depth" || name === "outgoing") {
    edge[name] = true;
    return value({ kind: "property", on: "edge", key: name, list: false }, true);
  }
  invariant(via && hasEdge(via), `${type.name}.${name} is a field of a relationship`);
  if (name === "relationshipId") {
    edge.identity = true;
    edge.relationship ||= via.types.length > 1;
    return { kind: "relationshipId", responseKey, type: via.types.length === 1 ? via.types[0] : null };
  }
  const property = via.properties.properties.get(name);
  if (property) return value(selectProperty(context, edgeRow, property, group), property.required);
  const traversal = via.properties.traversals.get(name);
  const field = type.getFields()[name];
  invariant(traversal && field, `${type.name}.${name} is in the schema but not in the model`);
  const list = selectList({ context, path, row: edgeRow, only: [EDGE] }, group, (key) =>
    context.planTraversal(context, { traversal, field, group, key, path, on: "edge", fieldIds: request.fieldIds }),
  );
  return value(list, true);
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  invariant(isObjectType(named), `${type.name}.${name} is an object`);
  return named;
}

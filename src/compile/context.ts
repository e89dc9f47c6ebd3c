import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLSchema, SelectionSetNode } from "graphql";
import type { AttestError } from "../errors.js";
import type { Model, NodeType, Traversal } from "../model/model.js";
import type { OperationLimits } from "./limits.js";
import type { ExplorationPlan, FieldGroup, ListPlan, On, SearchPlan, StartPlan, Variables } from "./plan.js";
import type { ValueShape } from "./shape.js";

/** What planning an operation needs to know. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly limits: OperationLimits;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** They decide the plan's structure only: values are read when a request is bound. */
  readonly variables: Variables;
  /** Fields whose arguments were refused, by path: they are planned as failed. */
  readonly failures: ReadonlyMap<string, AttestError>;
  /** The conditions of the operation that are planned so far. */
  readonly conditions: { count: number };
  /** What the rules of computed fields read, by the fields' coordinates. */
  readonly reads: ReadonlyMap<string, SelectionSetNode>;
  /** What computed fields of the operation read, by field, so that the types that share one share its lists. */
  readonly expansions: Map<string, SelectionSetNode>;
  /** The coordinate of the computed field whose rule is asking: what it was given is named by it. */
  readonly asking?: string;
  /** The searches of the operation that are planned so far. */
  readonly searches: SearchPlan[];
  /** The explorations of the operation that are planned so far. */
  readonly explorations: ExplorationPlan[];
  /** The exploration whose rule is asking. */
  readonly exploring?: Exploring;
  /** So do lists of what rests on a node. */
  readonly planCited: (context: PlanContext, request: CitedRequest) => PlannedList;
  /** Nodes hold lists that hold nodes: the two planners meet here. */
  readonly planTraversal: (context: PlanContext, request: TraversalRequest) => PlannedList;
}

/** An exploration while its field is planned: the lists that read what it finds. */
export interface Exploring {
  readonly key: string;
  records: ListPlan | null;
  links: ListPlan | null;
}

/** A field that leads to nodes, as it was asked for. */
export interface TraversalRequest {
  readonly traversal: Traversal;
  readonly field: GraphQLField<unknown, unknown>;
  readonly group: FieldGroup;
  readonly key: string;
  readonly path: string;
  /** Whether it leaves from the row's node or, as citations may, from the relationship to it. */
  readonly on: On;
  readonly fieldIds: Map<FieldNode, number>;
}

/** A field that answers what rests on a node, as it was asked for. */
export interface CitedRequest {
  readonly field: GraphQLField<unknown, unknown>;
  readonly group: FieldGroup;
  readonly key: string;
  readonly path: string;
  readonly coordinate: string;
  /** The relationship from a citation to what it cites. */
  readonly relationship: string;
  readonly fieldIds: Map<FieldNode, number>;
}

/** A list, and how its rows become the field's value. */
export interface PlannedList {
  readonly plan: ListPlan;
  readonly value: ValueShape;
}

/** A list that is answered as a connection. */
export interface ManyRequest {
  readonly field: GraphQLField<unknown, unknown>;
  readonly group: FieldGroup;
  readonly key: string;
  readonly path: string;
  readonly fieldIds: Map<FieldNode, number>;
  readonly target: NodeType;
  readonly start: StartPlan;
  readonly via: Traversal["via"] | null;
  readonly byDefault: number;
  readonly traversal?: Traversal;
}

/** A number for each field node, so that equal selections can be told. */
export function identify(ids: Map<FieldNode, number>, group: readonly FieldNode[]): string {
  return group.map((node) => ids.get(node) ?? (ids.set(node, ids.size), ids.size - 1)).join(",");
}

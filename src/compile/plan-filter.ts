import { AttestError, invariant, quoted } from "../errors.js";
import { hasEdge, narrowing, typeValue } from "../model/names.js";
import type { Model, NodeType, RelationshipProperties, Traversal } from "../model/model.js";
import type { Argument } from "./argument.js";
import type { OperationLimits } from "./limits.js";
import { readLeaf, planComparison, planPropertyFilter } from "./plan-property-filter.js";
import { planApart } from "./plan-apart.js";
import { planNear, planBox } from "./plan-geography.js";
import { planPolygon } from "./plan-polygon.js";
import { conjunction, EVERYTHING, type FilterPlan, type On, type Variables } from "./plan.js";

/** What a `where` may speak of: a node, and the relationship that leads to it. */
export interface FilterScope {
  readonly model: Model;
  /** What decides the plan: whether something shall be missing, which types. Values are read when a request is bound. */
  readonly variables: Variables;
  readonly limits: OperationLimits;
  /** The conditions of the whole operation that are planned so far. */
  readonly conditions: { count: number };
  /** How many conditions this one stands within, and how many traversals away. */
  readonly depth: number;
  readonly hops: number;
  readonly node: NodeType | null;
  readonly edge: RelationshipProperties | null;
}

/** The condition that a `where` says. Throws BAD_USER_INPUT, naming the coordinate. */
export function planWhere(scope: FilterScope, argument: Argument | undefined, coordinate: string): FilterPlan {
  if (argument === undefined) return EVERYTHING;
  const { maxConditionDepth, maxDepth } = scope.limits;
  const inner = { ...scope, depth: scope.depth + 1 };
  if (inner.depth > maxConditionDepth) throw tooMany(`${maxConditionDepth} conditions within one another`, coordinate);
  if (inner.hops > maxDepth) throw tooMany(`${maxDepth} traversals below one another`, coordinate);
  const parts = [...objectFields(argument, coordinate)].map(([name, value]) =>
    planField(inner, name, value, coordinate),
  );
  return conjunction(parts);
}

function tooMany(what: string, coordinate: string): AttestError {
  const place = coordinate.length > 80 ? `${coordinate.slice(0, 79)}…` : coordinate;
  return new AttestError(
    "LIMIT_EXCEEDED",
    `${place} has more than ${what}; ask in several operations, or by lists (in:)`,
  );
}

/** A polygon's edges are compared one by one: it counts as so many conditions. */
const CONDITIONS_A_POLYGON = 10;

function planField(scope: FilterScope, name: string, value: Argument, coordinate: string): FilterPlan {
  scope.conditions.count += name === "inPolygon" ? CONDITIONS_A_POLYGON : 1;
  if (scope.conditions.count > scope.limits.maxConditions)
    throw tooMany(`${scope.limits.maxConditions} conditions`, coordinate);
  switch (name) {
    case "and":
      return conjunction(
        listItems(value, `${coordinate}.and`).map((item) => planWhere(scope, item, `${coordinate}.and`)),
      );
    case "or":
      return {
        kind: "or",
        parts: listItems(value, `${coordinate}.or`).map((item) => planWhere(scope, item, `${coordinate}.or`)),
      };
    case "not":
      return { kind: "not", part: planWhere(scope, value, `${coordinate}.not`) };
    case "edge":
      return planEdge(scope, value, `${coordinate}.edge`);
    case "type":
      return planType(scope, value, `${coordinate}.type`);
    case "near":
      return planNear(value, `${coordinate}.near`);
    case "inBox":
      return planBox(value, `${coordinate}.inBox`);
    case "inPolygon":
      return planPolygon(value, `${coordinate}.inPolygon`);
    default:
      return planMember(scope, name, value, `${coordinate}.${name}`);
  }
}

function planMember(scope: FilterScope, name: string, value: Argument, coordinate: string): FilterPlan {
  const on: On = scope.node ? "node" : "edge";
  const property = (scope.node ?? scope.edge)?.properties.get(name);
  if (property) return planPropertyFilter(scope.variables, property, on, operatorFields(value, coordinate), coordinate);
  const independent = scope.node?.computed.get(name)?.independent;
  if (independent) return planApart(scope, independent, operatorFields(value, coordinate), coordinate);
  const object =
    scope.node?.kind === "interface" ? scope.node.objects.find((type) => narrowing(type) === name) : undefined;
  if (object) return planNarrowed(scope, object, value, coordinate);
  const traversal = (scope.node ?? scope.edge)?.traversals.get(name);
  invariant(traversal, `${coordinate} is in the schema but not in the model`);
  return traversal.many ? planMany(scope, traversal, value, coordinate) : planOne(scope, traversal, value, coordinate);
}

/** A condition on nodes of one of the types that an interface stands for: others do not fit it. */
function planNarrowed(scope: FilterScope, object: string, value: Argument, coordinate: string): FilterPlan {
  const node = scope.model.nodeTypes.get(object);
  invariant(node, `${object} is a type of the model`);
  return conjunction([{ kind: "type", labels: [object] }, planWhere({ ...scope, node }, value, coordinate)]);
}

function planEdge(scope: FilterScope, value: Argument, coordinate: string): FilterPlan {
  invariant(scope.edge, `${coordinate} is in the schema but not in the model`);
  return planWhere({ ...scope, node: null }, value, coordinate);
}

function planMany(scope: FilterScope, traversal: Traversal, value: Argument, coordinate: string): FilterPlan {
  const parts = [...operatorFields(value, coordinate)].flatMap(([quantifier, argument]): FilterPlan[] => {
    const at = `${coordinate}.${quantifier}`;
    if (quantifier === "count") return planCount(scope, traversal, argument, at);
    const where = planWhere(farScope(scope, traversal), argument, at);
    const related = relatedPlan(scope, traversal, quantifier === "every" ? { kind: "not", part: where } : where);
    return [
      quantifier === "some" ? { ...related, comparison: ">", count: 0 } : { ...related, comparison: "=", count: 0 },
    ];
  });
  return conjunction(parts);
}

function planCount(scope: FilterScope, traversal: Traversal, argument: Argument, coordinate: string): FilterPlan[] {
  const fields = new Map(operatorFields(argument, coordinate));
  const where = planWhere(farScope(scope, traversal), fields.get("where"), `${coordinate}.where`);
  fields.delete("where");
  if (fields.size === 0)
    throw new AttestError("BAD_USER_INPUT", `${coordinate} says no number; add eq, gte or another comparison`);
  return [...fields].map(([operator, value]): FilterPlan => {
    const { comparison, operand, negated } = planComparison("int", operator, value, `${coordinate}.${operator}`);
    const hint = `${traversal.name}Count`;
    const related: FilterPlan = { ...relatedPlan(scope, traversal, where), comparison, count: operand, hint };
    return negated ? { kind: "not", part: related } : related;
  });
}

/** A filter by the one other end: where several are recorded, one of them must fit. */
function planOne(scope: FilterScope, traversal: Traversal, value: Argument, coordinate: string): FilterPlan {
  const fields = new Map(objectFields(value, coordinate));
  const exists = fields.get("exists");
  fields.delete("exists");
  const parts: FilterPlan[] = [];
  if (exists) {
    const wanted = readLeaf(exists, `${coordinate}.exists`)(scope.variables) === true;
    parts.push({ ...relatedPlan(scope, traversal, EVERYTHING), comparison: wanted ? ">" : "=", count: 0 });
  }
  if (fields.size > 0 || !exists) {
    const where = planWhere(farScope(scope, traversal), { kind: "object", fields }, coordinate);
    parts.push({ ...relatedPlan(scope, traversal, where), comparison: ">", count: 0 });
  }
  return conjunction(parts);
}

function relatedPlan(
  { model, node }: FilterScope,
  traversal: Traversal,
  where: FilterPlan,
): Omit<Extract<FilterPlan, { kind: "related" }>, "comparison" | "count"> {
  const target = model.nodeTypes.get(traversal.target);
  invariant(target, `${traversal.name} leads to ${traversal.target}`);
  return { kind: "related", on: node ? "node" : "edge", via: traversal.via, target, where, hint: traversal.name };
}

function farScope(scope: FilterScope, traversal: Traversal): FilterScope {
  const node = scope.model.nodeTypes.get(traversal.target);
  invariant(node, `${traversal.name} leads to ${traversal.target}`);
  return { ...scope, hops: scope.hops + 1, node, edge: hasEdge(traversal.via) ? traversal.via.properties : null };
}

/** Types are told by labels, which stand in the text: their names are the model's. */
function planType(scope: FilterScope, value: Argument, coordinate: string): FilterPlan {
  const objects = scope.node?.objects ?? [];
  const parts = [...operatorFields(value, coordinate)].map(([operator, argument]): FilterPlan => {
    const given = [readLeaf(argument, `${coordinate}.${operator}`)(scope.variables)].flat();
    const labels = objects.filter((name) => given.includes(typeValue(name)));
    const filter: FilterPlan = { kind: "type", labels };
    return operator === "ne" || operator === "notIn" ? { kind: "not", part: filter } : filter;
  });
  return conjunction(parts);
}

function objectFields(argument: Argument, coordinate: string): ReadonlyMap<string, Argument> {
  if (argument.kind === "object") return argument.fields;
  throw refusedNull(argument, coordinate);
}

/** The operators of a condition. Throws BAD_USER_INPUT when there are none: an empty condition is a slip, not "everything". */
function operatorFields(argument: Argument, coordinate: string): ReadonlyMap<string, Argument> {
  const fields = objectFields(argument, coordinate);
  if (fields.size > 0) return fields;
  throw new AttestError(
    "BAD_USER_INPUT",
    `${coordinate} is an empty condition; say what to compare with, or leave it out`,
  );
}

function listItems(argument: Argument, coordinate: string): readonly Argument[] {
  if (argument.kind === "list") return argument.items;
  throw refusedNull(argument, coordinate);
}

function refusedNull(argument: Argument, coordinate: string): AttestError {
  invariant(argument.kind === "null", `${coordinate} is an object or null, not ${quoted(argument.kind)}`);
  return new AttestError(
    "BAD_USER_INPUT",
    `${coordinate} is null; leave it out, or use isNull or exists to ask for what is missing`,
  );
}

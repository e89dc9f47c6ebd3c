import { cypher, join, name, number, type Cypher } from "../cypher/text.js";
import { MAX_STEPS, type Model, type NodeType, type RelationshipVia } from "../model/model.js";
import type { Emission } from "./emission.js";
import type { FilterPlan } from "./plan.js";
import type { Scope } from "./scope.js";

/** One step, or any number of them, from a node to another. */
export interface Pattern {
  readonly match: Cypher;
  readonly scope: Scope;
}

/** What a pattern is made for. */
export interface PatternRequest {
  readonly from: Cypher;
  readonly via: RelationshipVia;
  readonly target: NodeType;
  readonly where: FilterPlan;
  /** The fewest steps of a traversal of depth ANY: none as a filter, one as a field. */
  readonly fewest: 0 | 1;
  readonly at: string;
  /** Whether something outside the filter needs the relationship's variable. */
  readonly needsEdge: boolean;
}

/**
 * The pattern of a traversal. The far label is left out where the model implies it (a related count then reads degrees
 * alone), but kept where an index may be entered by it.
 */
export function emitPattern({ names, model }: Emission, request: PatternRequest): Pattern {
  const { from, via, target, where, fewest, at } = request;
  const any = via.depth === "ANY";
  const node = names.variable(target.name);
  const edge =
    !any && (request.needsEdge || mentionsEdge(where))
      ? names.variable(via.types.length === 1 ? via.types[0] : "LINK")
      : null;
  const path = any && mentionsSteps(where) ? names.variable("path") : null;
  const label = isImplied(model, via, target) && !isEntered(where) ? cypher`` : cypher`:${name(target.label)}`;
  const steps = any ? cypher`*${number(fewest)}..${number(MAX_STEPS)}` : cypher``;
  const types = join(via.types.map(name), "|");
  const relationship = cypher`[${edge ?? cypher``}:${types}${steps}]`;
  const [left, right] =
    via.direction === "IN" ? [cypher`<-`, cypher`-`] : [cypher`-`, via.direction === "OUT" ? cypher`->` : cypher`-`];
  const pattern = cypher`(${from})${left}${relationship}${right}(${node}${label})`;
  return {
    match: path ? cypher`${path} = ${pattern}` : pattern,
    scope: { node, edge, path, from, at },
  };
}

/** Whether every node at that end of the relationship is of the type. */
function isImplied(model: Model, via: RelationshipVia, target: NodeType): boolean {
  if (target.label === "Record") return true;
  return via.types.every((name) => {
    const type = model.relationshipTypes.get(name);
    return (via.direction === "IN" ? type?.start : type?.end) === target.name;
  });
}

/** Whether a filter holds an equality that an index serves, so that the engine may begin there. */
export function isEntered(where: FilterPlan): boolean {
  if (where.kind === "and") return where.parts.some(isEntered);
  return where.kind === "compare" && where.on === "node" && where.index === "rare";
}

function mentionsEdge(where: FilterPlan): boolean {
  switch (where.kind) {
    case "and":
    case "or":
      return where.parts.some(mentionsEdge);
    case "not":
      return mentionsEdge(where.part);
    case "compare":
    case "notIn":
    case "isNull":
    case "has":
    case "isEmpty":
    case "visible":
      return where.on === "edge";
    case "related":
      return where.on === "edge";
    case "linkType":
      return true;
    case "apart":
    case "member":
    case "type":
    case "near":
    case "inPolygon":
      return false;
  }
}

function mentionsSteps(where: FilterPlan): boolean {
  if (where.kind === "and") return where.parts.some(mentionsSteps);
  return where.kind === "visible" && where.on === "steps";
}

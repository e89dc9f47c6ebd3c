import type { Traversal } from "../model/model.js";
import {
  EVERYTHING,
  type FacetPlan,
  type FilterPlan,
  type ListPlan,
  type OperationPlan,
  type OrderPlan,
  type OrderTerm,
  type StepPlan,
  type Variables,
} from "./plan.js";
import { price } from "./price.js";

/** A plan for people: a line for each list with its page, its filter and its order, indented as the lists hang together. */
export function printPlan(plan: OperationPlan, variables: Variables): string {
  const searches = plan.searches.flatMap(({ key, where, page, offer }) => [
    `${key}: search${where.kind === "and" && where.parts.length === 0 ? "" : ` where ${printFilter(where)}`}`,
    ...offer.lists.flatMap((list) => printList(list, variables, "  ")),
    ...printList(page, variables, "  "),
  ]);
  const explorations = plan.explorations.flatMap(({ key, rule, steps, reached, records, links }) => [
    `${key}: ${rule} by ${steps.map(printStep).join(" or ")}${reached === EVERYTHING ? "" : ` to what is ${printFilter(reached)}`}`,
    ...[records, links].flatMap((list) => (list ? printList(list, variables, "  ") : [])),
  ]);
  return [...plan.lists.flatMap((list) => printList(list, variables, "")), ...searches, ...explorations].join("\n");
}

function printStep({ hop: { via, where } }: StepPlan): string {
  const isAny = where.kind === "and" && where.parts.length === 0;
  return `${arrow(via)}${isAny ? "" : ` where ${printFilter(where)}`}`;
}

function printList(list: ListPlan, variables: Variables, indent: string): string[] {
  const { node, edge, order, where } = list;
  const lines = [`${indent}${list.key}: ${startOf(list)}${countsOf(list, variables)}`];
  const detail = (label: string, text: string): void => {
    if (text !== "") lines.push(`${indent}    ${label} ${text}`);
  };
  detail("where", where.kind === "and" && where.parts.length === 0 ? "" : printFilter(where));
  detail("order", list.rows ? order.map(printOrder).join(", ") : "");
  for (const facet of list.facets) detail("facet", printFacet(facet));
  detail("counts", node.links ? "its relationships" : "");
  detail("reads", [...node.keys, ...(edge?.keys ?? []).map((key) => `edge.${key}`)].join(", "));
  const inner = [...node.lists, ...(edge?.lists ?? [])];
  return [...lines, ...inner.flatMap((child) => printList(child, variables, `${indent}  `))];
}

function countsOf(list: ListPlan, variables: Variables): string {
  const page = list.rows
    ? `, ${list.page.price(variables)} at most, priced ${price({ lists: [list], searches: [], explorations: [], shape: NO_SHAPE }, variables)}`
    : "";
  return `${page}${list.total ? ", counted" : ""}`;
}

const NO_SHAPE: OperationPlan["shape"] = { kind: "fields", fields: [] };

function startOf({ start, target }: ListPlan): string {
  switch (start.kind) {
    case "label":
      return `every ${target.name}`;
    case "ids":
      return `${target.name} by id`;
    case "offered":
      return `${target.name} that a text index offers`;
    case "links":
      return "the relationships found";
    case "cited":
      return "records and relationships that rest on it";
    case "referred":
      return `${target.name} referred to`;
    case "single":
      return "one relationship";
    case "startNode":
      return `${target.name} at its start`;
    case "alike":
      return `${target.name} of names like those of one`;
    case "reference":
      return `${target.name} by ${start.property}`;
    case "relationship":
      return `${arrow(start.via)} ${target.name}`;
  }
}

function arrow(via: Traversal["via"]): string {
  if (via.kind === "reference") return `-${via.property}->`;
  const { types, direction, depth } = via;
  const type = types.join("|");
  const name = depth === "ANY" ? `[${type}*]` : `[${type}]`;
  return direction === "IN" ? `<-${name}-` : direction === "OUT" ? `-${name}->` : `-${name}-`;
}

function printFacet({ hops, value }: FacetPlan): string {
  const steps = hops.map(({ via, target }) => `${arrow(via)} ${target.name}`);
  return [...steps, value.kind === "node" ? "" : value.key].join(" ").trim();
}

function printOrder({ by, descending }: OrderPlan): string {
  const term = printTerm(by);
  return descending ? `${term} descending` : term;
}

function printTerm(by: OrderTerm): string {
  switch (by.kind) {
    case "depth":
      return "steps";
    case "start":
    case "type":
      return `edge.${by.kind}`;
    case "reference":
      return by.kind;
    case "related":
      return `count of ${arrow(by.via)}`;
    case "property":
    case "rank":
      return by.on === "edge" ? `edge.${by.key}` : by.key;
  }
}

function printFilter(filter: FilterPlan): string {
  switch (filter.kind) {
    case "and":
      return filter.parts.length === 0 ? "anything" : filter.parts.map(printFilter).join(" and ");
    case "or":
      return filter.parts.length === 0 ? "nothing" : `(${filter.parts.map(printFilter).join(" or ")})`;
    case "not":
      return `not (${printFilter(filter.part)})`;
    case "compare":
      return `${filter.key} ${filter.comparison} …${filter.index === "none" ? "" : " (indexed)"}`;
    case "notIn":
      return `${filter.key} not IN …`;
    case "isNull":
      return `${filter.key} is ${filter.isNull ? "missing" : "there"}`;
    case "has":
      return `${filter.key} has ${filter.quantifier} of …`;
    case "isEmpty":
      return `${filter.key} is ${filter.isEmpty ? "" : "not "}empty`;
    case "type":
      return `type is ${filter.labels.join(" or ") || "none"}`;
    case "linkType":
      return `relationship is ${filter.types.join(" or ")}`;
    case "member":
      return `is one of ${filter.hint}`;
    case "near":
      return "near …";
    case "inPolygon":
      return "in polygon …";
    case "related":
      return `count of ${arrow(filter.via)} ${filter.target.name} where ${printFilter(filter.where)} ${filter.comparison} ${typeof filter.count === "number" ? filter.count : "…"}`;
    case "apart":
      return `at least ${filter.atLeast} of ${filter.ways.map(({ via }) => arrow(via)).join(" ")} share nothing by ${arrow(filter.origins.via)}`;
    case "visible":
      return `${filter.on} is ${filter.markings.join(" or ")}`;
  }
}

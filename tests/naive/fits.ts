import { AttestError } from "../../src/errors.js";
import type { Property, Traversal } from "../../src/model/model.js";
import { typeValue } from "../../src/model/names.js";
import { mostApart } from "./apart.js";
import { citationNodes, type NaiveGraph } from "./graph.js";
import { isInPolygon } from "./in-polygon.js";
import { alone, reach, type Reached } from "./reach.js";
import { comparable, compare, propertiesOf, readProperty, spanOf } from "./value.js";

/** An input object, coerced. */
export type Input = Readonly<Record<string, unknown>>;

/** Whether a node, and the relationship that leads to it, are what a `where` says. */
export function fits(graph: NaiveGraph, reached: Reached, where: Input, on: "node" | "edge" = "node"): boolean {
  return Object.entries(where).every(([name, value]) => fitsMember(graph, reached, on, name, value));
}

function fitsMember(graph: NaiveGraph, reached: Reached, on: "node" | "edge", name: string, value: unknown): boolean {
  switch (name) {
    case "and":
      return inputs(value).every((part) => fits(graph, reached, part, on));
    case "or":
      return inputs(value).some((part) => fits(graph, reached, part, on));
    case "not":
      return !fits(graph, reached, input(value), on);
    case "edge":
      return fits(graph, reached, input(value), "edge");
    case "type":
      return fitsType(reached, operators(value));
    case "near":
      return isNear(reached, input(value));
    case "inBox":
      return isInBox(reached, input(value));
    case "inPolygon":
      return isInPolygon(coordinates(reached), input(value));
    default:
      return fitsField(graph, reached, on, name, value);
  }
}

function fitsField(graph: NaiveGraph, reached: Reached, on: "node" | "edge", name: string, value: unknown): boolean {
  const property = propertiesOf(graph.model, reached, on).get(name);
  if (property) return fitsProperty(property, readProperty(reached, on, property), operators(value));
  if (on === "edge") return fitsMany(graph, citationNodes(reached.relationship?.fields ?? {}).map(alone), value);
  const nodeType = graph.model.nodeTypes.get(reached.node.type);
  if (nodeType?.computed.has(name)) return fitsIndependent(graph, reached, operators(value));
  const narrowed = /^as([A-Z]\w*)$/.exec(name)?.[1];
  if (narrowed !== undefined) return narrowed === reached.node.type && fits(graph, reached, input(value));
  const traversal = nodeType?.traversals.get(name);
  if (!traversal) throw new Error(`${reached.node.type} has no ${name}`);
  return traversal.many
    ? fitsMany(graph, reach(graph, reached.node, traversal, "filter"), value)
    : fitsOne(graph, reached, traversal, input(value));
}

function fitsMany(graph: NaiveGraph, related: readonly Reached[], quantifiers: unknown): boolean {
  const fitting = (where: unknown): number => related.filter((item) => fits(graph, item, input(where))).length;
  return Object.entries(operators(quantifiers)).every(([quantifier, value]) => {
    if (quantifier === "some") return fitting(value) > 0;
    if (quantifier === "none") return fitting(value) === 0;
    if (quantifier === "every") return fitting(value) === related.length;
    const { where = {}, ...comparisons } = input(value);
    return fitsNumber(fitting(where), operators(comparisons));
  });
}

function fitsNumber(value: number, comparisons: Input): boolean {
  return Object.entries(comparisons).every(([operator, operand]) =>
    isTrue(operator, value, operand, (item) => Number(item)),
  );
}

/** How many independent sources there are is told up to three. */
function fitsIndependent(graph: NaiveGraph, { node }: Reached, comparisons: Input): boolean {
  const count = mostApart(graph, node.id);
  return Object.entries(comparisons).every(([operator, operand]) => {
    const most = operator === "gte" || operator === "lt" ? 3 : 2;
    if (typeof operand !== "number" || operand < 0 || operand > most) throw refused(`${operator} is beyond ${most}`);
    return isTrue(operator, count, operand, Number);
  });
}

/** Where several are recorded, one of them must fit. */
function fitsOne(graph: NaiveGraph, { node }: Reached, traversal: Traversal, where: Input): boolean {
  const { exists, ...rest } = where;
  const related = reach(graph, node, traversal, "filter");
  if (exists !== undefined && exists !== related.length > 0) return false;
  if (exists !== undefined && Object.keys(rest).length === 0) return true;
  return related.some((item) => fits(graph, item, rest));
}

function fitsType({ node }: Reached, given: Input): boolean {
  const type = typeValue(node.type);
  return Object.entries(given).every(([operator, operand]) => {
    const isOne = [operand].flat().includes(type);
    return operator === "ne" || operator === "notIn" ? !isOne : isOne;
  });
}

function fitsProperty(property: Property, value: unknown, given: Input): boolean {
  return Object.entries(given).every(([operator, operand]) => {
    if (operand === null) throw refused(`${property.name}.${operator} is null`);
    if (operator === "isNull") return operand === (value === null);
    if (property.list) return fitsList(value as readonly string[], operator, operand); // Only texts are listed.
    if (value === null) return false;
    if (property.type.kind === "fuzzyDate") return fitsDate(value as string, operator, operand as string); // EDTF is text.
    return isTrue(operator, comparable(property, value), operand, (item) => comparable(property, item));
  });
}

function isTrue<Value extends string | number | null>(
  operator: string,
  value: Value,
  operand: unknown,
  read: (operand: unknown) => Value,
): boolean {
  if (operator === "in" || operator === "notIn") {
    const isOne = (operand as readonly unknown[]).some((item) => compare(value, read(item)) === 0); // `in` takes a list.
    return operator === "in" ? isOne : !isOne;
  }
  if (typeof value === "string" && typeof operand === "string") {
    if (operator === "contains") return value.includes(operand);
    if (operator === "startsWith") return value.startsWith(operand);
  }
  const order = compare(value, read(operand));
  const tests: Readonly<Record<string, boolean>> = {
    eq: order === 0,
    ne: order !== 0,
    lt: order < 0,
    lte: order <= 0,
    gt: order > 0,
    gte: order >= 0,
  };
  const test = tests[operator];
  if (test === undefined) throw new Error(`no operator ${operator}`);
  return test;
}

function fitsList(value: readonly string[], operator: string, operand: unknown): boolean {
  const asked = [operand].flat();
  if (operator === "isEmpty") return operand === (value.length === 0);
  const holds = (item: unknown): boolean => value.some((other) => other === item);
  return operator === "hasAll" ? asked.every(holds) : asked.some(holds);
}

/** An unknown bound may reach anything, so it overlaps, and nothing is certain of it. */
function fitsDate(edtf: string, operator: string, asked: string): boolean {
  const date = spanOf(edtf);
  const span = spanOf(asked);
  switch (operator) {
    case "overlaps":
      return (
        (date.earliest === null || span.latest === null || date.earliest <= span.latest) &&
        (date.latest === null || span.earliest === null || date.latest >= span.earliest)
      );
    case "within":
      if (date.earliest === null || date.latest === null) return false;
      return (
        (span.earliest === null || date.earliest >= span.earliest) &&
        (span.latest === null || date.latest <= span.latest)
      );
    case "before":
      return date.latest !== null && span.earliest !== null && date.latest < span.earliest;
    case "after":
      return date.earliest !== null && span.latest !== null && date.earliest > span.latest;
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function coordinates({ node }: Reached): { latitude: number; longitude: number } | null {
  const { latitude, longitude } = node.fields;
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
}

/** The great circle's length on a globe of the mean radius, by the haversine formula. */
function isNear(reached: Reached, near: Input): boolean {
  const place = coordinates(reached);
  if (!place) return false;
  const radians = (degrees: unknown): number => (Number(degrees) * Math.PI) / 180;
  const north = radians(place.latitude - Number(near["latitude"]));
  const east = radians(place.longitude - Number(near["longitude"]));
  const haversine =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(place.latitude)) * Math.cos(radians(near["latitude"])) * Math.sin(east / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(haversine))) <= Number(near["km"]);
}

function isInBox(reached: Reached, box: Input): boolean {
  const place = coordinates(reached);
  if (!place) return false;
  const [south, west, north, east] = [box["south"], box["west"], box["north"], box["east"]].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const { latitude, longitude } = place;
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

function input(value: unknown): Input {
  if (typeof value !== "object" || value === null) throw refused("a condition is null");
  return value as Input; // Coerced by the schema.
}

function inputs(value: unknown): readonly Input[] {
  return [value].flat().map(input);
}

/** An operator object that absent variables emptied is no "everything". */
function operators(value: unknown): Input {
  const given = input(value);
  if (Object.keys(given).length === 0) throw refused("a condition is empty");
  return given;
}

function refused(why: string): AttestError {
  return new AttestError("BAD_USER_INPUT", why);
}

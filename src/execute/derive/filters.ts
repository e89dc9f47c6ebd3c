import type { Model, NodeType, Property, RelationshipProperties, Traversal } from "../../model/model.js";
import { SCALAR_NAMES } from "./scalar-names.js";
import { block, described } from "./block.js";
import { farStem, hasEdge, INDEPENDENCE_FILTER, narrowing, typeValue } from "../../model/names.js";

/** The filter inputs: one for each type, one for each way of reaching it, and the operators of each kind of value. */
export function filterTypes(model: Model): string[] {
  const inputs = new Map<string, string>();
  const add = (name: string, text: string): void => {
    if (!inputs.has(name)) inputs.set(name, text);
  };
  for (const type of model.nodeTypes.values()) {
    if (type.properties.size === 0 || PLUMBING.has(type.name)) continue;
    add(`${type.name}Where`, where(model, `${type.name}Where`, type, null));
    if (type.kind === "interface") typeFilter(type).forEach((text, index) => add(`${type.name}Type${index}`, text));
    for (const property of type.properties.values()) add(filterName(property), propertyFilter(property));
    for (const traversal of type.traversals.values()) addTraversal(model, traversal, add);
  }
  for (const properties of model.relationshipProperties.values()) {
    add(`${properties.name}Where`, edgeWhere(model, properties));
    for (const property of properties.properties.values()) add(filterName(property), propertyFilter(property));
  }
  return [...inputs.values(), ...CONSTANT_INPUTS];
}

/** Interfaces that no list is over, and so no filter. */
const PLUMBING: ReadonlySet<string> = new Set(["Node"]);

const CONSTANT_INPUTS = [
  described(
    "A condition on a number of independent nodes.",
    block(
      `input ${INDEPENDENCE_FILTER}`,
      ["eq", "lt", "lte", "gt", "gte"].map((operator) => `${operator}: Int`),
    ),
  ),
  described("A condition on a number of related nodes.", block("input CountFilter", comparisons("Int"))),
  described(
    "A circle on the globe.",
    block("input NearFilter", [
      described("Degrees north of its middle, -90 to 90.", "latitude: Float!"),
      described("Degrees east of its middle, -180 to 180.", "longitude: Float!"),
      described("Its radius in kilometres, along the great circle.", "km: Float!"),
    ]),
  ),
  described(
    "A box on the globe, in degrees. Where west is greater than east, it crosses the 180th meridian.",
    block("input BoxFilter", ["south: Float!", "west: Float!", "north: Float!", "east: Float!"]),
  ),
  described(
    "A Polygon or a MultiPolygon as GeoJSON writes it, an object of type and coordinates. Positions are [longitude, " +
      "latitude] in degrees, an altitude after them counts for nothing, and 2,000 of them are the most. Edges are " +
      "straight in degrees. What an odd number of rings are around is inside, so that a ring within another is a hole; " +
      "what is on a ring (to 0.1 mm) is inside too. What crosses the 180th meridian is cut in two there.",
    'scalar GeoJSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc7946")',
  ),
];

function addTraversal(model: Model, traversal: Traversal, add: (name: string, text: string) => void): void {
  const target = model.nodeTypes.get(traversal.target);
  if (!target) return;
  if (!traversal.many) {
    add(`${target.name}OneWhere`, where(model, `${target.name}OneWhere`, target, null, "exists: Boolean"));
    return;
  }
  const stem = farStem(target, traversal.via);
  const edge = hasEdge(traversal.via) ? traversal.via.properties : null;
  if (edge) add(`${stem}Where`, where(model, `${stem}Where`, target, edge));
  if (traversal.via.kind === "relationship" && traversal.via.depth === "ANY") {
    add(`${stem}Filter`, anyFilter(stem));
    return;
  }
  add(`${stem}Filter`, manyFilter(stem));
  add(
    `${stem}Count`,
    described("How many there are.", block(`input ${stem}Count`, [`where: ${stem}Where`, ...comparisons("Int")])),
  );
}

function manyFilter(stem: string): string {
  return described(
    "A condition on related nodes.",
    block(`input ${stem}Filter`, [
      described("At least one fits.", `some: ${stem}Where`),
      described("Not one fits.", `none: ${stem}Where`),
      described("All fit; true where there are none.", `every: ${stem}Where`),
      described("How many fit.", `count: ${stem}Count`),
    ]),
  );
}

/**
 * No `count`: the ways there are counted, not the nodes, wherever a count is part of a condition, and only a subquery of
 * its own could tell (the embedded engine has no DISTINCT inside COUNT).
 */
function anyFilter(stem: string): string {
  return described(
    "A condition on a node and all that are reached from it, however many steps away: a thing in Syria is in Syria.",
    block(`input ${stem}Filter`, [
      described("It fits, or at least one that is reached does.", `some: ${stem}Where`),
      described("Neither it fits, nor any that is reached.", `none: ${stem}Where`),
      described("It fits, and so do all that are reached.", `every: ${stem}Where`),
    ]),
  );
}

function where(
  model: Model,
  name: string,
  type: NodeType,
  edge: RelationshipProperties | null,
  extra?: string,
): string {
  const members = [
    ...[...type.properties.values()].map((property) => `${property.name}: ${filterName(property)}`),
    ...[...type.traversals.values()].flatMap((traversal) => traversalMember(model, traversal)),
    ...[...type.computed.values()]
      .filter(({ independent }) => independent !== null)
      .map(({ name }) => described("How many there are, to 3 at most.", `${name}: ${INDEPENDENCE_FILTER}`)),
    ...(type.kind === "interface" ? [`type: ${type.name}TypeFilter`, ...narrowings(type)] : []),
    ...(isGeographic(type)
      ? [
          described("Within a distance of a point.", "near: NearFilter"),
          described("Inside a box of coordinates.", "inBox: BoxFilter"),
          described("Inside a polygon, or on its boundary.", "inPolygon: GeoJSON"),
        ]
      : []),
    ...(edge ? [described("The relationship's own fields.", `edge: ${edge.name}Where`)] : []),
    ...(extra ? [described("Whether there is one.", extra)] : []),
    ...logic(extra ? `${type.name}Where` : name),
  ];
  return described(`What a ${type.name} must be. All that is said must fit.`, block(`input ${name}`, members));
}

function narrowings(type: NodeType): string[] {
  if (PLUMBING.has(type.name)) return [];
  return type.objects.map((object) =>
    described(`It is a ${object}, and fits.`, `${narrowing(object)}: ${object}Where`),
  );
}

function logic(name: string): string[] {
  return [
    described("All of these fit; true for none.", `and: [${name}!]`),
    described("At least one of these fits; false for none.", `or: [${name}!]`),
    described("This does not fit.", `not: ${name}`),
  ];
}

/** Whether a type's nodes lie somewhere on the globe. */
export function isGeographic(type: NodeType): boolean {
  return type.properties.has("latitude") && type.properties.has("longitude");
}

function traversalMember(model: Model, traversal: Traversal): string[] {
  const target = model.nodeTypes.get(traversal.target);
  if (!target) return [];
  return [
    `${traversal.name}: ${traversal.many ? `${farStem(target, traversal.via)}Filter` : `${target.name}OneWhere`}`,
  ];
}

function edgeWhere(model: Model, properties: RelationshipProperties): string {
  const name = `${properties.name}Where`;
  return described(
    `What a relationship must be. All that is said must fit.`,
    block(`input ${name}`, [
      ...[...properties.properties.values()].map((property) => `${property.name}: ${filterName(property)}`),
      ...[...properties.traversals.values()].flatMap((traversal) => traversalMember(model, traversal)),
      ...logic(name),
    ]),
  );
}

function typeFilter(type: NodeType): string[] {
  const name = `${type.name}Type`;
  return [
    described(`The types that ${type.name} stands for.`, block(`enum ${name}`, type.objects.map(typeValue))),
    described(
      "A condition on a node's type.",
      block(`input ${name}Filter`, [`eq: ${name}`, `ne: ${name}`, `in: [${name}!]`, `notIn: [${name}!]`]),
    ),
  ];
}

function filterName(property: Property): string {
  if (property.list) return "StringListFilter";
  const { type } = property;
  const kind = type.kind === "enum" ? type.enum.name : SCALAR_NAMES[type.kind];
  return `${property.required ? "" : "Nullable"}${kind}Filter`;
}

function propertyFilter(property: Property): string {
  const name = filterName(property);
  const nullable = property.required || property.list ? [] : [described("Whether it is missing.", "isNull: Boolean")];
  return described(
    "A condition on a value. All that is said must fit; a missing value fits isNull alone.",
    block(`input ${name}`, [...operators(property), ...nullable]),
  );
}

function operators(property: Property): string[] {
  if (property.list)
    return [
      described("It holds this.", "has: String"),
      described("It holds at least one of these.", "hasAny: [String!]"),
      described("It holds all of these.", "hasAll: [String!]"),
      described("Whether it holds nothing.", "isEmpty: Boolean"),
    ];
  switch (property.type.kind) {
    case "enum":
      return comparisons(property.type.enum.name);
    case "boolean":
      return ["eq: Boolean", "ne: Boolean"];
    case "string":
      return [
        ...comparisons("String"),
        described("It holds this text, letter for letter.", "contains: String"),
        described("It begins with this text, letter for letter.", "startsWith: String"),
      ];
    case "fuzzyDate":
      return [
        described("The two spans share an instant; an unknown bound may reach it.", "overlaps: EDTF"),
        described("Certainly inside this span.", "within: EDTF"),
        described("Certainly before this span.", "before: EDTF"),
        described("Certainly after this span.", "after: EDTF"),
      ];
    default:
      return comparisons(SCALAR_NAMES[property.type.kind]);
  }
}

function comparisons(type: string): string[] {
  return [
    `eq: ${type}`,
    `ne: ${type}`,
    `in: [${type}!]`,
    `notIn: [${type}!]`,
    `lt: ${type}`,
    `lte: ${type}`,
    `gt: ${type}`,
    `gte: ${type}`,
  ];
}

import type { Model, NodeType, Property, RelationshipProperties } from "../../model/model.js";
import { block, described } from "./block.js";
import { farStem, hasEdge } from "../../model/names.js";
import { isConnection } from "./output.js";

/** The order inputs: one for each type, and one for each way of reaching it by a relationship with fields. */
export function orderTypes(model: Model): string[] {
  const inputs = new Map<string, string>();
  const add = (name: string, text: () => string): void => {
    if (!inputs.has(name)) inputs.set(name, text());
  };
  for (const type of model.nodeTypes.values()) {
    if (type.plural !== null) add(`${type.name}Order`, () => order(model, `${type.name}Order`, type, null));
    for (const traversal of type.traversals.values()) {
      const target = model.nodeTypes.get(traversal.target);
      if (!target || !isConnection(model, traversal)) continue;
      const edge = hasEdge(traversal.via) ? traversal.via.properties : null;
      const name = `${farStem(target, traversal.via)}Order`;
      add(name, () => order(model, name, target, edge));
      if (edge) add(`${edge.name}Order`, () => edgeOrder(edge));
    }
  }
  return [...inputs.values(), DIRECTION, COUNT_ORDER];
}

const DIRECTION = described(
  "Which way to order. Missing values come last ascending and first descending.",
  block("enum SortDirection", [
    described("Smallest, earliest or first declared first.", "ASC"),
    described("Largest, latest or last declared first.", "DESC"),
  ]),
);

const COUNT_ORDER = described("Order by how many there are.", block("input CountOrder", ["count: SortDirection!"]));

function order(model: Model, name: string, type: NodeType, edge: RelationshipProperties | null): string {
  const members = [
    ...sortable(type.properties).map((property) => `${property.name}: SortDirection`),
    ...[...type.traversals.values()]
      .filter((traversal) => isConnection(model, traversal))
      .map((traversal) => `${traversal.name}: CountOrder`),
    ...(edge ? [described("By a field of the relationship.", `edge: ${edge.name}Order`)] : []),
  ];
  return described("One thing to order by; give one field. Ties are broken by id.", block(`input ${name}`, members));
}

function edgeOrder(edge: RelationshipProperties): string {
  const members = sortable(edge.properties).map((property) => `${property.name}: SortDirection`);
  return described("One field of the relationship to order by; give one.", block(`input ${edge.name}Order`, members));
}

function sortable(properties: ReadonlyMap<string, Property>): Property[] {
  return [...properties.values()].filter((property) => !property.list);
}

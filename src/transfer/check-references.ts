import { quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import { badImport, checkAll } from "./bad-import.js";
import type { CheckedLines, CheckedNode, CheckedRelationship } from "./checked.js";
import type { StoredGraph } from "./stored-graph.js";

/**
 * Checks that everything an import names is in the import or in the store, and of a type that may stand there. Throws
 * BAD_IMPORT for the first ten that are not.
 */
export function checkReferences(model: Model, lines: CheckedLines, stored: StoredGraph): void {
  const imported = new Map(lines.nodes.map((node) => [node.id, node.type.name]));
  const typeOf: TypeOf = (id) => imported.get(id) ?? storedType(model, stored, id);
  const owners = new Map<string, CheckedNode>();
  checkAll([...lines.nodes, ...lines.relationships], (record) => {
    if ("id" in record) checkNode(record, model, stored, imported, owners);
    else checkEnds(record, model, typeOf);
    for (const { source, statement } of record.citations) {
      checkCited(record.place, "source", source, "Source", typeOf);
      if (statement !== null) checkCited(record.place, "statement", statement, "Statement", typeOf);
    }
  });
}

/** The name of an id's object type; undefined where nobody knows the id, null where a name or citation has it. */
type TypeOf = (id: string) => string | null | undefined;

function storedType(model: Model, stored: StoredGraph, id: string): string | null | undefined {
  const node = stored.nodes.get(id);
  if (!node) return undefined;
  const types = node.labels.map((label) => model.nodeTypes.get(label));
  return types.find((type) => type?.kind === "object" && !type.owned)?.name ?? null;
}

function checkNode(
  node: CheckedNode,
  model: Model,
  stored: StoredGraph,
  imported: ReadonlyMap<string, string>,
  owners: Map<string, CheckedNode>,
): void {
  const before = storedType(model, stored, node.id);
  if (before !== undefined && before !== node.type.name)
    throw badImport(
      node.place,
      `${node.type.name}.id is ${quoted(node.id)}, which is ${kindOf(before)} in the store: give it an id of its own.`,
    );
  for (const { id, type, properties } of node.owned) {
    if (type.name !== "Identifier") continue;
    const other = owners.get(id);
    owners.set(id, node);
    const storedOwner = stored.owners.get(id);
    // An owner that the import holds too has there lost the identifier, or is `other`.
    const taken = storedOwner !== undefined && storedOwner !== node.id && !imported.has(storedOwner);
    if (other || taken)
      throw badImport(
        node.place,
        `identifier ${quoted(properties["scheme"])}, ${quoted(properties["value"])} of ${quoted(node.id)} is that of ` +
          `${quoted(other?.id ?? storedOwner)} ${other ? `at ${other.place}` : "in the store"} already: merge the two, or take it from one.`,
      );
  }
}

function checkEnds(relationship: CheckedRelationship, model: Model, typeOf: TypeOf): void {
  const { place, type } = relationship;
  for (const side of ["start", "end"] as const) {
    const id = relationship[side];
    const found = typeOf(id);
    const allowed = model.nodeTypes.get(type[side])?.objects ?? [];
    if (found === undefined)
      throw badImport(
        place,
        `${type.name}.${side} is ${quoted(id)}, which is neither in the import nor in the store: add it, or correct the id.`,
      );
    if (found === null || !allowed.includes(found))
      throw badImport(
        place,
        `${type.name}.${side} is ${quoted(id)}, ${kindOf(found)}: it may be ${allowed.join(" or ")}.`,
      );
  }
}

function checkCited(place: string, what: string, id: string, type: string, typeOf: TypeOf): void {
  const found = typeOf(id);
  if (found === type) return;
  const is = found === undefined ? "neither in the import nor in the store" : kindOf(found);
  throw badImport(place, `citations.${what} is ${quoted(id)}, which is ${is}: give the id of a ${type}.`);
}

function kindOf(type: string | null): string {
  return type === null ? "a name, identifier or citation" : `of type ${type}`;
}

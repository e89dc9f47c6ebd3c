import { quoted } from "../errors.js";
import type { Model, NodeType, RelationshipType } from "../model/model.js";
import { badImport, checkAll } from "./bad-import.js";
import { checkCitations } from "./check-citation.js";
import { checkOwned, ownedFields } from "./check-owned.js";
import { CONTROL, checkFields, checkId, checkProperties, LOADER_PROPERTIES, writableNames } from "./check-value.js";
import {
  relationshipReference,
  type CheckedCitation,
  type CheckedLines,
  type CheckedNode,
  type CheckedRelationship,
  type OwnedNode,
  type StoredProperties,
} from "./checked.js";
import { deriveSearchForm } from "./derive-values.js";
import type { Line } from "./read-lines.js";

/** Checks each line against the model. Throws BAD_IMPORT for the first ten that do not fit. */
export function checkLines(model: Model, lines: readonly Line[]): CheckedLines {
  const seen = new Map<string, string>();
  const once = (place: string, reference: string, what: string, cure: string): void => {
    const other = seen.get(reference);
    if (other !== undefined) throw badImport(place, `${what} is at ${other} already: ${cure}.`);
    seen.set(reference, place);
  };
  const nodes: CheckedNode[] = [];
  const relationships: CheckedRelationship[] = [];
  checkAll(lines, (line) => {
    const { type, relationship } = line.fields;
    if ((type === undefined) === (relationship === undefined))
      throw badImport(
        line.place,
        'the line is neither a node nor a relationship: write either "type" or "relationship".',
      );
    if (relationship === undefined) {
      const node = checkNode(model, nodeTypeOf(model, line), line);
      once(line.place, node.id, quoted(node.id), "keep one of them");
      nodes.push(node);
    } else {
      const checked = checkRelationship(relationshipTypeOf(model, line), line);
      const what = `${checked.type.name} from ${quoted(checked.start)} to ${quoted(checked.end)}`;
      once(line.place, relationshipReference(checked), what, "keep one of them, or give each a key");
      relationships.push(checked);
    }
  });
  return { nodes, relationships };
}

function checkNode(model: Model, type: NodeType, line: Line): CheckedNode {
  const { place, fields } = line;
  const properties = [...type.properties.values()];
  const id = checkId(place, `${type.name}.id`, fields["id"]);
  for (const traversal of type.traversals.values())
    if (fields[traversal.name] !== undefined && traversal.via.kind === "relationship" && traversal.via.properties)
      throw badImport(
        place,
        `${type.name}.${traversal.name} is ${quoted(fields[traversal.name])}: write a line of its own, ` +
          `{"relationship":"${traversal.via.types[0]}","start":"...","end":"..."}.`,
      );
  const owned = ownedFields(model, type).map(({ name }) => name);
  checkFields(place, type.name, withoutLoader(line), [
    "type",
    "id",
    ...writableNames(properties),
    ...owned,
    "citations",
  ]);
  const citations = checkCitations(type.name, line);
  const checked = checkProperties(place, type.name, properties, fields);
  const searchForm = deriveSearchForm(type, checked, checked["marking"]);
  return {
    place,
    type,
    id,
    properties: { id, ...checked, ...searchForm, citationIds: idsOf(citations) },
    owned: checkOwned(model, type, id, line).map((node) => searchable(node, checked["marking"])),
    citations,
  };
}

/** A name or identifier with its search form: it is hidden with its owner, and has no marking of its own. */
function searchable(node: OwnedNode, marking: unknown): OwnedNode {
  const { type, properties } = node;
  return { ...node, properties: { ...properties, ...deriveSearchForm(type, properties, marking) } };
}

function checkRelationship(type: RelationshipType, line: Line): CheckedRelationship {
  const { place, fields } = line;
  const properties = [...(type.properties?.properties.values() ?? [])];
  const known = ["relationship", "start", "end", "key", ...writableNames(properties), "citations"];
  checkFields(place, type.name, withoutLoader(line), known);
  const key = fields["key"] ?? "";
  if (typeof key !== "string" || key.length > 200 || CONTROL.test(key))
    throw badImport(
      place,
      `${type.name}.key is ${quoted(key)}: write text of up to 200 characters on one line, or leave it out.`,
    );
  const citations = checkCitations(type.name, line);
  const stored: StoredProperties = {
    key,
    ...checkProperties(place, type.name, properties, fields),
    citationIds: idsOf(citations),
  };
  const [start, end] = [
    checkId(place, `${type.name}.start`, fields["start"]),
    checkId(place, `${type.name}.end`, fields["end"]),
  ];
  return { place, type, start, end, key, properties: stored, citations };
}

function nodeTypeOf(model: Model, { place, fields }: Line): NodeType {
  const type = model.nodeTypes.get(String(fields["type"]));
  if (type?.kind === "object" && !type.owned) return type;
  const names = [...model.nodeTypes.values()].filter((other) => other.kind === "object" && !other.owned);
  throw badImport(
    place,
    `type is ${quoted(fields["type"])}: write one of ${names.map(({ name }) => name).join(", ")}.`,
  );
}

function relationshipTypeOf(model: Model, { place, fields }: Line): RelationshipType {
  const type = model.relationshipTypes.get(String(fields["relationship"]));
  if (type?.properties) return type;
  const names = [...model.relationshipTypes.values()].filter((other) => other.properties !== null);
  throw badImport(
    place,
    `relationship is ${quoted(fields["relationship"])}: write one of ${names.map(({ name }) => name).join(", ")}.`,
  );
}

/** The fields of a line, once it is sure that none is the loader's own to set. */
function withoutLoader({ place, fields }: Line): Readonly<Record<string, unknown>> {
  for (const name of LOADER_PROPERTIES)
    if (fields[name] !== undefined)
      throw badImport(place, `${name} is ${quoted(fields[name])}: leave it out, the import sets it.`);
  return fields;
}

function idsOf(citations: readonly CheckedCitation[]): readonly string[] {
  return citations.map(({ id }) => id);
}

import { quoted } from "../errors.js";
import type { Model, NodeType, RelationshipType } from "../model/model.js";
import { badImport } from "./bad-import.js";
import { checkCitations } from "./check-citation.js";
import { checkOwned, ownedFields } from "./check-owned.js";
import { CONTROL, checkFields, checkId, checkProperties, LOADER_PROPERTIES, writableNames } from "./check-value.js";
import type { CheckedCitation, CheckedNode, CheckedRecord, CheckedRelationship, StoredProperties } from "./checked.js";
import { placeOf, type Line } from "./import-source.js";

/** A line as the record that it is. Throws BAD_IMPORT where it does not fit the model. */
export function checkLine(model: Model, line: Line): CheckedRecord {
  const { type, relationship } = line.fields;
  if ((type === undefined) === (relationship === undefined))
    throw badImport(
      placeOf(line),
      'the line is neither a node nor a relationship: write either "type" or "relationship".',
    );
  return relationship === undefined
    ? checkNode(model, nodeTypeOf(model, line), line)
    : checkRelationship(relationshipTypeOf(model, line), line);
}

function checkNode(model: Model, type: NodeType, line: Line): CheckedNode {
  const { fields } = line;
  const place = placeOf(line);
  const properties = [...type.properties.values()];
  const id = checkId(place, `${type.name}.id`, fields["id"]);
  for (const traversal of type.traversals.values())
    if (fields[traversal.name] !== undefined && traversal.via.kind === "relationship" && traversal.via.properties)
      throw badImport(
        place,
        `${type.name}.${traversal.name} is ${quoted(fields[traversal.name])}: write a line of its own, ` +
          `{"relationship":"${traversal.via.types[0]}","start":"...","end":"..."}.`,
        { column: traversal.name, value: fields[traversal.name] },
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
  return {
    kind: "node",
    place: { file: line.file, row: line.row },
    type,
    id,
    properties: { id, ...checked, citationIds: idsOf(citations) },
    owned: checkOwned(model, type, id, line),
    citations,
  };
}

function checkRelationship(type: RelationshipType, line: Line): CheckedRelationship {
  const { fields } = line;
  const place = placeOf(line);
  const properties = [...(type.properties?.properties.values() ?? [])];
  const known = ["relationship", "start", "end", "key", ...writableNames(properties), "citations"];
  checkFields(place, type.name, withoutLoader(line), known);
  const key = fields["key"] ?? "";
  if (typeof key !== "string" || key.length > 200 || CONTROL.test(key))
    throw badImport(
      place,
      `${type.name}.key is ${quoted(key)}: write text of up to 200 characters on one line, or leave it out.`,
      { column: "key", value: key },
    );
  const citations = checkCitations(type.name, line);
  const stored: StoredProperties = {
    key,
    ...checkProperties(place, type.name, properties, fields),
    citationIds: idsOf(citations),
  };
  const start = checkId(place, `${type.name}.start`, fields["start"]);
  const end = checkId(place, `${type.name}.end`, fields["end"]);
  return {
    kind: "relationship",
    place: { file: line.file, row: line.row },
    type,
    start,
    end,
    key,
    properties: stored,
    citations,
  };
}

function nodeTypeOf(model: Model, line: Line): NodeType {
  const name = line.fields["type"];
  const type = model.nodeTypes.get(String(name));
  if (type?.kind === "object" && !type.owned) return type;
  const types = [...model.nodeTypes.values()].filter((other) => other.kind === "object" && !other.owned);
  throw badImport(
    placeOf(line),
    `type is ${quoted(name)}: write one of ${types.map((other) => other.name).join(", ")}.`,
    { column: "type", value: name },
  );
}

function relationshipTypeOf(model: Model, line: Line): RelationshipType {
  const name = line.fields["relationship"];
  const type = model.relationshipTypes.get(String(name));
  if (type?.properties) return type;
  const types = [...model.relationshipTypes.values()].filter((other) => other.properties !== null);
  throw badImport(
    placeOf(line),
    `relationship is ${quoted(name)}: write one of ${types.map((other) => other.name).join(", ")}.`,
    { column: "relationship", value: name },
  );
}

/** The fields of a line, once it is sure that none is the loader's own to set. */
function withoutLoader(line: Line): Readonly<Record<string, unknown>> {
  const { fields } = line;
  for (const name of LOADER_PROPERTIES)
    if (fields[name] !== undefined)
      throw badImport(placeOf(line), `${name} is ${quoted(fields[name])}: leave it out, the import sets it.`, {
        column: name,
        value: fields[name],
      });
  return fields;
}

function idsOf(citations: readonly CheckedCitation[]): readonly string[] {
  return citations.map(({ id }) => id);
}

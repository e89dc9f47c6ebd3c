import { createHash } from "node:crypto";
import { quoted } from "../errors.js";
import type { Model, NodeType, Traversal } from "../model/model.js";
import { badImport, columnOf } from "./bad-import.js";
import { checkFields, checkProperties, writableNames } from "./check-value.js";
import type { OwnedNode, StoredProperties } from "./checked.js";
import { listAt, objectAt } from "./check-form.js";
import { placeOf, type Line } from "./import-source.js";

/** The fields under which a node's line writes what it owns: `names`, `identifiers`. */
export function ownedFields(model: Model, type: NodeType): readonly Traversal[] {
  return [...type.traversals.values()].filter(
    ({ via, target }) => via.kind === "relationship" && model.nodeTypes.get(target)?.owned === true,
  );
}

/**
 * The names and identifiers of a node's line. The primary name is `name` itself, and is added where the line leaves it
 * out. Throws BAD_IMPORT where they do not fit the model or the name.
 */
export function checkOwned(model: Model, type: NodeType, id: string, line: Line): readonly OwnedNode[] {
  const owned = ownedFields(model, type).flatMap((traversal) => checkField(model, type, traversal, id, line));
  const twice = owned.find((node, index) => owned.findIndex((other) => other.id === node.id) < index);
  if (twice)
    throw badImport(
      placeOf(line),
      `${quoted(id)} has ${quoted(twice.properties["value"])} twice: leave one of them out.`,
      {
        column: twice.type.name === "Name" ? "names" : "identifiers",
        value: twice.properties["value"],
      },
    );
  return owned;
}

/** The id of an identifier, which makes its scheme and value unique. */
export function identifierId(scheme: string, value: string): string {
  const id = `identifier:${scheme}:${value}`;
  return id.length <= 200 ? id : `identifier:${digest([scheme, value])}`;
}

/** The first 128 bits of the SHA-256 of a list, in hexadecimal: an id that follows from content. */
export function digest(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function checkField(model: Model, owner: NodeType, traversal: Traversal, id: string, line: Line): OwnedNode[] {
  const type = model.nodeTypes.get(traversal.target);
  if (!type || traversal.via.kind !== "relationship") return [];
  const place = placeOf(line);
  const relationship = traversal.via.types[0];
  const coordinate = `${owner.name}.${traversal.name}`;
  const all = [...type.properties.values()];
  const items = listAt(place, coordinate, line.fields[traversal.name]).map((item) => {
    const fields = objectAt(place, coordinate, item);
    checkFields(place, coordinate, fields, writableNames(all));
    return checkProperties(place, coordinate, all, fields);
  });
  const checked = type.name === "Name" ? withPrimary(line, coordinate, items) : items;
  return checked.map((properties) => ({ relationship, type, properties, id: idOf(type, id, place, properties) }));
}

function idOf(type: NodeType, owner: string, place: string, properties: StoredProperties): string {
  const text = (key: string): string | null => (typeof properties[key] === "string" ? properties[key] : null);
  if (type.name === "Identifier") {
    const scheme = text("scheme") ?? "";
    if (scheme.includes(":"))
      throw badImport(place, `Identifier.scheme is ${quoted(scheme)}: write it without a colon.`, {
        column: "identifiers.scheme",
        value: scheme,
      });
    return identifierId(scheme, text("value") ?? "");
  }
  return `name:${digest([owner, text("value"), text("language"), text("script"), text("nameKind")])}`;
}

function withPrimary(line: Line, coordinate: string, names: readonly StoredProperties[]): readonly StoredProperties[] {
  const name = line.fields["name"];
  if (typeof name !== "string") return names;
  const primary = names.filter((other) => other["nameKind"] === "PRIMARY");
  if (primary.length === 0) return [{ value: name, nameKind: "PRIMARY" }, ...names];
  if (primary.length > 1 || primary[0]?.["value"] !== name)
    throw badImport(
      placeOf(line),
      `${coordinate} has the PRIMARY ${quoted(primary.map(({ value }) => value))} and the name ${quoted(name)}: write one PRIMARY that is the name, or none.`,
      { column: columnOf(coordinate), value: name },
    );
  return names;
}

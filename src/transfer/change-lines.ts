import { quoted, unreachable } from "../errors.js";
import type { Model } from "../model/model.js";
import { badImport } from "./bad-import.js";
import { objectAt } from "./check-form.js";
import { checkFields, checkId } from "./check-value.js";
import { placeOf, type Line } from "./import-source.js";

/** What a line of changes says: which record, and what shall become of it. */
export type ChangeLine = { readonly line: Line; readonly record: RecordName; readonly reason: string | null } & (
  | { readonly kind: "upsert"; readonly fields: Fields }
  | { readonly kind: "correct"; readonly set: Fields }
  | { readonly kind: "mark"; readonly marking: unknown }
  | { readonly kind: "delete"; readonly cascade: boolean }
);

type Fields = Readonly<Record<string, unknown>>;

/** What names a record: a node's id, or a relationship's type, ends and key. */
export type RecordName =
  | { readonly kind: "node"; readonly id: string }
  | {
      readonly kind: "relationship";
      readonly type: string;
      readonly start: string;
      readonly end: string;
      readonly key: string;
    };

const KINDS = ["upsert", "correct", "mark", "delete"] as const;
const NAMING = ["id", "relationship", "start", "end", "key"];

/**
 * Reads a line such as `{"change":"delete","id":"event-x","reason":"..."}`. Throws BAD_IMPORT where it says no change, or one
 * with a field missing or too many.
 */
export function readChangeLine(model: Model, line: Line): ChangeLine {
  const place = placeOf(line);
  const { change, reason, ...fields } = line.fields;
  const kind = KINDS.find((other) => other === change);
  if (!kind)
    throw badImport(place, `change is ${quoted(change)}: write one of ${KINDS.join(", ")}.`, { column: "change" });
  const base = { line, record: nameOf(model, place, fields), reason: reasonOf(place, reason) };
  switch (kind) {
    case "upsert":
      return { ...base, kind, fields };
    case "correct":
      checkFields(place, kind, fields, [...NAMING, "set"]);
      return { ...base, kind, set: checkSet(place, fields["set"]) };
    case "mark":
      checkFields(place, kind, fields, [...NAMING, "marking"]);
      return { ...base, kind, marking: fields["marking"] };
    case "delete":
      checkFields(place, kind, fields, [...NAMING, "cascade"]);
      if (base.reason === null)
        throw badImport(place, 'a deletion has no reason: say why the record goes, in "reason".', { column: "reason" });
      return { ...base, kind, cascade: cascadeOf(place, fields["cascade"]) };
    default:
      return unreachable(kind);
  }
}

/** How messages and reports call a record. */
export function describeRecord(record: RecordName): string {
  if (record.kind === "node") return quoted(record.id);
  const key = record.key === "" ? "" : `, key ${quoted(record.key)}`;
  return `${record.type} from ${quoted(record.start)} to ${quoted(record.end)}${key}`;
}

/** The same text for the same record, as citations keep it. */
export function referenceOfName(record: RecordName): string {
  if (record.kind === "node") return record.id;
  return ["relationship", record.type, record.start, record.end, record.key].join("\n");
}

/** The record that a reference names. */
export function nameOfReference(reference: string): RecordName {
  const [kind, type = "", start = "", end = "", key = ""] = reference.split("\n");
  return kind === "relationship" && type !== ""
    ? { kind: "relationship", type, start, end, key }
    : { kind: "node", id: reference };
}

function nameOf(model: Model, place: string, { id, relationship, start, end, key = "" }: Fields): RecordName {
  if (relationship === undefined) return { kind: "node", id: checkId(place, "change.id", id) };
  const type = typeof relationship === "string" ? model.relationshipTypes.get(relationship) : undefined;
  if (!type?.properties || typeof key !== "string")
    throw badImport(
      place,
      `relationship is ${quoted(relationship)}, key is ${quoted(key)}: write a type of relationship between records, and its key as text.`,
      { column: "relationship", value: relationship },
    );
  return {
    kind: "relationship",
    type: type.name,
    start: checkId(place, "change.start", start),
    end: checkId(place, "change.end", end),
    key,
  };
}

function reasonOf(place: string, reason: unknown): string | null {
  if (reason === undefined || reason === null) return null;
  if (typeof reason === "string" && reason.trim() !== "") return reason;
  throw badImport(place, `reason is ${quoted(reason)}: write text, or leave it out.`, {
    column: "reason",
    value: reason,
  });
}

function checkSet(place: string, set: unknown): Fields {
  const fields = objectAt(place, "change.set", set);
  const naming = ["type", ...NAMING].find((name) => name in fields);
  if (naming !== undefined)
    throw badImport(
      place,
      `set holds ${quoted(naming)}, which says which record it is: delete that one, and upsert another.`,
      {
        column: `set.${naming}`,
      },
    );
  if (Object.keys(fields).length === 0)
    throw badImport(
      place,
      'set is empty: write the fields that change, such as {"when":"2025-03"}; null takes a value out.',
      {
        column: "set",
      },
    );
  return fields;
}

function cascadeOf(place: string, cascade: unknown): boolean {
  if (cascade === undefined || typeof cascade === "boolean") return cascade ?? false;
  throw badImport(place, `cascade is ${quoted(cascade)}: write true or false.`, { column: "cascade", value: cascade });
}

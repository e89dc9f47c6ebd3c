import type { Parameter } from "../cypher/statement.js";
import { AttestError, quoted, unreachable } from "../errors.js";
import type { Property, PropertyType } from "../model/model.js";
import { badImport, columnOf, type TroubleAt } from "./bad-import.js";
import type { StoredProperties } from "./checked.js";
import { deriveValues } from "./derive-values.js";

/** What is stored where a line leaves out what every record has. */
const DEFAULTS: Readonly<Record<string, string>> = { confidence: "UNASSESSED", marking: "PUBLIC" };
/** Set by the loader, and never read from a line. */
export const LOADER_PROPERTIES: ReadonlySet<string> = new Set(["createdAt", "updatedAt"]);

/**
 * The stored properties for the fields of `owner` (a type's name) at `place`. Optional ones that are left out are not
 * stored; lists and the bounds of dates always are. Throws BAD_IMPORT, naming the field and quoting its value.
 */
export function checkProperties(
  place: string,
  owner: string,
  properties: Iterable<Property>,
  fields: Readonly<Record<string, unknown>>,
): StoredProperties {
  const stored: Record<string, Parameter> = {};
  for (const property of properties) {
    if (LOADER_PROPERTIES.has(property.name) || property.type.kind === "id") continue;
    const coordinate = `${owner}.${property.name}`;
    const value = fields[property.name] ?? DEFAULTS[property.name] ?? (property.list ? [] : null);
    if (value === null && property.required)
      throw badImport(place, `${coordinate} is missing, and every ${owner} has one: ${expected(property.type)}.`, {
        column: property.name,
        value: null,
      });
    Object.assign(stored, storedProperty(place, coordinate, property, value));
  }
  return stored;
}

/** Throws BAD_IMPORT for a field that is not `known`, naming those that are. */
export function checkFields(
  place: string,
  owner: string,
  fields: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  for (const name of Object.keys(fields))
    if (!known.includes(name))
      throw badImport(
        place,
        `${owner} has no field ${quoted(name)} (its value is ${quoted(fields[name])}): leave it out, or write one of ${known.join(", ")}.`,
        { column: name, value: fields[name] },
      );
}

/** The names of the fields that a line may give for these properties. */
export function writableNames(properties: Iterable<Property>): string[] {
  return [...properties]
    .filter((property) => property.type.kind !== "id" && !LOADER_PROPERTIES.has(property.name))
    .map((property) => property.name);
}

/** An id: text of 1 to 200 characters, on one line. Throws BAD_IMPORT for all else. */
export function checkId(place: string, coordinate: string, value: unknown): string {
  if (typeof value !== "string" || value === "" || value.length > 200 || CONTROL.test(value))
    throw badImport(
      place,
      `${coordinate} is ${quoted(value ?? null)}: write an id, text of 1 to 200 characters on one line.`,
      at(coordinate, value),
    );
  return value;
}

/** Control characters, line ends among them: citations keep what cites them in lines. */
export const CONTROL = /\p{Cc}/u;

/** A point in time with its offset, as ISO 8601 in UTC to the millisecond. Throws BAD_IMPORT for all else. */
export function checkDateTime(place: string, coordinate: string, value: unknown): string {
  const instant = typeof value === "string" && DATE_TIME.test(value) ? new Date(value) : null;
  if (instant === null || Number.isNaN(instant.getTime()))
    throw badImport(
      place,
      `${coordinate} is ${quoted(value)}: ${expected({ kind: "dateTime" })}.`,
      at(coordinate, value),
    );
  return instant.toISOString();
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const INT_LIMIT = 2 ** 31;

function storedProperty(place: string, coordinate: string, property: Property, value: unknown): StoredProperties {
  const { name, type, list, sortKey } = property;
  if (type.kind === "fuzzyDate") return storedDate(place, coordinate, property, value);
  if (value === null) return {};
  if (list) {
    if (!Array.isArray(value))
      throw badImport(place, `${coordinate} is ${quoted(value)}: write a list.`, at(coordinate, value));
    return { [name]: value.map((item: unknown) => checkScalar(place, coordinate, type, item)) };
  }
  const stored = checkScalar(place, coordinate, type, value);
  if (property.required && stored === "")
    throw badImport(
      place,
      `${coordinate} is empty, and every one needs a value: ${expected(type)}.`,
      at(coordinate, value),
    );
  if (typeof stored !== "string") return { [name]: stored };
  const longest = property.indexedKeys.length > 0 ? LONGEST_INDEXED : LONGEST_TEXT;
  const derived = deriveValues(property, stored);
  const key = derived[sortKey];
  if (stored.length > longest || (typeof key === "string" && key.length > LONGEST_KEY))
    throw badImport(
      place,
      `${coordinate} has ${stored.length} characters: write at most ${longest}.`,
      at(coordinate, value),
    );
  return { [name]: stored, ...derived };
}

/** Characters of a text, at most; and of one that an index holds, whose entries Neo4j bounds at some 8,100 bytes. */
const LONGEST_TEXT = 100_000;
const LONGEST_INDEXED = 2_000;
const LONGEST_KEY = 8_000;

function storedDate(place: string, coordinate: string, property: Property, value: unknown): StoredProperties {
  if (value === null) return deriveValues(property, null);
  if (typeof value !== "string")
    throw badImport(
      place,
      `${coordinate} is ${quoted(value)}: ${expected({ kind: "fuzzyDate" })}.`,
      at(coordinate, value),
    );
  try {
    return { [property.name]: value, ...deriveValues(property, value) };
  } catch (error) {
    if (error instanceof AttestError)
      throw badImport(place, `${coordinate}: ${error.message}`, { ...at(coordinate, value), cause: error });
    throw error;
  }
}

function checkScalar(place: string, coordinate: string, type: PropertyType, value: unknown): Parameter {
  const fits = <T extends Parameter>(ok: boolean, stored: () => T): T => {
    if (!ok) throw badImport(place, `${coordinate} is ${quoted(value)}: ${expected(type)}.`, at(coordinate, value));
    return stored();
  };
  switch (type.kind) {
    case "id":
    case "string":
    case "fuzzyDate":
      return fits(typeof value === "string", () => String(value));
    case "int":
      return fits(Number.isInteger(value) && Math.abs(Number(value)) < INT_LIMIT, () => BigInt(Number(value)));
    case "float":
      return fits(Number.isFinite(value), () => Number(value));
    case "boolean":
      return fits(typeof value === "boolean", () => value === true);
    case "dateTime":
      return checkDateTime(place, coordinate, value);
    case "enum":
      return fits(
        type.enum.values.some(({ name }) => name === value),
        () => String(value),
      );
    default:
      return unreachable(type);
  }
}

function expected(type: PropertyType): string {
  switch (type.kind) {
    case "id":
    case "string":
      return "write text";
    case "int":
      return "write a whole number of at most 2,147,483,647";
    case "float":
      return "write a number";
    case "boolean":
      return "write true or false";
    case "dateTime":
      return "write a date and time with its offset, as in 2025-03-09T14:30:00Z";
    case "fuzzyDate":
      return 'write a date as EDTF, as in "2025-03-06" or "2025-03"';
    case "enum":
      return `write one of ${type.enum.values.map(({ name }) => name).join(", ")}`;
    default:
      return unreachable(type);
  }
}

function at(coordinate: string, value: unknown): TroubleAt {
  return { column: columnOf(coordinate), value };
}

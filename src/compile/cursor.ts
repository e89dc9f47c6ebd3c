import { AttestError, quoted } from "../errors.js";

/** A value of an order's term at a cursor. */
export type CursorValue = string | number | boolean | null;

/** A cursor's text: opaque, and bound to its order. */
export function writeCursor(order: string, values: readonly CursorValue[]): string {
  return toBase64(JSON.stringify([order, ...values]));
}

/**
 * The values that a cursor holds: one for each term of the order. Throws BAD_CURSOR, saying why, for what is no cursor
 * and for a cursor of another order.
 */
export function readCursor(coordinate: string, order: string, length: number, text: unknown): readonly CursorValue[] {
  const refused = (why: string): AttestError =>
    new AttestError("BAD_CURSOR", `${coordinate} was given ${quoted(text)}, which ${why}`);
  const parsed = typeof text === "string" && text.length <= MAX_CURSOR ? fromBase64(text) : undefined;
  if (!Array.isArray(parsed) || !parsed.every(isCursorValue))
    throw refused("is no cursor; give a cursor that this field returned, as it is");
  const [cursorOrder, ...values] = parsed;
  if (cursorOrder !== order)
    throw refused("belongs to another order; give the same orderBy, or start from the first page");
  if (values.length !== length) throw refused("is cut short; give a cursor that this field returned, as it is");
  return values;
}

/** A cursor holds the values of its order, the longest of them a text of 100,000 characters. */
const MAX_CURSOR = 600_000;

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(text: string): unknown {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * A relationship's opaque id. No index serves relationship ids on either engine, so it says where the relationship is:
 * its type, its ends, and the key that tells it from others between them.
 */
export function writeRelationshipId(type: string, start: string, end: string, key: string): string {
  return toBase64(JSON.stringify([type, start, end, key]));
}

/** The type, the ends and the key that a relationship's id says; null for what is none. */
export function readRelationshipId(id: unknown): readonly [string, string, string, string] | null {
  const parts = typeof id === "string" && id.length <= MAX_RELATIONSHIP_ID ? fromBase64(id) : undefined;
  const texts = Array.isArray(parts) ? parts.filter((part) => typeof part === "string") : [];
  const [type, start, end, key] = texts;
  if (type === undefined || start === undefined || end === undefined || key === undefined) return null;
  return texts.length === 4 && Array.isArray(parts) && parts.length === 4 ? [type, start, end, key] : null;
}

/** Two ids and a key of 200 characters each, which UTF-8 and Base64 may make six times as long. */
const MAX_RELATIONSHIP_ID = 4_000;

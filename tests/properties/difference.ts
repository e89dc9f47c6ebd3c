import type { ExecutionResult } from "graphql";
import { AttestError } from "../../src/errors.js";
import { OPAQUE } from "../naive/page.js";

/**
 * Where two answers differ first, or null. Texts that the naive one marks as opaque (cursors, relationship ids) may be
 * any text on the other side, so long as equal ones stay equal, and others different.
 */
export function difference(naive: ExecutionResult, other: ExecutionResult): string | null {
  const errors = differentErrors(naive, other);
  if (errors !== null) return errors;
  return differentValue(naive.data, other.data, "data", { there: new Map(), back: new Map() });
}

interface Opaque {
  readonly there: Map<string, string>;
  readonly back: Map<string, string>;
}

function differentErrors(naive: ExecutionResult, other: ExecutionResult): string | null {
  const told = ({ errors = [] }: ExecutionResult): string =>
    JSON.stringify(
      errors
        .map(({ path, extensions, originalError }) => [
          path,
          extensions["code"] ?? (originalError instanceof AttestError ? originalError.code : null),
        ])
        .toSorted(),
    );
  if (told(naive) === told(other)) return null;
  return `errors: ${told(naive)} naively, ${told(other)} (${other.errors?.[0]?.message ?? "none"})`;
}

function differentValue(naive: unknown, other: unknown, path: string, opaque: Opaque): string | null {
  if (typeof naive === "string" && naive.startsWith(OPAQUE)) return differentOpaque(naive, other, path, opaque);
  if (typeof naive !== "object" || naive === null || typeof other !== "object" || other === null)
    return naive === other || (naive === undefined && other === undefined) ? null : said(path, naive, other);
  const keys = Object.keys(naive);
  if (Array.isArray(naive) !== Array.isArray(other) || keys.join() !== Object.keys(other).join())
    return said(path, naive, other);
  for (const key of keys) {
    const found = differentValue(Reflect.get(naive, key), Reflect.get(other, key), `${path}.${key}`, opaque);
    if (found !== null) return found;
  }
  return null;
}

function differentOpaque(naive: string, other: unknown, path: string, { there, back }: Opaque): string | null {
  if (typeof other !== "string") return said(path, naive, other);
  if (naive.startsWith(`${OPAQUE}cursor:`)) return null;
  if ((there.get(naive) ?? other) !== other || (back.get(other) ?? naive) !== naive) return said(path, naive, other);
  there.set(naive, other);
  back.set(other, naive);
  return null;
}

function said(path: string, naive: unknown, other: unknown): string {
  return `${path}: ${JSON.stringify(naive)} naively, ${JSON.stringify(other)}`;
}

import { AttestError } from "../errors.js";

/** How many troubles one error tells of; more of them are counted. */
export const MAX_TOLD = 10;

/** What is wrong at a place of a file (`events.jsonl:12`), and what to do. */
export function badImport(place: string, trouble: string, options?: ErrorOptions): AttestError {
  return new AttestError("BAD_IMPORT", `${place}: ${trouble}`, options);
}

/**
 * Runs `check` on every item and gives the results. Where some are refused, throws one BAD_IMPORT that tells the first
 * ten of them, a line each, so that a file is put right in one go.
 */
export function checkAll<T, R>(items: Iterable<T>, check: (item: T) => R): R[] {
  const results: R[] = [];
  const troubles: AttestError[] = [];
  for (const item of items) {
    try {
      results.push(check(item));
    } catch (error) {
      if (!(error instanceof AttestError)) throw error;
      troubles.push(error);
    }
  }
  const [first] = troubles;
  if (first === undefined) return results;
  if (troubles.length === 1) throw first;
  const told = troubles.slice(0, MAX_TOLD).map((error) => error.message);
  if (troubles.length > MAX_TOLD) told.push(`... and ${troubles.length - MAX_TOLD} more`);
  throw new AttestError("BAD_IMPORT", told.join("\n"), { cause: first });
}

import { AttestError } from "../errors.js";
import { MAX_TOLD } from "./bad-import.js";

/** Keeps what goes wrong in several places, so that a file is put right in one go. */
export interface Troubles {
  /** The results of `check` for the items that it takes; what it throws of the others is kept. */
  each<T, R>(items: Iterable<T>, check: (item: T) => R): R[];
  /** Throws one BAD_IMPORT that tells the first ten, a line each, where anything was kept. */
  refuse(): void;
}

/** A keeper of troubles that has none yet. */
export function collectTroubles(): Troubles {
  const kept: AttestError[] = [];
  return {
    each(items, check) {
      return [...items].flatMap((item) => {
        try {
          return [check(item)];
        } catch (error) {
          if (!(error instanceof AttestError)) throw error;
          kept.push(error);
          return [];
        }
      });
    },
    refuse() {
      const [first] = kept;
      if (!first) return;
      const told = kept.slice(0, MAX_TOLD).map(({ message }) => message);
      if (kept.length > MAX_TOLD) told.push(`... and ${kept.length - MAX_TOLD} more`);
      throw new AttestError("BAD_IMPORT", told.join("\n"), { cause: first });
    },
  };
}

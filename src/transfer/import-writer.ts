import type { Statement } from "../cypher/statement.js";
import { allOf } from "../store/all-of.js";
import type { Store } from "../store/store.js";
import { storeWith } from "../store/store-with.js";
import { toStatements, type RowGroup } from "./write-statements.js";

/** What comes of comparing records with a store: the rows to write, in an order in which they may be. */
export interface Decision {
  readonly groups: readonly RowGroup[];
}

/** Writes what differs from a store. Every method rejects with the STORE_ code of a transaction that failed. */
export interface ImportWriter {
  /**
   * Writes what `decide` makes of the store, after all that came before, and resolves to it when more may be decided. `prepare` hears
   * of a first decision before anything of it is written; `decide` may be called again, and then the last call counts.
   */
  write<T extends Decision>(decide: (store: Store) => Promise<T>, prepare?: (first: T) => Promise<void>): Promise<T>;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

/**
 * A writer for a store in which others may be writing. Where there is something to write it decides again when its turn has come, so
 * that nothing is written that was decided before another protected, corrected or cited it.
 */
export function createTurnWriter(store: Store): ImportWriter {
  return {
    async write(decide, prepare) {
      const first = await decide(store);
      await prepare?.(first);
      if (first.groups.length === 0) return first;
      return store.writeTogether(async (run) => {
        const decided = await decide(storeWith(store, { read: run }));
        await allOf(toStatements(decided.groups))(run);
        return decided;
      });
    },
    flush: () => Promise.resolve(),
  };
}

/** A writer for a store that was empty: it writes `size` rows or more in a transaction, one on its way while the next is decided. */
export function createFillingWriter(store: Store, size: number): ImportWriter {
  let statements: Statement[] = [];
  let rows = 0;
  let onItsWay: Promise<unknown> = Promise.resolve();

  const send = async (): Promise<void> => {
    await onItsWay;
    if (statements.length === 0) return;
    onItsWay = store.writeTogether(allOf(statements));
    // Whoever comes next awaits it, and is told; until then a failure is no unhandled one.
    onItsWay.catch(() => undefined);
    statements = [];
    rows = 0;
  };
  return {
    async write(decide, prepare) {
      const decided = await decide(store);
      await prepare?.(decided);
      statements.push(...toStatements(decided.groups));
      for (const group of decided.groups) rows += group.rows.length;
      if (rows >= size) await send();
      return decided;
    },
    async flush() {
      await send();
      await onItsWay;
    },
  };
}

/** A writer that decides, and writes nothing. */
export function createDryWriter(store: Store): ImportWriter {
  return { write: (decide) => decide(store), flush: () => Promise.resolve() };
}

import type { Statement } from "../cypher/statement.js";
import { allOf } from "../store/all-of.js";
import type { Store } from "../store/store.js";
import { toStatements, type RowGroup } from "./write-statements.js";

/** Writes rows in transactions of a bounded size, one on its way while the next is put together. */
export interface ImportWriter {
  /**
   * Adds groups that belong together: they go into one transaction, in their order, after those added before. Resolves when more
   * may be added; rejects with the STORE_ code of a transaction that failed.
   */
  add(groups: readonly RowGroup[]): Promise<void>;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

/** A writer whose transactions are sent when they hold `size` rows or more. */
export function createImportWriter(store: Store, size: number): ImportWriter {
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
    async add(groups) {
      statements.push(...toStatements(groups));
      for (const group of groups) rows += group.rows.length;
      if (rows >= size) await send();
    },
    async flush() {
      await send();
      await onItsWay;
    },
  };
}

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
// CommonJS: named imports are not seen by Node's ESM loader.
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import type { Statement } from "../cypher/statement.js";
import type { Cypher } from "../cypher/text.js";
import { AttestError } from "../errors.js";
import { allOf } from "./all-of.js";
import { closedError } from "./closed.js";
import { checkDeadline, overError, withinDeadline } from "./deadline.js";
import { createConstraint, createIndex, planName, planTarget } from "./ddl.js";
import { busyError, embeddedError, isMissingIndex, isWriteConflict, openError } from "./embedded-errors.js";
import { safeNumbers } from "./embedded-values.js";
import type { IndexPlan } from "./index-plan.js";
import type { Limitation, MigrationReport, RunWithin, RequestOptions, Row, Store } from "./store.js";
import { textOf } from "./text-of.js";

/** How many statements may outlive their deadline before new ones are refused. */
const MAX_ABANDONED = 4;
/** How often a transaction that lost against another is run, waiting 2, 4, 8 ... ms (and up to as much again) between. */
const MAX_ATTEMPTS = 10;
/** How long `close` waits for statements that still run. */
const CLOSE_WAIT_MS = 5_000;

const LIMITATIONS: readonly Limitation[] = [
  {
    what: "end a running statement",
    reason:
      "the engine cannot cancel: at its deadline a statement is answered for, runs on, and keeps one of four places",
  },
  {
    what: "tell 5.0 from 5",
    reason: "the engine's binding reads a JavaScript number without a fraction as an integer; they compare as equal",
  },
  { what: "refuse a write inside read", reason: "the engine's transactions have no reading mode" },
  { what: "be opened twice", reason: "one process may hold the file" },
];

/**
 * The engine inside this process, its graph in `attest.grafeo` under `dataDir`, created when missing; in memory where
 * `dataDir` is null or `:memory:`. Rejects with STORE_UNAVAILABLE where another process holds the file.
 */
export async function openEmbedded(options: { readonly dataDir: string | null }): Promise<Store> {
  const { dataDir } = options;
  if (dataDir === null || dataDir === ":memory:") return new EmbeddedStore(grafeo.GrafeoDB.create());
  const path = join(dataDir, "attest.grafeo");
  try {
    await mkdir(dataDir, { recursive: true });
    return new EmbeddedStore(grafeo.GrafeoDB.create(path));
  } catch (error) {
    throw openError(path, error);
  }
}

class EmbeddedStore implements Store {
  readonly engine = "embedded";
  readonly limitations = LIMITATIONS;
  readonly #db: GrafeoDB;
  readonly #running = new Set<Promise<unknown>>();
  /** Settles when nobody writes together any more. */
  #lastTurn: Promise<unknown> = Promise.resolve();
  #abandoned = 0;
  #closed = false;

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  read(statement: Statement, options: RequestOptions = {}): Promise<readonly Row[]> {
    return this.#run(options, async () => rowsOf(await this.#db.executeCypher(statement.cypher, statement.params)));
  }

  /** A transaction of this engine reads one snapshot. What outlives its deadline asks nothing more. */
  readTogether<T>(work: (read: RunWithin) => Promise<T>, options: RequestOptions = {}): Promise<T> {
    return this.#run(options, async (expired) => {
      const transaction = this.#db.beginTransaction();
      try {
        return await work(within(transaction, expired));
      } finally {
        rollBack(transaction);
      }
    });
  }

  /** No other process has the file, so turns within this one are all turns. */
  writeTogether<T>(work: (run: RunWithin) => Promise<T>, options: RequestOptions = {}): Promise<T> {
    return this.#run(options, (expired) => {
      const turn = this.#lastTurn.then(() => this.#transact(work, expired));
      this.#lastTurn = turn.catch(() => undefined);
      return turn;
    });
  }

  write(statements: readonly Statement[], options: RequestOptions = {}): Promise<readonly (readonly Row[])[]> {
    return this.#run(options, (expired) => this.#transact(allOf(statements), expired));
  }

  async migrate(indexes: readonly IndexPlan[]): Promise<MigrationReport> {
    const targets = async (cypher: string, property: string): Promise<Set<string>> => {
      const rows = await this.read({ cypher, params: {} });
      return new Set(rows.map((row) => planTarget({ label: textOf(row, "label"), property: textOf(row, property) })));
    };
    const there = {
      range: await targets("SHOW INDEXES", "property"),
      unique: await targets("SHOW CONSTRAINTS", "properties"),
    };
    const created: string[] = [];
    const present: string[] = [];
    for (const plan of indexes) {
      const isNew = plan.kind === "text" ? await this.#makeTextIndex(plan) : await this.#makeIndex(plan, there);
      (isNew ? created : present).push(planName(plan));
    }
    return { created, present };
  }

  /** To take a text out of an index, the engine goes through all terms of it: 3 ms with those of 50,000 names. */
  async suspend(indexes: readonly IndexPlan[]): Promise<void> {
    for (const { kind, label, property } of indexes)
      if (kind === "text") await this.#run({}, () => this.#db.dropTextIndex(label, property));
  }

  /** The engine writes the file in one go, and answers nothing meanwhile: 0.15 s for 100,000 nodes. */
  saveCopy(path: string): Promise<void> {
    return this.#run({}, () => {
      try {
        this.#db.save(path);
        return Promise.resolve();
      } catch (error) {
        throw new AttestError("BAD_USER_INPUT", `${path}: cannot be written. Name a file that is not there yet.`, {
          cause: error,
        });
      }
    });
  }

  async ping(options: RequestOptions = {}): Promise<void> {
    await this.read({ cypher: "RETURN 1 AS up", params: {} }, options);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.race([Promise.allSettled(this.#running), sleep(CLOSE_WAIT_MS, undefined, { ref: false })]);
    this.#db.close();
  }

  /**
   * Makes what a plan lacks of what is there; false where it lacks nothing. A constraint is not an index here, so a unique
   * plan gets both: 5,000 upserts take 0.14 s with it and 7 s without.
   */
  async #makeIndex(plan: IndexPlan, there: Readonly<Record<"unique" | "range", Set<string>>>): Promise<boolean> {
    const target = planTarget(plan);
    const missing: Cypher[] = [];
    if (plan.kind === "unique" && !there.unique.has(target)) missing.push(createConstraint(plan));
    if (!there.range.has(target)) missing.push(createIndex(plan));
    for (const { text } of missing) await this.read({ cypher: text, params: {} });
    if (plan.kind === "unique") there.unique.add(target);
    there.range.add(target);
    return missing.length > 0;
  }

  /**
   * Makes a text index; false where it is there. No list tells of text indexes, making one again would build it anew, and
   * one that is missing refuses to be asked.
   */
  #makeTextIndex({ label, property }: IndexPlan): Promise<boolean> {
    return this.#run({}, async () => {
      try {
        await this.#db.textSearch(label, property, "0", 1);
        return false;
      } catch (error) {
        if (!isMissingIndex(error)) throw error;
        // Terms as they stand: no word is left out as too common.
        await this.#db.createTextIndex(label, property, { tokenizer: "standard", stopWords: [] });
        return true;
      }
    });
  }

  /**
   * A transaction that loses against another is run again, which is safe because every attempt starts from nothing. One
   * that outlives its deadline is rolled back, so that DEADLINE_EXCEEDED means that nothing was written.
   */
  async #transact<T>(work: (run: RunWithin) => Promise<T>, expired: () => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const transaction = this.#db.beginTransaction();
      try {
        const answer = await work(within(transaction, expired));
        if (expired()) throw overError();
        transaction.commit();
        return answer;
      } catch (error) {
        rollBack(transaction);
        if (!isWriteConflict(error) || attempt === MAX_ATTEMPTS || expired()) throw error;
        await sleep(2 ** attempt * (1 + Math.random()));
      }
    }
  }

  /** Runs work under its deadline. Work that outlives it is counted as abandoned for as long as it runs. */
  async #run<T>(options: RequestOptions, start: (expired: () => boolean) => Promise<T>): Promise<T> {
    if (this.#closed) throw closedError();
    checkDeadline(options);
    if (this.#abandoned >= MAX_ABANDONED) throw busyError(this.#abandoned);
    let expired = false;
    const work = start(() => expired);
    const settled = (): void => {
      this.#running.delete(work);
      if (expired) this.#abandoned--;
    };
    this.#running.add(work);
    work.then(settled, settled);
    try {
      return await withinDeadline(work, options, () => {
        expired = true;
        this.#abandoned++;
      });
    } catch (error) {
      throw embeddedError(error);
    }
  }
}

/** Runs statements in a transaction for as long as somebody waits for it. */
function within(transaction: Transaction, expired: () => boolean): RunWithin {
  return async ({ cypher, params }) => {
    if (expired()) throw overError();
    return rowsOf(await transaction.executeCypher(cypher, params));
  };
}

/** A transaction that lost against another is over already, though it calls itself active, and refuses to be ended. */
function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // Over is all that was asked for.
  }
}

function rowsOf(result: QueryResult): readonly Row[] {
  const rows = result.toArray();
  for (const row of rows) safeNumbers(row);
  // The statements that we emit return maps, lists and scalars alone: none of the engine's dates, bytes and terms.
  return rows as readonly Row[];
}

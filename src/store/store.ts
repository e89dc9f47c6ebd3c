import type { Statement } from "../cypher/statement.js";
import type { IndexPlan } from "./index-plan.js";

/** A value as an engine returns it: integers and floats both as JavaScript numbers. */
export type Value = null | boolean | string | number | readonly Value[] | { readonly [key: string]: Value };

/** One row of an answer: a value for each name that the statement returns. */
export type Row = Readonly<Record<string, Value>>;

export interface RequestOptions {
  /** Ends the wait: the promise rejects with DEADLINE_EXCEEDED as soon as the signal is aborted. */
  readonly signal?: AbortSignal;
  /** How long the statement may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Something an engine cannot do, and why: said in the docs, and skipped by the contract suite under that reason. */
export interface Limitation {
  readonly what: string;
  readonly reason: string;
}

/** What creating the constraints and indexes changed. */
export interface MigrationReport {
  readonly created: readonly string[];
  readonly present: readonly string[];
}

/** Runs one statement within a transaction. */
export type RunWithin = (statement: Statement) => Promise<readonly Row[]>;

/**
 * Where statements run. Both engines give the same rows for the same statement. Every method rejects with an
 * `AttestError` of a STORE_ or DEADLINE_ code, the driver's error as its cause.
 */
export interface Store {
  /** `embedded` or `neo4j`, for logs and health. */
  readonly engine: string;
  readonly limitations: readonly Limitation[];
  /** Runs one reading statement. */
  read(statement: Statement, options?: RequestOptions): Promise<readonly Row[]>;
  /**
   * Runs reading statements of which each may depend on the answers before it, in one transaction. `work` may be called again,
   * and ends where what it awaits rejects.
   */
  readTogether<T>(work: (read: RunWithin) => Promise<T>, options?: RequestOptions): Promise<T>;
  /**
   * Runs statements that read and write, of which each may depend on the answers before it, in one transaction: all of them, or
   * none. Such transactions take turns, whichever process runs them, so that what one has read is still so when it writes, as
   * far as whoever else writes comes this way too. `work` may be called again.
   */
  writeTogether<T>(work: (run: RunWithin) => Promise<T>, options?: RequestOptions): Promise<T>;
  /** Runs the statements in one transaction: all of them, or none. Resolves to the rows of each. */
  write(statements: readonly Statement[], options?: RequestOptions): Promise<readonly (readonly Row[])[]>;
  /** Creates the constraints and indexes that are missing, and waits until they serve. */
  migrate(indexes: readonly IndexPlan[]): Promise<MigrationReport>;
  /**
   * Drops text indexes where keeping up with what is written takes longer than making them anew, which `migrate` then does;
   * until then they cannot be asked. `fill`: an empty store is filled, and nobody misses them. `replace`: most of what they hold is
   * replaced; does nothing on an engine that replaces fast.
   */
  suspend(indexes: readonly IndexPlan[], to: "fill" | "replace"): Promise<void>;
  /**
   * Writes the whole graph, as it is at one moment, with its indexes, into a new file, while others go on reading and writing.
   * Rejects with BAD_USER_INPUT where the engine keeps its graph elsewhere, or the file cannot be made.
   */
  saveCopy(path: string): Promise<void>;
  /** Resolves when the engine answers. */
  ping(options?: RequestOptions): Promise<void>;
  close(): Promise<void>;
}

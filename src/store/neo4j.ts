import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import type { Statement } from "../cypher/statement.js";
import type { Cypher } from "../cypher/text.js";
import { AttestError, quoted } from "../errors.js";
import { allOf } from "./all-of.js";
import { closedError } from "./closed.js";
import { checkDeadline, overError, wholeMilliseconds, withinDeadline } from "./deadline.js";
import { createConstraint, createIndex, createTextIndex, ddlName, dropTextIndex, planName, planTarget } from "./ddl.js";
import type { IndexPlan } from "./index-plan.js";
import { isOutOfMemory, neo4jError, unreachableError } from "./neo4j-errors.js";
import type { Limitation, MigrationReport, RunWithin, RequestOptions, Row, Store } from "./store.js";
import { textOf } from "./text-of.js";

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster, `+s` for TLS. */
  readonly uri: string;
  /** Null where the server asks for no login. */
  readonly username: string | null;
  readonly password: string | null;
  /** The server's default database where left out. */
  readonly database?: string | undefined;
}

/** How long Neo4j may take to let a statement start: a server that is down is told so within 2 s. */
const REACH_MS = 1_800;
/** How long the driver may go on running a transaction again that lost a deadlock or its connection. */
const RETRY_MS = 1_500;
/**
 * Locks an id that no record has: the constraint on ids makes whoever creates it too wait until this transaction is over. Nobody
 * sees the node, which is gone when the transaction ends.
 */
const TAKE_TURN: Statement = { cypher: "CREATE (turn:Record {id: 'attest:turn'}) DELETE turn", params: {} };

const LIMITATIONS: readonly Limitation[] = [
  {
    what: "read one snapshot",
    reason:
      "Neo4j reads what is committed when it comes to it, so one statement may see a write that ended while it ran",
  },
  {
    what: "compare a text with one above U+FFFF as it orders them",
    reason:
      "it compares a stored text with a parameter by UTF-16 units and orders by code points: U+E000 to U+FFFF then lie " +
      "on the other side of an emoji for lt, gt and cursors over ids and free texts (names order by a plain key)",
  },
];

const CREATE: Readonly<Record<IndexPlan["kind"], (plan: IndexPlan) => Cypher>> = {
  unique: createConstraint,
  range: createIndex,
  text: createTextIndex,
};

/** A store on a Neo4j server. Asks nothing yet: a server that is down is met by the first statement, and may come back. */
export function openNeo4j(options: Neo4jOptions): Store {
  const { uri, username, password, database } = options;
  const auth = username === null ? undefined : neo4j.auth.basic(username, password ?? "");
  try {
    const driver = neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: REACH_MS,
      connectionAcquisitionTimeout: REACH_MS - 100,
      connectionLivenessCheckTimeout: 30_000,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: "attest",
    });
    return new Neo4jStore(driver, database);
  } catch (error) {
    throw new AttestError(
      "BAD_CONFIG",
      `NEO4J_URI ${quoted(uri)} is not the address of a Neo4j server: write it as bolt://host:7687 or neo4j://host:7687.`,
      { cause: error },
    );
  }
}

class Neo4jStore implements Store {
  readonly engine = "neo4j";
  readonly limitations = LIMITATIONS;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  /** Every session of this process waits for what the process has written, whichever member of a cluster it reaches. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #closed = false;

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
  }

  async read(statement: Statement, options: RequestOptions = {}): Promise<readonly Row[]> {
    const [rows] = await this.#run("executeRead", allOf([statement]), options);
    return rows ?? [];
  }

  readTogether<T>(work: (read: RunWithin) => Promise<T>, options: RequestOptions = {}): Promise<T> {
    return this.#run("executeRead", (run) => work(run), options);
  }

  writeTogether<T>(work: (run: RunWithin) => Promise<T>, options: RequestOptions = {}): Promise<T> {
    const inTurn = async (run: RunWithin): Promise<T> => {
      await run(TAKE_TURN);
      return work(run);
    };
    return this.#run("executeWrite", inTurn, options);
  }

  /**
   * The driver runs a transaction again when the reply to its commit was lost, so it may be written twice. That is safe
   * without an idempotency key of its own, because what is written here is keyed already: nodes are merged by id and
   * relationships between known ends by key, and their properties are set, never counted up.
   */
  write(statements: readonly Statement[], options: RequestOptions = {}): Promise<readonly (readonly Row[])[]> {
    return this.#run("executeWrite", allOf(statements), options);
  }

  /** A constraint brings its own index here, and Neo4j refuses a range index beside it. A full-text index is asked by its name. */
  async migrate(indexes: readonly IndexPlan[]): Promise<MigrationReport> {
    const rows = await this.read({
      cypher:
        "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint " +
        "WHERE type IN ['RANGE', 'FULLTEXT'] AND entityType = 'NODE' AND size(labelsOrTypes) = 1 AND size(properties) = 1 " +
        "RETURN name, type, labelsOrTypes[0] + '.' + properties[0] AS target, owningConstraint IS NOT NULL AS unique",
      params: {},
    });
    const range = rows.filter((row) => row["type"] === "RANGE");
    const there = {
      unique: new Set(range.filter((row) => row["unique"]).map((row) => textOf(row, "target"))),
      range: new Set(range.map((row) => textOf(row, "target"))),
      text: new Set(rows.filter((row) => row["type"] === "FULLTEXT").map((row) => textOf(row, "name"))),
    };
    const created: IndexPlan[] = [];
    // Constraints first: a range index on the same label and property would stand in their way.
    for (const plan of indexes.toSorted((a, b) => Number(b.kind === "unique") - Number(a.kind === "unique"))) {
      const sought = plan.kind === "text" ? ddlName(plan) : planTarget(plan);
      if (there[plan.kind].has(sought)) continue;
      there[plan.kind].add(sought);
      if (plan.kind === "unique") there.range.add(sought);
      created.push(plan);
    }
    if (created.length > 0) {
      await this.write(created.map((plan) => ({ cypher: CREATE[plan.kind](plan).text, params: {} })));
      await this.read({ cypher: "CALL db.awaitIndexes(600)", params: {} });
    }
    const present = indexes.filter((plan) => !created.includes(plan));
    return { created: created.map(planName), present: present.map(planName) };
  }

  /** Lucene replaces a text as fast as it takes one in, but making its indexes at once takes a fraction of the time. */
  async suspend(indexes: readonly IndexPlan[], to: "fill" | "replace"): Promise<void> {
    if (to === "replace") return;
    const texts = indexes.filter(({ kind }) => kind === "text");
    await this.write(texts.map((plan) => ({ cypher: dropTextIndex(plan).text, params: {} })));
  }

  saveCopy(): Promise<void> {
    const message = "Neo4j keeps its graph on its server: use neo4j-admin database dump there, or attest copy.";
    return Promise.reject(new AttestError("BAD_USER_INPUT", message));
  }

  async ping(options: RequestOptions = {}): Promise<void> {
    await this.read({ cypher: "RETURN 1 AS up", params: {} }, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  /** Runs work in one transaction. Closing the session at the deadline makes the server end them too. */
  async #run<T>(
    mode: "executeRead" | "executeWrite",
    start: (run: RunWithin) => Promise<T>,
    options: RequestOptions,
  ): Promise<T> {
    if (this.#closed) throw closedError();
    checkDeadline(options);
    const session = this.#driver.session({
      bookmarkManager: this.#bookmarks,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
    const close = (): void => void session.close().catch(() => undefined);
    let over = false;
    const reach = reachLimit();
    const timeout = wholeMilliseconds(options);
    const work = session[mode](
      async (transaction: ManagedTransaction) => {
        reach.reached();
        // The driver may be about to try again when nobody waits any more.
        if (over) throw overError();
        return start((statement) => runOne(transaction, statement));
      },
      timeout === undefined ? {} : { timeout },
    );
    try {
      return await withinDeadline(Promise.race([work, reach.limit]), options, () => (over = true));
    } catch (error) {
      over = true;
      throw neo4jError(error);
    } finally {
      reach.reached();
      close();
    }
  }
}

async function runOne(transaction: ManagedTransaction, { cypher, params }: Statement): Promise<readonly Row[]> {
  try {
    const { records } = await transaction.run<Record<string, Row[string]>>(cypher, params);
    return records.map((record) => record.toObject());
  } catch (error) {
    throw isOutOfMemory(error) ? neo4jError(error) : error;
  }
}

/**
 * A promise that rejects with STORE_UNAVAILABLE unless `reached` is called in time. The driver's own timeouts add up
 * (connecting, then waiting, then connecting again), so none of them alone bounds how long a caller waits.
 */
function reachLimit(): { readonly limit: Promise<never>; readonly reached: () => void } {
  let reached = (): void => undefined;
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(unreachableError(`nothing for ${REACH_MS} ms`)), REACH_MS);
    reached = () => clearTimeout(timer);
  });
  return { limit, reached };
}

import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { Viewer } from "../auth/viewer.js";
import type { Statement } from "../cypher/statement.js";
import type { RequestOptions } from "../store/store.js";

/** An operation, valid against the schema, and who asks it. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
}

/** An operation that has been compiled and priced, and may be run. */
export interface PreparedOperation {
  /** Nodes that it may return at most. */
  readonly cost: number;
  /** The plan as text, for people. */
  explain(): string;
  /** What the store will be asked at once; null where nothing is (introspection, explorations alone). */
  readonly statement: Statement | null;
  /** Of each exploration the Cypher by which steps are followed, again and again, and that by which what was found is read. */
  readonly exploring: readonly string[];
  /** Asks the store and shapes its rows. Errors of single fields are in the result; rejects where the whole operation failed. */
  run(options: RequestOptions): Promise<ExecutionResult>;
}

/** Answers operations over one schema and one store. */
export interface Executor {
  readonly schema: GraphQLSchema;
  /**
   * Compiles and prices an operation, before the store is asked. Throws an `AttestError` (LIMIT_EXCEEDED,
   * COST_EXCEEDED, BAD_USER_INPUT), or a `GraphQLError` for variables that do not fit.
   */
  prepare(request: OperationRequest): PreparedOperation;
}

import { GraphQLError, parse, validate } from "graphql";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { AttestError } from "../../src/errors.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Executor, PreparedOperation } from "../../src/execute/executor.js";
import type { Model } from "../../src/model/model.js";
import type { Store } from "../../src/store/store.js";
import { storeWith } from "../../src/store/store-with.js";
import type { Case } from "./read-cases.js";

/** An operation that may be run, or the error that refused it as a whole. */
export type Prepared =
  | { readonly kind: "prepared"; readonly operation: PreparedOperation }
  | { readonly kind: "refused"; readonly error: AttestError | GraphQLError };

/** What of a case is asked. */
type Asked = Pick<Case, "query" | "variables" | "ceiling">;

/** Prepares a case as the server would. Throws where its query is not valid. */
export function prepareCase(executor: Executor, { query, variables, ceiling }: Asked): Prepared {
  const document = parse(query);
  const mistakes = validate(executor.schema, document);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n\n"));
  try {
    return {
      kind: "prepared",
      operation: executor.prepare({ document, operationName: null, variables, viewer: { ceiling } }),
    };
  } catch (error) {
    if (error instanceof AttestError || error instanceof GraphQLError) return { kind: "refused", error };
    throw error;
  }
}

/** What a case is answered, as JSON: data and errors, these without their places in the query's text. */
export async function answerCase(executor: Executor, asked: Asked): Promise<unknown> {
  const prepared = prepareCase(executor, asked);
  if (prepared.kind === "refused") return { errors: [errorAsJson(prepared.error)] };
  const { data, errors } = await prepared.operation.run({});
  return toJson(errors ? { data, errors: errors.map(errorAsJson) } : { data });
}

/** An executor over a store whose readings are counted: statements, and transactions of several. */
export function spyingExecutor(model: Model, store: Store): { executor: Executor; readings: () => number } {
  let readings = 0;
  const spy = storeWith(store, {
    read: (statement, options) => {
      readings += 1;
      return store.read(statement, options);
    },
    readTogether: (work, options) => {
      readings += 1;
      return store.readTogether(work, options);
    },
  });
  return { executor: createExecutor({ model, store: spy, limits: DEFAULT_LIMITS }), readings: () => readings };
}

function errorAsJson(error: AttestError | GraphQLError): unknown {
  if (error instanceof AttestError) return { message: error.message, extensions: { code: error.code } };
  const { message, path, extensions } = error.toJSON();
  return toJson({ message, path, extensions });
}

/** As it would travel: without what is undefined. */
function toJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

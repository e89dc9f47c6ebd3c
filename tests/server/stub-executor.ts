import { buildSchema, execute, type ExecutionResult } from "graphql";
import { AttestError } from "../../src/errors.js";
import type { Executor, OperationRequest } from "../../src/execute/executor.js";
import type { RequestOptions } from "../../src/store/store.js";

const schema = buildSchema(`
  type Query {
    hello(name: String = "world"): String!
    ceiling: String!
    slow: String
    deaf: String
    bug: String
    cursor: String
    store(code: String!): String
    dear: String
  }
`);

/** What a test may ask of the stub: whether an operation was abandoned, and how many were run. */
export interface StubExecutor extends Executor {
  readonly signals: AbortSignal[];
}

/** An executor over graphql-js and a schema whose fields each go wrong in one way. */
export function stubExecutor(): StubExecutor {
  const signals: AbortSignal[] = [];
  return {
    schema,
    signals,
    prepare(request) {
      if (JSON.stringify(request.document.definitions).includes('"dear"'))
        throw new AttestError("COST_EXCEEDED", "The operation costs 20000 nodes; at most 10000 are allowed.");
      return {
        cost: 7,
        statement: null,
        exploring: [],
        explain: () => "",
        run: async (options) => {
          if (options.signal) signals.push(options.signal);
          return run(request, options);
        },
      };
    },
  };
}

async function run({ document, operationName, variables, viewer }: OperationRequest, options: RequestOptions) {
  let failure: AttestError | undefined;
  const rootValue = {
    hello: ({ name }: { name: string }) => `Hello, ${name}!`,
    ceiling: () => viewer.ceiling,
    slow: () => rejectedOn(options.signal),
    deaf: () => new Promise(() => {}),
    bug: () => {
      throw new TypeError("secret: the database password is hunter2");
    },
    cursor: () => {
      throw new AttestError("BAD_CURSOR", 'Query.cursor(after:) "x" is no cursor of this list.');
    },
    store: ({ code }: { code: "STORE_BUSY" }) => {
      failure = new AttestError(code, `The store said ${code}.`, { cause: new Error("driver says hunter2") });
    },
  };
  const args = { schema, document, operationName, variableValues: variables, rootValue };
  const result: ExecutionResult = await execute(args);
  if (failure) throw failure;
  return result;
}

function rejectedOn(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
}

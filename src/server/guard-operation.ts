import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { HttpConfig } from "../config/config.js";
import { AttestError, invariant, quoted } from "../errors.js";
import type { Executor, PreparedOperation } from "../execute/executor.js";
import { toGraphQLError } from "./error-answers.js";
import type { OperationContext } from "./exchange.js";

type Resolved = GraphQLRequestContextDidResolveOperation<OperationContext>;

/** Checks, compiles and prices an operation before anything runs; refuses it with its own code and status 400. */
export function guardOperations(executor: Executor, limits: HttpConfig): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          const { exchange } = request.contextValue;
          exchange.operationName = request.operationName?.slice(0, 100) ?? null;
          exchange.prepared = prepare(executor, limits, request);
        },
      };
    },
  };
}

function prepare(executor: Executor, limits: HttpConfig, request: Resolved): PreparedOperation {
  const { viewer } = request.contextValue.exchange;
  invariant(viewer, "the viewer is known before Apollo is asked");
  try {
    checkOperation(executor, request);
    checkIntrospection(limits, request);
    return executor.prepare({
      document: request.document,
      operationName: request.operationName,
      variables: request.request.variables ?? {},
      viewer,
    });
  } catch (error) {
    if (error instanceof AttestError) throw toGraphQLError(error);
    if (error instanceof GraphQLError) throw badInput(error);
    throw error;
  }
}

/** Apollo leaves an operation that it cannot find to the executor; and the schema may have no mutations. */
function checkOperation(executor: Executor, { operation, request }: Resolved): void {
  if (!operation) {
    const message = request.operationName
      ? `The document has no operation named ${quoted(request.operationName)}.`
      : "The document has several operations; name one in operationName.";
    throw new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } });
  }
  if (!executor.schema.getRootType(operation.operation))
    throw new AttestError("BAD_USER_INPUT", `This server answers no ${operation.operation}s; send a query.`);
}

/** Introspection costs the store nothing, so that only its length bounds it. */
function checkIntrospection({ maxIntrospectionTokens }: HttpConfig, { document, source }: Resolved): void {
  const tokens = document.tokenCount ?? 0;
  if (tokens <= maxIntrospectionTokens || !/__(schema|type)\b/.test(source)) return;
  const found = `A document that asks for the schema has ${tokens} tokens; at most ${maxIntrospectionTokens} are allowed`;
  throw new AttestError("LIMIT_EXCEEDED", `${found} (ATTEST_MAX_INTROSPECTION_TOKENS).`);
}

function badInput(error: GraphQLError): GraphQLError {
  const extensions = { code: "BAD_USER_INPUT", http: { status: 400 }, ...error.extensions };
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions, originalError: error });
}

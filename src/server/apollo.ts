import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import type { HttpConfig } from "../config/config.js";
import type { Executor } from "../execute/executor.js";
import type { OperationContext } from "./exchange.js";
import { gatewayOf } from "./gateway.js";
import { guardOperations } from "./guard-operation.js";
import { maskError } from "./mask-error.js";
import { reportOutcome } from "./report-outcome.js";

/** Starts Apollo Server over our executor, with everything off that would call home or hold state. */
export async function startApollo(
  executor: Executor,
  http: HttpConfig,
  log: Logger,
): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    gateway: gatewayOf(executor),
    plugins: [
      guardOperations(executor, http),
      reportOutcome(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    parseOptions: { maxLexicalTokens: http.maxTokens },
    introspection: http.introspection,
    // Suggestions in validation errors would tell what introspection may not.
    hideSchemaDetailsFromClientErrors: !http.introspection,
    maxRecursiveSelections: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError(log),
    logger: log,
    // Else Apollo reads NODE_ENV, and behaves in one way in production and in another on a developer's machine.
    nodeEnv: "production",
  });
  await apollo.start();
  return apollo;
}

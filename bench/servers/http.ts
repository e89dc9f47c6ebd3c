import { ApolloServer, type ApolloServerOptions, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";

/** What is put behind HTTP: a schema with resolvers, or a schema with an executor of its own. */
export type Behind =
  | Pick<ApolloServerOptions<BaseContext>, "schema">
  | Pick<ApolloServerOptions<BaseContext>, "gateway">;

/** Serves GraphQL at /graphql as Attest does, by Apollo Server on Express with everything off that costs time. */
export async function serve(behind: Behind, port: number): Promise<void> {
  const apollo = new ApolloServer({
    ...behind,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    nodeEnv: "production",
  } as ApolloServerOptions<BaseContext>); // A union of option types that its own constructor takes apart.
  await apollo.start();
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.get("/health/ready", (_request, response) => void response.json({ status: "ready" }));
  app.use("/graphql", express.json(), expressMiddleware(apollo));
  app.listen(port, "127.0.0.1");
}

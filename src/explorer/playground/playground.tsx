import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { EXAMPLES } from "./examples";

const HEADERS = `{
  // With a token you may see more: take the slashes away.
  // "Authorization": "Bearer <token>"
}`;

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const tabs = EXAMPLES.map((query) => ({ query, headers: HEADERS }));

/** GraphiQL over this server: a tab for each example, and room for a token in the headers. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      defaultHeaders={HEADERS}
      defaultEditorToolsVisibility="headers"
      schemaDescription
    >
      <GraphiQL.Logo>Attest</GraphiQL.Logo>
    </GraphiQL>
  );
}

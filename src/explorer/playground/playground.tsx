import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { EXAMPLES } from "./examples";

const HEADERS = `{
  // With a token you may see more: take the slashes away.
  // "Authorization": "Bearer <token>"
}`;

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const examples = EXAMPLES.map((query) => ({ query, headers: HEADERS }));

/** What a link of the explorer brings after `#query=`. */
const brought = new URLSearchParams(location.hash.slice(1)).get("query");
const tabs = brought === null ? examples : [{ query: brought, headers: HEADERS }, ...examples];

/** GraphiQL over this server: a tab for a query that was brought, one for each example, and room for a token in the headers. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      {...(brought !== null && { initialQuery: brought })}
      defaultHeaders={HEADERS}
      defaultEditorToolsVisibility="headers"
      schemaDescription
    >
      <GraphiQL.Logo>Attest</GraphiQL.Logo>
    </GraphiQL>
  );
}

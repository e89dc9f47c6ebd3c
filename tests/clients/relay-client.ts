import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
  type ConcreteRequest,
  type GraphQLSingularResponse,
  type ReaderFragment,
  type Variables,
} from "relay-runtime";
import type { RelayProject } from "./compile-relay.js";

/** Relay with an empty store, for what a project's artifacts ask. */
export interface RelayClient {
  /** Asks the server, and puts the answer into the store. */
  ask(query: string, variables: Variables): Promise<void>;
  /** What the store holds of a query; the server is not asked. */
  read(query: string, variables: Variables): unknown;
  /** What the store holds of a fragment that a query spread on this item. */
  readFragment(fragment: string, item: unknown): unknown;
}

export function createRelayClient(url: string, project: RelayProject): RelayClient {
  const network = Network.create(async ({ text }, variables) => {
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return (await response.json()) as GraphQLSingularResponse; // Relay refuses what is none.
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  // Artifacts are what relay-compiler writes for this version of Relay.
  const request = (name: string) => project.load(name) as ConcreteRequest;
  const fragment = (name: string) => project.load(name) as ReaderFragment;
  return {
    ask: async (query, variables) => {
      await fetchQuery(environment, request(query), variables).toPromise();
    },
    read: (query, variables) => environment.lookup(createOperationDescriptor(request(query), variables).fragment).data,
    readFragment: (name, item) => environment.lookup(getSingularSelector(fragment(name), item)).data,
  };
}

import { parse } from "graphql";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { PreparedOperation } from "../../src/execute/executor.js";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { openNeo4j } from "../../src/store/neo4j.js";
import type { Json, Request } from "../shapes/shape.js";

/** Attest without its server: what a request becomes, and what it answers. */
export interface InProcess {
  prepare(request: Request): PreparedOperation;
  ask(request: Request): Promise<Json>;
  close(): Promise<void>;
}

/** Attest on a Neo4j, seen by who may see everything, as the server takes its callers on loopback. */
export async function attestInProcess(uri: string): Promise<InProcess> {
  const store = openNeo4j({ uri, username: null, password: null });
  const executor = createExecutor({ model: await readPackageModel(), store, limits: DEFAULT_LIMITS });
  // Not validated here: the server does that, and two copies of graphql would not take each other's schema.
  const prepare = ({ query, variables }: Request): PreparedOperation =>
    executor.prepare({ document: parse(query), operationName: null, variables, viewer: { ceiling: "PROTECTED" } });
  return {
    prepare,
    ask: async (request) => {
      const { data, errors } = await prepare(request).run({});
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: () => store.close(),
  };
}

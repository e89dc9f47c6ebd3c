import { readdirSync, readFileSync } from "node:fs";
import { execute } from "graphql";
import { pino } from "pino";
import { readConfig } from "../../src/config.js";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import type { Executor } from "../../src/execute/executor.js";
import { readModel } from "../../src/model/read-model.js";
import { type RunningServer, startServer } from "../../src/server/start-server.js";

/** A real server on a free port, over an executor whose every list is empty: enough for a browser to talk to. */
export function startAttest(): Promise<RunningServer> {
  const config = readConfig({});
  return startServer({
    config: { ...config, port: 0 },
    executor: emptyGraph(),
    store: { engine: "none", ping: () => Promise.resolve() },
    playground: "dist/explorer",
    log: pino({ level: "silent" }),
  });
}

function emptyGraph(): Executor {
  const files = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
  const schema = deriveSchema(readModel(files));
  const empty = () => ({ totalCount: 0, nodes: [] });
  return {
    schema,
    prepare: ({ document, variables, operationName }) => ({
      cost: 0,
      statement: null,
      run: async () =>
        execute({ schema, document, operationName, variableValues: variables, rootValue: { events: empty } }),
    }),
  };
}

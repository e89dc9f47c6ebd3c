import { readFile } from "node:fs/promises";
import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { buildSchema } from "graphql";
import neo4j from "neo4j-driver";
import { SHAPES } from "../shapes/shapes.js";
import type { Facts, HandWritten } from "../shapes/shape.js";
import { serve } from "./http.js";

/*
 * Hand-written Cypher behind the same HTTP server: Attest's own schema, so that Apollo parses and validates the same
 * requests, and an executor that runs the statement written for the operation and passes its row through as it is.
 * Arguments: the port, Neo4j's address, and the facts as JSON.
 */
const [port, uri, facts] = process.argv.slice(2);
const statements = statementsOf(JSON.parse(facts ?? "") as Facts);
const driver = neo4j.driver(uri ?? "", undefined, { disableLosslessIntegers: true });
const schema = buildSchema(await readFile(new URL("../../schema.graphql", import.meta.url), "utf8"));
type Gateway = NonNullable<ApolloServerOptions<BaseContext>["gateway"]>;
let publish: Parameters<Gateway["onSchemaLoadOrUpdate"]>[0] | null = null;

const gateway: Gateway = {
  onSchemaLoadOrUpdate: (listener) => {
    publish = listener;
    return () => (publish = null);
  },
  load: async () => {
    publish?.({ apiSchema: schema, coreSupergraphSdl: "" });
    return { executor: async ({ operationName }) => ({ data: await run(operationName ?? "") }) };
  },
  stop: async () => undefined,
};

await serve({ gateway }, Number(port));

/** Each shape's statement, by the name of its operation. */
function statementsOf(known: Facts): ReadonlyMap<string, HandWritten> {
  return new Map(
    SHAPES.map((shape) => [/query (\w+)/.exec(shape.attest(known).query)?.[1] ?? "", shape.handWritten(known)]),
  );
}

async function run(operationName: string): Promise<Record<string, unknown>> {
  const statement = statements.get(operationName);
  if (!statement) throw new Error(`No statement was written for ${operationName}`);
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(statement.cypher, statement.params));
    return records[0]?.get("data") as Record<string, unknown>; // The column that every statement has.
  } finally {
    await session.close();
  }
}

import { Neo4jGraphQL } from "@neo4j/graphql";
import { graphql } from "graphql";
import type { Driver, Session } from "neo4j-driver";
import { RIVAL_FEATURES, RIVAL_TYPES } from "../servers/rival-types.js";
import type { HandWritten, Request } from "../shapes/shape.js";

/** Finds the statements that `@neo4j/graphql` makes of a request, by asking it and listening at the driver. */
export async function rivalStatements(driver: Driver): Promise<(request: Request) => Promise<readonly HandWritten[]>> {
  let heard: HandWritten[] = [];
  const listening = listenTo(driver, (statement) => heard.push(statement));
  const schema = await new Neo4jGraphQL({
    typeDefs: RIVAL_TYPES,
    features: RIVAL_FEATURES,
    driver: listening,
  }).getSchema();
  return async ({ query, variables }) => {
    heard = [];
    const { errors } = await graphql({ schema, source: query, variableValues: variables, contextValue: {} });
    if (errors) throw new Error(errors.join("\n"));
    return heard;
  };
}

/** A driver whose sessions tell which statements their reading transactions run. */
function listenTo(driver: Driver, tell: (statement: HandWritten) => void): Driver {
  const replacing = <T extends object>(target: T, name: string, make: (original: never) => unknown): T =>
    new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key, object);
        if (key === name) return make((value as (...args: unknown[]) => unknown).bind(object) as never);
        return typeof value === "function" ? (value.bind(object) as unknown) : value;
      },
    });
  type Run = (cypher: string, params?: HandWritten["params"]) => unknown;
  type Work = (transaction: object) => unknown;
  type ExecuteRead = (work: Work, config?: unknown) => unknown;
  return replacing(
    driver,
    "session",
    (session: (config?: unknown) => Session) => (config?: unknown) =>
      replacing(
        session(config),
        "executeRead",
        (executeRead: ExecuteRead) => (work: Work, given?: unknown) =>
          executeRead(
            (transaction) =>
              work(
                replacing(transaction, "run", (run: Run) => (cypher: string, params: HandWritten["params"] = {}) => {
                  tell({ cypher, params });
                  return run(cypher, params);
                }),
              ),
            given,
          ),
      ),
  );
}

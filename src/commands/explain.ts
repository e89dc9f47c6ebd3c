import { parse, validate } from "graphql";
import { isCeiling } from "../auth/viewer.js";
import { readConfig, type Variables } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import { createExecutor } from "../execute/create-executor.js";
import type { OperationRequest, PreparedOperation } from "../execute/executor.js";
import { readPackageModel } from "./open-graph.js";
import { closedStore } from "./closed-store.js";
import { readText, readVariables } from "./read-arguments.js";

export interface ExplainOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly ceiling: string;
}

/** An operation's plan, what it costs, and the Cypher that it becomes, as text. No store is asked, so that none needs to run. */
export async function explain(file: string, options: ExplainOptions, environment: Variables): Promise<string> {
  const config = readConfig(environment);
  const model = await readPackageModel();
  const store = closedStore(config.neo4j ? "neo4j" : "embedded");
  const executor = createExecutor({ model, store, limits: config.limits });
  const request = await readRequest(file, options);
  const mistakes = validate(executor.schema, request.document);
  if (mistakes.length > 0) throw new AttestError("BAD_USER_INPUT", mistakes.join("\n\n"));
  return printPrepared(executor.prepare(request));
}

async function readRequest(file: string, options: ExplainOptions): Promise<OperationRequest> {
  const { ceiling, operation, variables } = options;
  if (!isCeiling(ceiling)) throw new AttestError("BAD_USER_INPUT", `--ceiling ${quoted(ceiling)}: no such marking.`);
  return {
    document: parse(await readText(file)),
    operationName: operation ?? null,
    variables: variables === undefined ? {} : await readVariables(variables),
    viewer: { ceiling },
  };
}

function printPrepared(prepared: PreparedOperation): string {
  const { cost, statement, exploring } = prepared;
  const explorations = exploring.map((cypher, index) =>
    index % 2 === 0
      ? `Cypher, for each step of the exploration:\n${cypher}`
      : `Cypher, for what it has found:\n${cypher}`,
  );
  const phases = [`Cost: ${cost} nodes at most`, `Plan:\n${prepared.explain()}`, ...explorations];
  if (!statement && explorations.length === 0) return [...phases, "The store is not asked."].join("\n\n");
  if (!statement) return phases.join("\n\n");
  // JSON knows no 64-bit integers; a parameter that is one is printed as the number it is.
  const number = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);
  const parameters = JSON.stringify(statement.params, number, 2);
  return [...phases, `Cypher:\n${statement.cypher}`, `Parameters:\n${parameters}`].join("\n\n");
}

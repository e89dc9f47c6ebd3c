import type { DocumentNode, ExecutionResult } from "graphql";
import { AttestError } from "../../src/errors.js";
import type { Executor } from "../../src/execute/executor.js";
import { answerNaively } from "../naive/answer.js";
import { withoutAbove, type NaiveGraph } from "../naive/graph.js";
import { difference } from "./difference.js";
import type { RandomOperation } from "./random-operation.js";

/** Answers an operation that somebody of a ceiling asks. */
export type Ask = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  ceiling: string,
) => Promise<ExecutionResult>;

/** Asks an executor. An operation that is refused as a whole is told as its error. */
export function askExecutor(executor: Executor): Ask {
  return async (document, variables, ceiling) => {
    const request = { document, operationName: null, variables, viewer: { ceiling } };
    return executor.prepare(request).run({});
  };
}

/** Asks the naive evaluator, of whom each ceiling has a graph of its own. */
export function askNaively(executor: Executor, graph: NaiveGraph): Ask {
  const reduced = new Map<string, NaiveGraph>();
  return async (document, variables, ceiling) => {
    const visible = reduced.get(ceiling) ?? withoutAbove(graph, ceiling);
    reduced.set(ceiling, visible);
    return answerNaively(executor.schema, visible, { document, operationName: null, variables });
  };
}

/** Where two ways of answering differ: asked once, and again from the cursors that the first answers show. */
export async function differ(
  naive: Ask,
  other: Ask,
  operation: RandomOperation,
  ceiling: string,
): Promise<string | null> {
  const { document, variables, cursors } = operation;
  const [expected, actual] = await Promise.all([
    naive(document, variables, ceiling),
    caught(other(document, variables, ceiling)),
  ]);
  const found = difference(expected, actual);
  if (found !== null || cursors.size === 0) return found;
  const given = (answer: ExecutionResult): Record<string, unknown> => ({
    ...variables,
    ...chosenCursors(answer, cursors),
  });
  const [expectedPage, actualPage] = await Promise.all([
    naive(document, given(expected), ceiling),
    caught(other(document, given(actual), ceiling)),
  ]);
  const foundLater = difference(expectedPage, actualPage);
  return foundLater === null ? null : `from the cursors ${JSON.stringify(given(expected))}: ${foundLater}`;
}

async function caught(answer: Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AttestError && error.code !== "STORE_FAILED") throw error;
    throw new Error(`it failed: ${String(error)}`, { cause: error });
  }
}

/** A cursor of each page that shows its own, or a relationship's id of each that shows those: the middle one. */
function chosenCursors(answer: ExecutionResult, wanted: ReadonlyMap<string, string>): Record<string, string> {
  const found = new Map<string, string[]>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const variable = wanted.get(key);
      if (variable === undefined) walk(inner);
      else
        for (const edge of inner as readonly Record<string, string>[]) // What a list of cursors or of ids answers.
          found.set(variable, [...(found.get(variable) ?? []), edge["cursor"] ?? edge["relationshipId"] ?? ""]);
    }
  };
  walk(answer.data);
  return Object.fromEntries([...found].map(([name, all]) => [name, all[Math.floor(all.length / 2)] ?? ""]));
}

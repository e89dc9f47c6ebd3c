import type { Statement } from "../cypher/statement.js";
import type { Row, RunWithin } from "./store.js";

/** Statements one after another, as the work of a transaction. */
export function allOf(statements: readonly Statement[]): (run: RunWithin) => Promise<readonly (readonly Row[])[]> {
  return async (run) => {
    const answers: (readonly Row[])[] = [];
    for (const statement of statements) answers.push(await run(statement));
    return answers;
  };
}

import type { Parameter, Statement } from "../cypher/statement.js";
import { AttestError } from "../errors.js";
import type { OpenStatement } from "./emit.js";
import type { Variables } from "./plan.js";

/** A statement with its values, or the fields whose arguments hold values that cannot be. */
export type Bound =
  | { readonly kind: "bound"; readonly statement: Statement }
  | { readonly kind: "refused"; readonly failures: ReadonlyMap<string, AttestError> };

/** Gives a statement the values of one request. A malformed cursor or id fails its own field, by its path. */
export function bind(statement: OpenStatement, variables: Variables): Bound {
  const params: Record<string, Parameter> = {};
  const failures = new Map<string, AttestError>();
  const attempt = (path: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof AttestError)) throw error;
      failures.set(path, error);
    }
  };
  for (const { name, read, path } of statement.parameters) attempt(path, () => (params[name] = read(variables)));
  for (const { read, path } of statement.checks) attempt(path, () => read(variables));
  return failures.size > 0
    ? { kind: "refused", failures }
    : { kind: "bound", statement: { cypher: statement.cypher, params } };
}

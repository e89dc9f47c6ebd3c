import { braces, cypher, lines, type Cypher } from "../cypher/text.js";
import type { Dialect } from "../cypher/dialect/dialect.js";
import { EMBEDDED } from "../cypher/dialect/embedded.js";
import { NEO4J } from "../cypher/dialect/neo4j.js";
import { AttestError } from "../errors.js";
import type { Model } from "../model/model.js";
import type { OperationLimits } from "./limits.js";
import { newNames, type Names } from "./names.js";
import type { FilterPlan, ListPlan } from "./plan.js";
import type { Scope } from "./scope.js";

/** A subquery, and the variable that it gives the statement around it. */
export interface Subquery {
  readonly clause: Cypher;
  readonly variable: Cypher;
}

/** Emits a list as a subquery of the node or relationship `from`; null at the root. */
export type EmitList = (emission: Emission, list: ListPlan, from: Cypher | null) => Subquery;

/** What emitting one statement keeps: the names it has given, and how many subqueries it holds. */
export interface Emission {
  readonly model: Model;
  readonly names: Names;
  readonly dialect: Dialect;
  /** Lists hold rows that hold lists: the two emitters meet here. */
  readonly emitRows: EmitList;
  readonly emitTotal: EmitList;
  /** Conditions hold hops that hold conditions: here too. */
  readonly emitApart: (emission: Emission, scope: Scope, filter: Extract<FilterPlan, { kind: "apart" }>) => Cypher;
  /** Finds the records whose names are like those of another: it holds conditions too. */
  readonly emitAlike: (emission: Emission, list: ListPlan, record: Cypher) => Cypher;
  /** Counts a subquery. Throws LIMIT_EXCEEDED past the limit. */
  countSubquery(): void;
}

/** What every statement is emitted for. */
export interface EmissionTarget {
  readonly model: Model;
  readonly limits: OperationLimits;
  /** Which engine the statement is for: `neo4j`, else the embedded one. */
  readonly engine: string;
}

/** An emission of a new statement. */
export function newEmission(
  { model, limits, engine }: EmissionTarget,
  lists: Pick<Emission, "emitRows" | "emitTotal" | "emitApart" | "emitAlike">,
): Emission {
  const { maxSubqueries } = limits;
  let subqueries = 0;
  return {
    ...lists,
    model,
    dialect: engine === "neo4j" ? NEO4J : EMBEDDED,
    names: newNames(),
    countSubquery: () => {
      subqueries += 1;
      if (subqueries > maxSubqueries)
        throw new AttestError(
          "LIMIT_EXCEEDED",
          `The operation needs more than ${maxSubqueries} subqueries; select fewer traversals, or ask in several operations`,
        );
    },
  };
}

/** What a list's total is called in its parent's row. */
export function totalKey(key: string): string {
  return `${key}Total`;
}

/** `CALL (event) { ... }`: a subquery that reads what it is given. */
export function call(from: Cypher | null, body: readonly Cypher[]): Cypher {
  return braces(cypher`CALL (${from ?? cypher``})`, lines(body));
}

/** Variables of the statement, one for each stem. */
export function variables<Stems extends readonly [string, ...string[]]>(
  { names }: Emission,
  stems: readonly [...Stems],
): { readonly [Index in keyof Stems]: Cypher } {
  return stems.map((stem) => names.variable(stem)) as unknown as { readonly [Index in keyof Stems]: Cypher }; // One for each.
}

import { name, parameter, type Cypher } from "../cypher/text.js";
import { decapitalised } from "../model/names.js";
import type { Operand } from "./plan.js";

/** A value that a statement's text leaves open: what it is called there, how it is read, and the field that gave it. */
export interface OpenParameter {
  readonly name: string;
  readonly read: Operand;
  readonly path: string;
}

/** Gives the names of one statement: readable ones, each once. */
export interface Names {
  /** A variable for nodes of a type or relationships of one: `event`, `participatedIn`, `event2`. */
  variable(stem: string): Cypher;
  /** A parameter for a value: `$first`. */
  parameter(stem: string, read: Operand, path: string): Cypher;
  readonly parameters: readonly OpenParameter[];
}

/** Names for a new statement. */
export function newNames(): Names {
  const variables = new Set<string>();
  const values = new Set<string>();
  const parameters: OpenParameter[] = [];
  return {
    parameters,
    variable: (stem) => name(free(variables, spelt(stem))),
    parameter: (stem, read, path) => {
      const free_ = free(values, stem.replace(/[^A-Za-z0-9]/g, ""));
      parameters.push({ name: free_, read, path });
      return parameter(free_);
    },
  };
}

/** `Event` and `PARTICIPATED_IN` as variables are written: `event`, `participatedIn`. */
function spelt(stem: string): string {
  if (!/^[A-Z0-9_]+$/.test(stem)) return decapitalised(stem);
  return stem.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function free(taken: Set<string>, stem: string): string {
  let free_ = stem;
  for (let next = 2; taken.has(free_); next += 1) free_ = `${stem}${next}`;
  taken.add(free_);
  return free_;
}

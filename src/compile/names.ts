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
  const variables = new Map<string, number>();
  const values = new Map<string, number>();
  const parameters: OpenParameter[] = [];
  return {
    parameters,
    variable: (stem) => name(free(variables, spelt(stem))),
    parameter: (stem, read, path) => {
      const chosen = free(values, stem.replace(/[^A-Za-z0-9]/g, ""));
      parameters.push({ name: chosen, read, path });
      return parameter(chosen);
    },
  };
}

/** `Event` and `PARTICIPATED_IN` as variables are written: `event`, `participatedIn`. */
function spelt(stem: string): string {
  if (!/^[A-Z0-9_]+$/.test(stem)) return decapitalised(stem);
  return stem.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The stem, or with the first number that is free. `next` keeps that number, so that many alike stay cheap. */
function free(next: Map<string, number>, stem: string): string {
  let number = next.get(stem) ?? 1;
  let candidate = number === 1 ? stem : `${stem}${number}`;
  while (number > 1 && next.has(candidate)) {
    number += 1;
    candidate = `${stem}${number}`;
  }
  next.set(stem, number + 1);
  if (candidate !== stem) next.set(candidate, 2);
  return candidate;
}

import { AttestError } from "../errors.js";
import type { OperationLimits } from "./limits.js";
import type { Variables } from "./plan.js";

/** Objects that one condition is made of, at most: lists, quantifiers and operators around its value. */
const OBJECTS_A_CONDITION = 10;

/** Values in one list, at most. */
const LONGEST_LIST = 5_000;

/**
 * Bounds what variables hold before anything walks them: how deep, how many objects, how long a list. A list of plain
 * values counts as a value, since a polygon has one for each position. Throws LIMIT_EXCEEDED.
 */
export function checkVariables(variables: Variables, limits: OperationLimits): void {
  const deepest = limits.maxConditionDepth * OBJECTS_A_CONDITION;
  const most = limits.maxConditions * OBJECTS_A_CONDITION;
  let objects = 0;
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      const inner: unknown[] = Object.values(value);
      if (!isPlainList(value)) objects += 1;
      if (inner.length > LONGEST_LIST) throw refused(`a list of ${inner.length} values, more than ${LONGEST_LIST}`);
      for (const item of inner) if (typeof item === "object" && item !== null) next.push(item);
    }
    if (objects > most) throw refused(`more than ${most} objects`);
    if (depth > deepest) throw refused(`objects more than ${deepest} deep`);
    level = next;
  }
}

function isPlainList(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== "object");
}

function refused(what: string): AttestError {
  return new AttestError("LIMIT_EXCEEDED", `The variables hold ${what}; ask in several operations`);
}

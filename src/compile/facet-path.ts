import { AttestError, quoted } from "../errors.js";

/** One step of a facet's path: a field, and what the nodes that it leads to must be. */
export interface PathStep {
  readonly field: string;
  /** The nodes' field and the value that it must have: `places.withinAll(level: PROVINCE)`. */
  readonly only: { readonly field: string; readonly value: string } | null;
}

const STEP = /^([A-Za-z_]\w*)(?:\(\s*([A-Za-z_]\w*)\s*:\s*([A-Za-z_]\w*)\s*\))?$/;
/** How many fields a path names at most. */
const MOST_STEPS = 6;

/** Reads a path as it is written: fields after one another with a point between. Throws BAD_USER_INPUT for what is none. */
export function readPath(text: unknown, coordinate: string): readonly PathStep[] {
  const steps = typeof text === "string" && text.length <= 500 ? text.split(".").map((step) => STEP.exec(step)) : [];
  const read = steps.flatMap((match): PathStep[] => {
    const [, field, key, value] = match ?? [];
    if (field === undefined) return [];
    return [{ field, only: key !== undefined && value !== undefined ? { field: key, value } : null }];
  });
  if (read.length === 0 || read.length < steps.length || read.length > MOST_STEPS)
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate} was given the path ${quoted(text)}; write up to ${MOST_STEPS} fields with points between, as speakers.memberOf or places.withinAll(level: PROVINCE)`,
    );
  return read;
}

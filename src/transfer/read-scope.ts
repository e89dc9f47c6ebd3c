import type { AccessRule } from "../compile/restrict.js";
import type { RequestOptions, Value } from "../store/store.js";

/** What of a store is read, and how. */
export interface ReadScope extends RequestOptions {
  readonly rule: AccessRule;
  /** The ids of the records to read, by their type; all that there are where it is left out. */
  readonly only?: Selection;
}

/** Ids of records by the name of their type, in order. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether the rule allows what bears a marking. */
export function isAllowed({ markings }: AccessRule, marking: Value | undefined): boolean {
  return markings === null || (typeof marking === "string" && markings.includes(marking));
}

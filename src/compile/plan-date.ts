import { isObjectType, type SelectionSetNode } from "graphql";
import { invariant } from "../errors.js";
import { readArguments } from "./argument.js";
import { collectFields, nameOf, type SelectionContext } from "./selection.js";
import type { DateField } from "./shape.js";

/** What is asked of a date. */
export function planDateFields(
  context: SelectionContext,
  selectionSets: readonly SelectionSetNode[],
): readonly DateField[] {
  const type = context.schema.getType("FuzzyDate");
  invariant(isObjectType(type), "FuzzyDate is an object type of the schema");
  return [...collectFields(context, type, selectionSets)].map(([responseKey, inner]): DateField => {
    const name = nameOf(inner);
    const args = readArguments(type.getFields()[name]?.args ?? [], inner[0]?.arguments ?? [], context.variables);
    const locale = args.get("locale");
    return { responseKey, name, locale: locale?.kind === "leaf" ? locale.read : null };
  });
}

import { visit, type DocumentNode } from "graphql";
import { AttestError } from "../errors.js";
import type { OperationLimits } from "./limits.js";
import type { ListPlan, OperationPlan } from "./plan.js";
import { foundLists } from "./price.js";

/** Throws LIMIT_EXCEEDED for an operation that is too wide, too deep or too full of aliases. */
export function checkLimits(document: DocumentNode, plan: OperationPlan, limits: OperationLimits): void {
  check(
    "root fields",
    plan.shape.kind === "fields" ? plan.shape.fields.length : 0,
    limits.maxRootFields,
    "ask in several operations",
  );
  check("aliases", countAliases(document), limits.maxAliases, "ask in several operations");
  check(
    "traversals below one another",
    deepest([...plan.lists, ...plan.searches.map(({ page }) => page), ...foundLists(plan)]),
    limits.maxDepth,
    "start further down, from the ids you have",
  );
}

function check(what: string, found: number, limit: number, cure: string): void {
  if (found > limit)
    throw new AttestError("LIMIT_EXCEEDED", `The operation has ${found} ${what}, more than ${limit}; ${cure}`);
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    Field: (field) => {
      if (field.alias) aliases += 1;
    },
  });
  return aliases;
}

/** Owned nodes and citations hang on their record and are no step of their own; nor is what a rule reads. */
function deepest(lists: readonly ListPlan[]): number {
  return lists.reduce((depth, list) => {
    const own = list.target.owned || list.ruled ? 0 : 1;
    return Math.max(depth, own + deepest([...list.node.lists, ...(list.edge?.lists ?? [])]));
  }, 0);
}

import { AttestError } from "../errors.js";
import type { OperationLimits } from "./limits.js";
import { MOST_CANDIDATES } from "../record/search-rank.js";
import type { ListPlan, OperationPlan, SearchPlan, Variables } from "./plan.js";

/** How many nodes an operation may return at most, with these variables. */
export function price(plan: OperationPlan, variables: Variables): number {
  const searches = plan.searches.reduce((all, search) => all + priceSearch(search, variables), 0);
  return sum([...plan.lists, ...foundLists(plan)], variables) + searches;
}

/** What is read of what explorations find: how much that may be, each has a limit of its own for. */
export function foundLists({ explorations }: Pick<OperationPlan, "explorations">): readonly ListPlan[] {
  return explorations.flatMap(({ records, links }) => [records, links].filter((list) => list !== null));
}

/** Throws LIMIT_EXCEEDED for a page that is too large, and COST_EXCEEDED for an operation that is too dear. */
export function checkPrice(plan: OperationPlan, limits: OperationLimits, variables: Variables): number {
  for (const list of plan.lists) checkPages(list, limits, variables);
  for (const { page } of plan.searches) checkPages(page, limits, variables);
  for (const list of foundLists(plan)) checkInnerPages(list, limits, variables);
  const cost = price(plan, variables);
  if (cost > limits.maxCost)
    throw new AttestError(
      "COST_EXCEEDED",
      `The operation may return ${cost} nodes, more than ${limits.maxCost}; ask for smaller pages (first:) or fewer traversals`,
    );
  return cost;
}

/** What is offered is little each: a name and its kind. What facets count of it is as much again, of each. */
function priceSearch({ page, isCounted }: SearchPlan, variables: Variables): number {
  return priceList({ ...page, rows: true }, variables) + (isCounted ? MOST_CANDIDATES : 0);
}

function sum(lists: readonly ListPlan[], variables: Variables): number {
  return lists.reduce((total, list) => total + priceList(list, variables), 0);
}

/** A page costs its nodes and all that each brings along; a list that is only counted costs one. */
function priceList(list: ListPlan, variables: Variables): number {
  const links = list.node.links ? 1 : 0;
  const inner = links + sum(list.node.lists, variables) + sum(list.edge?.lists ?? [], variables);
  const asked = list.page.price(variables);
  const nodes =
    !list.ruled && leadsFurther(list) ? Math.max(asked, Math.min(LEADING, list.page.size(variables))) : asked;
  const values = list.facets.reduce((all, facet) => all + facet.size(variables), 0);
  return (list.rows ? nodes * (1 + inner) : 0) + (list.total ? 1 : 0) + values;
}

/**
 * Owned nodes that lead to lists (a citation to the speakers of its statement), where the document does not say how many
 * it wants: few records rest on more than five citations, and so the price is of five, though a page may hold twenty.
 */
const LEADING = 5;

function leadsFurther(list: ListPlan): boolean {
  return list.target.owned && list.node.lists.some((inner) => inner.node.lists.length > 0);
}

function checkPages(list: ListPlan, limits: OperationLimits, variables: Variables): void {
  const size = list.page.price(variables);
  if (size > limits.maxFirst)
    throw new AttestError(
      "LIMIT_EXCEEDED",
      `${list.path} asks for ${size} nodes at once, more than ${limits.maxFirst}; ask for a smaller page and go on from its endCursor`,
    );
  checkInnerPages(list, limits, variables);
}

function checkInnerPages(list: ListPlan, limits: OperationLimits, variables: Variables): void {
  for (const inner of [...list.node.lists, ...(list.edge?.lists ?? [])]) checkPages(inner, limits, variables);
}

import { cypher, join, lines, name } from "../cypher/text.js";
import { emitRows, emitTotal } from "./emit-list.js";
import { emitApart } from "./emit-apart.js";
import { emitFacet } from "./emit-facet.js";
import { emitAlike, emitSearch } from "./emit-search.js";
import { newEmission, totalKey, type Emission, type EmissionTarget, type Subquery } from "./emission.js";
import type { OpenParameter } from "./names.js";
import type { Check, ListPlan, Operand, OperationPlan } from "./plan.js";

/** A statement whose values are still to be given. */
export interface OpenStatement {
  readonly cypher: string;
  readonly parameters: readonly OpenParameter[];
  /** The plan's own, and others: the page of a list that is only counted. */
  readonly checks: readonly Check[];
}

/** The one statement that reads all that a plan asks for: one row, one column `data`, a list for each root field. */
export function emitOperation(target: EmissionTarget, plan: OperationPlan): OpenStatement {
  const emission = newEmission(target, { emitRows, emitTotal, emitApart, emitAlike });
  const parts = [
    ...plan.lists.flatMap((list) => emitList(emission, list)),
    ...plan.searches.flatMap((search) => emitSearch(emission, search)),
  ];
  const entries = parts.map(({ key, variable }) => cypher`${name(key)}: ${variable}`);
  const statement = lines([...parts.map(({ clause }) => clause), cypher`RETURN {${join(entries, ", ")}} AS data`]);
  return { cypher: statement.text, parameters: emission.names.parameters, checks: checksOf(plan) };
}

type Part = Subquery & { readonly key: string };

function emitList(emission: Emission, list: ListPlan): readonly Part[] {
  return [
    ...(list.rows ? [{ ...emitRows(emission, list, null), key: list.key }] : []),
    ...(list.total ? [{ ...emitTotal(emission, list, null), key: totalKey(list.key) }] : []),
    ...list.facets.flatMap((facet) => emitFacet(emission, list, facet)),
  ];
}

function checksOf({ lists, searches, checks }: OperationPlan): readonly Check[] {
  const asked = searches.flatMap(({ first, after, path, page, offer }): Check[] => [
    { path, read: (variables) => BigInt(first(variables)) },
    { path, read: (variables) => after(variables)?.id ?? null },
    ...checksOfLists([page, ...offer.lists]),
  ]);
  return [...checks, ...checksOfLists(lists), ...asked];
}

function checksOfLists(lists: readonly ListPlan[]): readonly Check[] {
  return lists.flatMap(({ rows, page, path, node, edge, facets }) => {
    const size: Operand = (variables) => BigInt(page.size(variables));
    const sizes = facets.map(
      (facet): Operand =>
        (variables) =>
          BigInt(facet.size(variables)),
    );
    const own = [...(rows ? [] : [size, ...(page.from ?? [])]), ...sizes].map((read) => ({ read, path }));
    return [...own, ...checksOfLists(node.lists), ...checksOfLists(edge?.lists ?? [])];
  });
}

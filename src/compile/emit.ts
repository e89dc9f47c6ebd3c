import { cypher, join, lines, name, type Cypher } from "../cypher/text.js";
import type { Model } from "../model/model.js";
import { emitRows, emitTotal } from "./emit-list.js";
import { emitApart } from "./emit-apart.js";
import { emitFacet } from "./emit-facet.js";
import { newEmission, totalKey } from "./emission.js";
import type { OperationLimits } from "./limits.js";
import type { OpenParameter } from "./names.js";
import type { ListPlan, Operand, OperationPlan } from "./plan.js";

/** A statement whose values are still to be given. */
export interface OpenStatement {
  readonly cypher: string;
  readonly parameters: readonly OpenParameter[];
  /** Values that the text does not need and that must be right all the same: the page of a list that is only counted. */
  readonly checks: readonly Omit<OpenParameter, "name">[];
}

/** The one statement that reads all that a plan asks for: one row, one column `data`, a list for each root field. */
export function emitOperation(model: Model, limits: OperationLimits, plan: OperationPlan): OpenStatement {
  const emission = newEmission(model, limits.maxSubqueries, { emitRows, emitTotal, emitApart });
  const clauses: Cypher[] = [];
  const entries: Cypher[] = [];
  for (const list of plan.lists) {
    if (list.rows) {
      const { variable, clause } = emitRows(emission, list, null);
      clauses.push(clause);
      entries.push(cypher`${name(list.key)}: ${variable}`);
    }
    if (list.total) {
      const { variable, clause } = emitTotal(emission, list, null);
      clauses.push(clause);
      entries.push(cypher`${name(totalKey(list.key))}: ${variable}`);
    }
    for (const facet of list.facets)
      for (const { clause, variable, key } of emitFacet(emission, list, facet)) {
        clauses.push(clause);
        entries.push(cypher`${name(key)}: ${variable}`);
      }
  }
  const statement = lines([...clauses, cypher`RETURN {${join(entries, ", ")}} AS data`]);
  return { cypher: statement.text, parameters: emission.names.parameters, checks: checksOf(plan.lists) };
}

function checksOf(lists: readonly ListPlan[]): readonly Omit<OpenParameter, "name">[] {
  return lists.flatMap(({ rows, page, path, node, edge }) => {
    const size: Operand = (variables) => page.size(variables);
    const own = rows ? [] : [size, ...(page.from ?? [])].map((read) => ({ read, path }));
    return [...own, ...checksOf(node.lists), ...checksOf(edge?.lists ?? [])];
  });
}

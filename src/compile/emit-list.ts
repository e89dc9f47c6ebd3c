import { cypher, join, type Cypher } from "../cypher/text.js";
import { findAnchor } from "./anchor.js";
import { emitKeyset, emitOrderBy, emitTerms, type EmittedTerm } from "./emit-order.js";
import { isEntered } from "./emit-pattern.js";
import { emitRow } from "./emit-row.js";
import { emitLimit, emitSource, whereClause } from "./emit-source.js";
import { call, type Emission, type Subquery } from "./emission.js";
import type { FilterPlan, ListPlan } from "./plan.js";

/** The subquery that reads a list's page, in its order, as one list of maps. */
export function emitRows(emission: Emission, list: ListPlan, from: Cypher | null): Subquery {
  emission.countSubquery();
  const source = emitSource(emission, list, from);
  const { scope, depth, position } = source;
  const terms = emitTerms(emission, scope, list.order, depth);
  const keyset = emitKeyset(emission, list, terms);
  const first = terms.flatMap((term) => term.clause ?? []);
  const computed = terms.flatMap(({ computed, clause, value }) =>
    computed ? [cypher`${computed} AS ${value}`] : clause ? [value] : [],
  );
  const carried = [scope.node, ...(scope.edge ? [scope.edge] : []), ...(position ? [position] : [])];
  const clauses = [...source.clauses];
  const conditions = [...source.where];
  let projection: Cypher | null = null;
  if (depth) {
    projection = cypher`WITH ${scope.node}, min(length(${scope.path ?? cypher``})) AS ${depth}`;
    clauses.push(...whereClause(conditions.splice(0)), projection);
    carried.push(depth);
  }
  if (computed.length > 0) {
    projection = cypher`WITH ${join([...carried, ...computed], ", ")}`;
    clauses.push(...whereClause(conditions.splice(0)), ...first, projection);
  }
  if (keyset) conditions.push(keyset);
  else conditions.push(...presence(list, terms));
  const values = terms.flatMap((term) => (term.computed || term.clause ? [term.value] : []));
  if (!projection || conditions.length > 0)
    clauses.push(...whereClause(conditions), cypher`WITH ${join([...carried, ...values], ", ")}`);
  clauses.push(...orderClause(list, terms, position), emitLimit(emission, list));
  const row = emitRow(emission, list, scope, terms, depth);
  const variable = emission.names.variable(list.key);
  clauses.push(...row.clauses, cypher`RETURN collect(${row.map}) AS ${variable}`);
  return { clause: call(from, clauses), variable };
}

/** The subquery that counts a whole list. */
export function emitTotal(emission: Emission, list: ListPlan, from: Cypher | null): Subquery {
  emission.countSubquery();
  const { clauses, where, scope } = emitSource(emission, { ...list, edge: null, where: byEquality(list.where) }, from);
  const variable = emission.names.variable(`${list.key}Total`);
  const isAny = list.start.kind === "relationship" && list.start.via.depth === "ANY";
  const counted = isAny ? cypher`count(DISTINCT ${scope.node})` : cypher`count(${scope.node})`;
  return {
    clause: call(from, [...clauses, ...whereClause(where), cypher`RETURN ${counted} AS ${variable}`]),
    variable,
  };
}

/**
 * The filter of a total, whose every match is read: where an equality that an index serves stands beside a range open on
 * one side, the range gives up its index, since Neo4j takes it for the narrower (14,509 rows, where the equality has 3,985).
 */
function byEquality(where: FilterPlan): FilterPlan {
  if (where.kind !== "and") return where;
  const { parts } = where;
  if (!parts.some((part) => part.kind === "compare" && part.comparison === "=" && part.index !== "none")) return where;
  return {
    kind: "and",
    parts: parts.map((part) => (part.kind === "compare" && part.open ? { ...part, unserved: true } : part)),
  };
}

/** An index orders only what is known to be there: without this Neo4j reads and sorts them all (75,001 hits, else 59). */
function presence(list: ListPlan, terms: readonly EmittedTerm[]): Cypher[] {
  const [first] = terms;
  if (list.start.kind !== "label" || !first || isEntered(list.where) || findAnchor(list.where)) return [];
  const { by } = first.plan;
  return by.kind === "property" && by.indexed && !by.nullable ? [cypher`${first.value} IS NOT NULL`] : [];
}

function orderClause(list: ListPlan, terms: readonly EmittedTerm[], position: Cypher | null): readonly Cypher[] {
  if (terms.length > 0) return [emitOrderBy(terms, list.page.backward)];
  return position ? [cypher`ORDER BY ${position}`] : [];
}

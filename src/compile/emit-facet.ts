import { cypher, name, number, type Cypher } from "../cypher/text.js";
import { dateKeys } from "../model/model.js";
import { emitHop } from "./emit-filter.js";
import { emitTotal } from "./emit-list.js";
import { emitSource, whereClause } from "./emit-source.js";
import type { Scope } from "./scope.js";
import { call, variables, type Emission, type Subquery } from "./emission.js";
import { conjunction, type Hop, type FacetPlan, type ListPlan } from "./plan.js";

/** How many different dates are read at most: bounds of two numbers each. */
export const MOST_DATES = 20_000;

/** The subqueries of a facet: the counts of its values, and the count of the nodes that have none. */
export function emitFacet(
  emission: Emission,
  list: ListPlan,
  facet: FacetPlan,
): readonly (Subquery & { key: string })[] {
  const values = { ...emitValues(emission, list, facet), key: facet.key };
  if (!facet.missing) return [values];
  const where = conjunction([list.where, facet.missing]);
  const missing = emitTotal(emission, { ...list, key: missingKey(facet.key), where }, null);
  return [values, { ...missing, key: missingKey(facet.key) }];
}

/** What the count of the nodes without a value is called beside a facet's. */
export function missingKey(key: string): string {
  return `${key}Missing`;
}

function emitValues(emission: Emission, list: ListPlan, facet: FacetPlan): Subquery {
  emission.countSubquery();
  const { clauses, scope, where } = emitSource(emission, { ...list, edge: null }, null);
  const variable = emission.names.variable(facet.key);
  const walked = walk(emission, facet.hops, scope);
  return {
    variable,
    clause: call(null, [
      ...clauses,
      ...whereClause(where),
      ...walked.clauses,
      ...countValues(emission, list, facet, { root: scope.node, end: walked.end }),
      cypher`RETURN collect(${returned(facet)}) AS ${variable}`,
    ]),
  };
}

const VALUE = cypher`{value: value, label: label, count: count}`;
const DATE = cypher`{earliest: earliest, latest: latest, count: count}`;
const SPREAD_DATE = cypher`{members: members, earliest: earliest, latest: latest, count: count}`;

function returned({ value }: FacetPlan): Cypher {
  if (value.kind !== "date") return VALUE;
  return value.mode === "SPREAD" ? SPREAD_DATE : DATE;
}

/** The text of a date that is a set, to leave out what lies between its members; of all others the bounds say enough. */
const MEMBERS = cypher`CASE WHEN edtf STARTS WITH '[' OR edtf STARTS WITH '{' THEN edtf END AS members`;

function walk(emission: Emission, hops: readonly Hop[], from: Scope): { clauses: readonly Cypher[]; end: Cypher } {
  const clauses: Cypher[] = [];
  let end = from.node;
  for (const hop of hops) {
    emission.countSubquery();
    const { via } = hop;
    const [id] = variables(emission, ["id"]);
    const isReferred = via.kind === "reference";
    if (isReferred) clauses.push(cypher`UNWIND ${end}.${name(via.property)} AS ${id}`);
    const { match, conditions, node } = emitHop(emission, hop, end, from.at, isReferred ? id : null);
    clauses.push(match, ...whereClause(conditions));
    end = node;
  }
  return { clauses, end };
}

/**
 * Groups what is reached by its value, each node of the list once for each: the largest groups first, one more than are
 * asked for, to know whether there are.
 */
function countValues(
  { names }: Emission,
  { path }: ListPlan,
  { value, hops, size }: FacetPlan,
  { root, end }: { readonly root: Cypher; readonly end: Cypher },
): readonly Cypher[] {
  const once = hops.length > 0 ? cypher`DISTINCT ${root}, ` : cypher``;
  switch (value.kind) {
    case "date": {
      const { edtf, earliest, latest } = dateKeys(value.key);
      const isSpread = value.mode === "SPREAD";
      return [
        cypher`WITH ${once}${end}.${name(edtf)} AS edtf, ${end}.${name(earliest)} AS earliest, ${end}.${name(latest)} AS latest`,
        cypher`WHERE edtf IS NOT NULL`,
        cypher`WITH ${isSpread ? cypher`${MEMBERS}, ` : cypher``}earliest, latest, count(*) AS count`,
        cypher`ORDER BY count DESC, earliest, latest${isSpread ? cypher`, members` : cypher``}`,
        cypher`LIMIT ${number(MOST_DATES + 1)}`,
      ];
    }
    case "node": {
      const label = value.label === null ? cypher`null` : cypher`${end}.${name(value.label)}`;
      return [
        ...(hops.length > 0 ? [cypher`WITH ${once}${end}`] : []),
        cypher`WITH ${end}.id AS value, ${label} AS label, count(*) AS count`,
        ...largest(),
      ];
    }
    case "property": {
      const stored = cypher`${end}.${name(value.key)}`;
      return [
        ...(value.list ? [cypher`UNWIND ${stored} AS item`] : []),
        cypher`WITH ${value.list ? cypher`DISTINCT ${root}, item` : cypher`${once}${stored} AS item`}`,
        cypher`WHERE item IS NOT NULL`,
        cypher`WITH item AS value, null AS label, count(*) AS count`,
        ...largest(),
      ];
    }
  }

  function largest(): readonly Cypher[] {
    const limit = names.parameter("facet", (variables) => BigInt(size(variables) + 1), path);
    return [cypher`ORDER BY count DESC, value`, cypher`LIMIT ${limit}`];
  }
}

import { cypher, join, name, number, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import { emitAnchor, findAnchor } from "./anchor.js";
import { emitCited } from "./emit-cited.js";
import { emitFilter, emitOperand } from "./emit-filter.js";
import { emitKeyset, emitOrderBy, emitTerms, type EmittedTerm } from "./emit-order.js";
import { emitPattern, isEntered, type Scope } from "./emit-pattern.js";
import { emitRow } from "./emit-row.js";
import { call, type Emission, type Subquery } from "./emission.js";
import type { FilterPlan, ListPlan, Operand, Variables } from "./plan.js";
import type { RelationshipVia } from "../model/model.js";

/** Where a list's nodes come from: the clauses up to the filter, and what they name. */
export interface Source {
  readonly clauses: readonly Cypher[];
  readonly scope: Scope;
  /** What of the list's filter is still to be asked. */
  readonly where: readonly Cypher[];
  /** How many steps lie between, for depth ANY. */
  readonly depth: Cypher | null;
  readonly position: Cypher | null;
}

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

/** Where a list's nodes come from; facets count them from there too. */
export function emitSource(emission: Emission, list: ListPlan, from: Cypher | null): Source {
  const { start, target, where, path: at } = list;
  const base = { edge: null, path: null, at };
  const plain = { depth: null, position: null };
  switch (start.kind) {
    case "label": {
      const anchor = findAnchor(where);
      if (anchor) {
        const { clauses, node } = emitAnchor(emission, anchor, target, at);
        const scope = { ...base, node };
        return { ...plain, clauses, scope, where: askAll(emission, scope, anchor.rest) };
      }
      const scope = { ...base, node: emission.names.variable(target.name) };
      return {
        ...plain,
        clauses: [cypher`MATCH (${scope.node}:${name(target.label)})`],
        scope,
        where: askAll(emission, scope, where),
      };
    }
    case "offered": {
      invariant(from, "a page is of what was offered");
      const [offer, id, position] = [
        emission.names.variable("offer"),
        emission.names.variable("id"),
        emission.names.variable("position"),
      ];
      const scope = { ...base, node: emission.names.variable("hit") };
      const clauses = [
        cypher`UNWIND ${from} AS ${offer}`,
        cypher`WITH ${offer}.id AS ${id}, -max(${offer}.score) AS ${position}`,
        cypher`ORDER BY ${position}, ${id}`,
        emitLimit(emission, list),
        cypher`MATCH (${scope.node}:${name(target.label)} {id: ${id}})`,
      ];
      return { depth: null, position, clauses, scope, where: askAll(emission, scope, where) };
    }
    case "single": {
      const { type, start: from, end, key } = start.single;
      const [left, edge, node] = [
        emission.names.variable("start"),
        emission.names.variable("link"),
        emission.names.variable("end"),
      ];
      const value = (stem: string, read: Operand): Cypher => emission.names.parameter(stem, read, at);
      const visible = start.markings
        ? [emitFilter(emission, { ...base, node: left }, { kind: "visible", on: "node", markings: start.markings })]
        : [];
      const scope = { ...base, node, edge };
      const ends = cypher`MATCH (${left}:Record {id: ${value("start", from)}})-[${edge}]->(${node}:${name(target.label)} {id: ${value("end", end)}})`;
      const own = [
        cypher`type(${edge}) = ${value("type", type)}`,
        cypher`coalesce(${edge}.key, '') = ${value("key", key)}`,
      ];
      return { ...plain, clauses: [ends], scope, where: [...own, ...visible, ...askAll(emission, scope, where)] };
    }
    case "cited": {
      invariant(from, "what rests on a node starts from it");
      return { ...plain, ...emitCited(emission, start, from, target, at) };
    }
    case "startNode": {
      invariant(from, "a relationship has a start");
      const scope = { ...base, node: emission.names.variable("start") };
      return {
        ...plain,
        clauses: [cypher`WITH startNode(${from}) AS ${scope.node}`],
        scope,
        where: askAll(emission, scope, where),
      };
    }
    case "alike": {
      const scope = { ...base, node: emission.names.variable(target.name) };
      return { ...plain, clauses: [emission.emitAlike(emission, list, scope.node)], scope, where: [] };
    }
    case "ids": {
      const id = emission.names.variable("id");
      const scope = { ...base, node: emission.names.variable(target.name) };
      const ids = emission.names.parameter("ids", start.ids, at);
      const clauses = [cypher`UNWIND ${ids} AS ${id}`, cypher`MATCH (${scope.node}:${name(target.label)} {id: ${id}})`];
      return { ...plain, clauses, scope, where: askAll(emission, scope, where) };
    }
    case "reference": {
      invariant(from, "a reference leads from a record");
      const position = emission.names.variable("position");
      const scope = { ...base, node: emission.names.variable(target.name) };
      const ids = cypher`${from}.${name(start.property)}`;
      const clauses = [
        cypher`UNWIND range(0, size(coalesce(${ids}, [])) - 1) AS ${position}`,
        cypher`MATCH (${scope.node}:${name(target.label)} {id: ${ids}[${position}]})`,
      ];
      return { depth: null, position, clauses, scope, where: askAll(emission, scope, where) };
    }
    case "relationship":
      invariant(from, "a traversal leads from a node");
      return emitTraversal(emission, list, from, start.via);
  }
}

/** The conditions of a filter, each by itself. */
function askAll(emission: Emission, scope: Scope, filter: FilterPlan): readonly Cypher[] {
  return (filter.kind === "and" ? filter.parts : [filter]).map((part) => emitOperand(emission, scope, part));
}

function emitTraversal(emission: Emission, list: ListPlan, from: Cypher, via: RelationshipVia): Source {
  const { target, where, path: at } = list;
  const isAny = via.depth === "ANY";
  const needsEdge =
    list.edge !== null ||
    list.order.some(({ by }) => by.kind === "start" || by.kind === "type" || ("on" in by && by.on === "edge"));
  const pattern = emitPattern(emission, { from, via, target, where, fewest: 1, at, needsEdge });
  const path = isAny && !pattern.scope.path ? emission.names.variable("path") : pattern.scope.path;
  const match = isAny && !pattern.scope.path ? cypher`${path ?? cypher``} = ${pattern.match}` : pattern.match;
  const scope = { ...pattern.scope, path };
  const parent = { node: from, edge: null, path: null, at };
  const only = list.only ? [emitFilter(emission, parent, { kind: "type", labels: list.only })] : [];
  const depth = isAny ? emission.names.variable("depth") : null;
  const conditions = [...only, ...askAll(emission, scope, where)];
  return { clauses: [cypher`MATCH ${match}`], scope, depth, position: null, where: conditions };
}

/** Conditions as a clause; none where there are none. */
export function whereClause(conditions: readonly Cypher[]): readonly Cypher[] {
  return conditions.length === 0 ? [] : [cypher`WHERE ${join(conditions, " AND ")}`];
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

/** A size that the document says stands in the text: Neo4j then plans for a page (614 hits), not for any (1,630). */
function emitLimit(emission: Emission, { page, path }: ListPlan): Cypher {
  const limit = (variables: Variables): number => page.size(variables) + (page.more ? 1 : 0);
  if (page.constant) return cypher`LIMIT ${number(limit({}))}`;
  const stem = page.backward ? "last" : "first";
  return cypher`LIMIT ${emission.names.parameter(stem, (variables) => BigInt(limit(variables)), path)}`;
}

import { braces, cypher, join, lines, name, type Cypher } from "../cypher/text.js";
import { emitFilter, emitOperand } from "./emit-filter.js";
import { variables, type Emission } from "./emission.js";
import type { FilterPlan, ListPlan, StartPlan } from "./plan.js";
import type { Scope } from "./scope.js";

type Cited = Extract<StartPlan, { kind: "cited" }>;

/** What a list of references starts with. */
interface References {
  readonly clauses: readonly Cypher[];
  readonly where: readonly Cypher[];
  readonly scope: Scope;
}

/**
 * References to what rests on a node, as its citations keep them: the ids of records, and of relationships the type, the ends
 * and the key, each on a line (no id has a line's end), since no index serves relationships. Each once, though several
 * citations name it, and only what is there for the viewer. What they refer to is read by lists of their own: the embedded
 * engine loses what a relationship carries on its way through a list or a UNION.
 */
export function emitCited(
  emission: Emission,
  { relationship, citations, markings }: Cited,
  from: Cypher,
  { target, path: at }: Pick<ListPlan, "target" | "path">,
): References {
  const [citation, reference, record] = variables(emission, ["citation", "reference", "record"]);
  const asked = citations.kind === "and" ? citations.parts : [citations];
  const seen = asked.map((part) => emitOperand(emission, { node: citation, edge: null, path: null, at }, part));
  const label = name(target.label);
  const records = countOf(
    cypher`MATCH (${record}:${label} {id: ${reference}})`,
    visible(emission, markings, { node: record, edge: null, path: null, at }, "node"),
  );
  const link = emitLink(emission, reference, target.label, markings, at);
  const clauses = [
    cypher`MATCH (${from})<-[:${name(relationship)}]-(${citation})`,
    ...where(seen),
    cypher`UNWIND ${citation}.citedBy AS ${reference}`,
    cypher`WITH DISTINCT ${reference}`,
  ];
  const there = cypher`(${records} > 0 OR ${countOf(link.match, link.conditions)} > 0)`;
  return { clauses, where: [there], scope: { node: reference, edge: null, path: null, reference, at } };
}

/** The relationship that a reference refers to, with the node at its end. */
export function emitLink(
  emission: Emission,
  reference: Cypher,
  label: string,
  markings: readonly string[] | null,
  at: string,
): { readonly match: Cypher; readonly conditions: readonly Cypher[]; readonly scope: Scope } {
  const [start, edge, end] = variables(emission, ["start", "link", "end"]);
  const part = (index: 1 | 2 | 3 | 4): Cypher => cypher`split(${reference}, '\\n')[${PARTS[index]}]`;
  const scope = { node: end, edge, path: null, at };
  const bearing = name(label);
  return {
    scope,
    match: cypher`MATCH (${start}:${bearing} {id: ${part(2)}})-[${edge}]->(${end}:${bearing} {id: ${part(3)}})`,
    conditions: [
      cypher`type(${edge}) = ${part(1)}`,
      cypher`coalesce(${edge}.key, '') = ${part(4)}`,
      ...visible(emission, markings, scope, "edge"),
      ...visible(emission, markings, { ...scope, node: start }, "node"),
      ...visible(emission, markings, scope, "node"),
    ],
  };
}

const PARTS = { 1: cypher`1`, 2: cypher`2`, 3: cypher`3`, 4: cypher`4` } as const;

function visible(
  emission: Emission,
  markings: readonly string[] | null,
  scope: Scope,
  on: "node" | "edge",
): readonly Cypher[] {
  const filters: readonly FilterPlan[] = markings ? [{ kind: "visible", on, markings }] : [];
  return filters.map((filter) => emitFilter(emission, scope, filter));
}

function countOf(match: Cypher, conditions: readonly Cypher[]): Cypher {
  return braces(cypher`COUNT`, lines([match, ...where(conditions)]));
}

function where(conditions: readonly Cypher[]): readonly Cypher[] {
  return conditions.length > 0 ? [cypher`WHERE ${join(conditions, " AND ")}`] : [];
}

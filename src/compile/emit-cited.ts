import { cypher, join, name, type Cypher } from "../cypher/text.js";
import { emitFilter, emitOperand } from "./emit-filter.js";
import { call, variables, type Emission } from "./emission.js";
import type { Scope } from "./scope.js";
import type { ListPlan, StartPlan } from "./plan.js";

type Cited = Extract<StartPlan, { kind: "cited" }>;

/**
 * What rests on a node, by what its citations keep: the ids of records, and of relationships the type, the ends and the key,
 * each on a line (no id has a line's end), since no index serves relationships. Each once, though several citations name it.
 * By subqueries: the embedded engine reads the whole graph for an OPTIONAL MATCH (0.9 s, else 2 ms), and loses what a
 * relationship carries on its way through UNION ALL.
 */
export function emitCited(
  emission: Emission,
  { relationship, citations, markings }: Cited,
  from: Cypher,
  { target, path: at }: ListPlan,
): {
  readonly clauses: readonly Cypher[];
  readonly where: readonly Cypher[];
  readonly scope: Scope;
  readonly position: Cypher;
} {
  const [citation, reference, parts] = variables(emission, ["citation", "reference", "parts"]);
  const [record, edge, start, end, node] = variables(emission, ["record", "link", "start", "end", "cited"]);
  const scopeOfCitation = { node: citation, edge: null, path: null, at };
  const seen = (citations.kind === "and" ? citations.parts : [citations]).map((part) =>
    emitOperand(emission, scopeOfCitation, part),
  );
  const visible = (variable: Cypher, on: "node" | "edge"): readonly Cypher[] => {
    if (!markings) return [];
    const scope = { node: variable, edge: variable, path: null, at };
    return [emitFilter(emission, scope, { kind: "visible", on, markings })];
  };
  const label = name(target.label);
  const [records, links] = variables(emission, ["records", "links"]);
  const found = [
    cypher`type(${edge}) = ${parts}[1]`,
    cypher`coalesce(${edge}.key, '') = ${parts}[4]`,
    ...visible(edge, "edge"),
    ...visible(start, "node"),
    ...visible(end, "node"),
  ];
  const clauses = [
    cypher`MATCH (${from})<-[:${name(relationship)}]-(${citation})`,
    ...where(seen),
    cypher`UNWIND ${citation}.citedBy AS ${reference}`,
    cypher`WITH DISTINCT ${reference}, split(${reference}, '\\n') AS ${parts}`,
    call(reference, [
      cypher`MATCH (${record}:${label} {id: ${reference}})`,
      ...where(visible(record, "node")),
      cypher`RETURN collect(${record}) AS ${records}`,
    ]),
    call(parts, [
      cypher`MATCH (${start}:${label} {id: ${parts}[2]})-[${edge}]->(${end}:${label} {id: ${parts}[3]})`,
      ...where(found),
      cypher`RETURN collect(${edge}) AS ${links}`,
    ]),
    cypher`WITH ${reference}, head(${links}) AS ${edge}, head(${records}) AS ${record}`,
    cypher`WITH ${reference}, ${edge}, coalesce(${record}, endNode(${edge})) AS ${node}`,
  ];
  const there = cypher`${node} IS NOT NULL`;
  return { clauses, where: [there], position: reference, scope: { node, edge, path: null, reference, at } };
}

function where(conditions: readonly Cypher[]): readonly Cypher[] {
  return conditions.length > 0 ? [cypher`WHERE ${join(conditions, " AND ")}`] : [];
}

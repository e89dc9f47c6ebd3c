import { cypher, join, literal, name, number, type Cypher } from "../cypher/text.js";
import { recordRelationships, typeValue } from "../model/names.js";
import type { Model } from "../model/model.js";
import { call, type Emission } from "./emission.js";
import type { LinksPlan } from "./plan.js";

/**
 * Counts a node's relationships to other records, outgoing and incoming apart, since a node may have one to itself. Adds a
 * subquery for each way, and gives the row's entry.
 */
export function emitLinks(emission: Emission, plan: LinksPlan, node: Cypher, clauses: Cypher[]): Cypher {
  const ways = [
    { key: cypher`outgoing`, left: cypher`-`, right: cypher`->` },
    { key: cypher`incoming`, left: cypher`<-`, right: cypher`-` },
  ];
  const types = join(
    recordRelationships(emission.model).map(({ name: type }) => name(type)),
    "|",
  );
  const entries = ways.map(({ key, left, right }) => {
    emission.countSubquery();
    const [link, other, counts] = ["link", "other", "links"].map((stem) => emission.names.variable(stem)) as [
      Cypher,
      Cypher,
      Cypher,
    ]; // Three in, three out.
    const where = plan.markings ? [visible(plan.markings, link, other)] : [];
    const role = emitRole(emission.model, link);
    clauses.push(
      call(node, [
        cypher`MATCH (${node})${left}[${link}:${types}]${right}(${other})`,
        ...where,
        cypher`WITH type(${link}) AS relationship, ${role} AS role, ${emitType(emission.model, other)} AS type, count(*) AS count`,
        cypher`ORDER BY count DESC, relationship, role, type LIMIT ${number(MOST_LINKS)}`,
        cypher`RETURN collect({relationship: relationship, role: role, type: type, count: count}) AS ${counts}`,
      ]),
    );
    return cypher`${key}: ${counts}`;
  });
  return cypher`links: {${join(entries, ", ")}}`;
}

/** Roles are free text in places, so that a hub may have very many: of each way the most frequent are counted. */
export const MOST_LINKS = 200;

function visible(markings: readonly string[], link: Cypher, other: Cypher): Cypher {
  const list = cypher`[${join(markings.map(literal), ", ")}]`;
  return cypher`WHERE ${link}.marking IN ${list} AND ${other}.marking IN ${list}`;
}

/** What a relationship says of its role, whatever its type calls that. */
export function emitRole(model: Model, link: Cypher): Cypher {
  const roles = new Set([...model.relationshipProperties.values()].flatMap(({ role }) => role ?? []));
  return cypher`coalesce(${join(
    [...roles].map((role) => cypher`${link}.${name(role)}`),
    ", ",
  )})`;
}

/** The type of a record as the enum of types says it. */
export function emitType(model: Model, node: Cypher): Cypher {
  const types = [...model.nodeTypes.values()].filter((type) => type.kind === "object" && !type.owned);
  const cases = types.map((type) => cypher`WHEN ${node}:${name(type.label)} THEN ${literal(typeValue(type.name))}`);
  return cypher`CASE ${join(cases, " ")} END`;
}

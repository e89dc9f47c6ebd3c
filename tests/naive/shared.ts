import { asked, compareRelationships, isReached, isThen, nodeOf, stepsFrom, sureness } from "./exploring.js";
import type { Input } from "./fits.js";
import { citationsOf, type NaiveGraph, type NaiveNode, type NaiveRelationship } from "./graph.js";
import { compare } from "./value.js";

interface NaiveWay {
  readonly of: string;
  readonly kind: string;
  readonly through: string | null;
  readonly relationships: readonly NaiveRelationship[];
}

/** Something that at least two records lead to. */
export interface NaiveShared {
  readonly id: string;
  readonly degree: number;
  readonly sharedBy: number;
  readonly score: number;
  readonly ways: readonly NaiveWay[];
}

const KINDS = ["RELATIONSHIP", "SOURCE", "STATEMENT", "STATEMENT_SOURCE"];

/** Everything that at least two of some records lead to, the rarest first. */
export function sharedOf(graph: NaiveGraph, args: Input): readonly NaiveShared[] {
  const ids = asked(graph, args["ids"]);
  const items = graph.nodes
    .filter((node) => !ids.includes(node.id) && isReached(graph, node, args))
    .map((node): NaiveShared => {
      const ways = ids.flatMap((id) => waysTo(graph, id, node, ids, args));
      const degree =
        stepsFrom(graph, node.id, {}).length + (node.type === "Source" ? Math.min(1_000, citers(graph, node.id)) : 0);
      const sharedBy = new Set(ways.map(({ of }) => of)).size;
      const score = (sharedBy - 1) / Math.log(1 + Math.max(1, degree));
      return { id: node.id, degree, sharedBy, score, ways: told(graph, ways) };
    });
  return items
    .filter(({ sharedBy }) => sharedBy > 1)
    .toSorted((one, other) => other.score - one.score || compare(one.id, other.id));
}

function waysTo(
  graph: NaiveGraph,
  of: string,
  item: NaiveNode,
  ids: readonly string[],
  args: Input,
): readonly NaiveWay[] {
  const steps = stepsFrom(graph, of, args);
  const direct = steps.filter(({ to }) => to.id === item.id);
  const statements = steps.filter(({ to }) => to.type === "Statement" && !ids.includes(to.id) && isThen(to, args));
  const self = nodeOf(graph, of);
  return [
    ...direct.map(({ relationship }) => ({ of, kind: "RELATIONSHIP", through: null, relationships: [relationship] })),
    ...(self && cites(self, item.id) ? [{ of, kind: "SOURCE", through: null, relationships: [] }] : []),
    ...statements
      .filter(({ to }) => to.id !== item.id)
      .flatMap(({ relationship, to }) => {
        const through = to.id;
        const next = stepsFrom(graph, through, args).filter((step) => step.to.id === item.id);
        return [
          ...next.map((step) => ({
            of,
            kind: "STATEMENT",
            through,
            relationships: [relationship, step.relationship],
          })),
          ...(cites(to, item.id) ? [{ of, kind: "STATEMENT_SOURCE", through, relationships: [relationship] }] : []),
        ];
      }),
  ];
}

function cites({ fields }: NaiveNode, source: string): boolean {
  return citationsOf(fields).some((citation) => citation.source === source);
}

function citers({ nodes, relationships }: NaiveGraph, source: string): number {
  return [...nodes, ...relationships].filter(({ fields }) =>
    citationsOf(fields).some((citation) => citation.source === source),
  ).length;
}

/** The five first ways of each record. */
function told(graph: NaiveGraph, ways: readonly NaiveWay[]): readonly NaiveWay[] {
  const worst = ({ relationships }: NaiveWay): number =>
    Math.max(0, ...relationships.map((relationship) => sureness(graph, relationship)));
  const sorted = ways.toSorted(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      worst(one) - worst(other) ||
      compare(one.of, other.of) ||
      compareAll(one.relationships, other.relationships),
  );
  return sorted.filter((way, index) => sorted.slice(0, index).filter(({ of }) => of === way.of).length < 5);
}

function compareAll(one: readonly NaiveRelationship[], other: readonly NaiveRelationship[]): number {
  for (const [index, relationship] of one.entries()) {
    const against = other[index];
    const difference = against ? compareRelationships(relationship, against) : 1;
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

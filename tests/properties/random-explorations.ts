import { parse, print, valueFromAST, type DocumentNode, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { writeRelationshipId } from "../../src/compile/cursor.js";
import { recordRelationships, typeValue } from "../../src/model/names.js";
import { asked } from "../naive/exploring.js";
import type { Input } from "../naive/fits.js";
import type { NaiveGraph, NaiveRelationship } from "../naive/graph.js";
import { roleOf } from "../naive/links.js";
import { amongOf, neighbourhoodOf } from "../naive/neighbourhood.js";
import { pathsOf } from "../naive/paths.js";
import { sharedOf } from "../naive/shared.js";
import type { Random } from "./random.js";
import { poolsOf, randomInput } from "./random-input.js";
import { DATES } from "./words.js";

/** An exploration: how it is asked, and what plain means answer. */
export interface RandomExploration {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Input;
  readonly answer: (graph: NaiveGraph) => unknown;
}

/** The kinds of explorations. */
export const KINDS = ["paths", "neighbourhood", "shared", "subgraph"] as const;

/** A random exploration of a graph, of one kind; `narrowing` decides by what it is narrowed, which decides the statements. */
export function randomExploration(
  { random, narrowing }: { readonly random: Random; readonly narrowing: Random },
  schema: GraphQLSchema,
  graph: NaiveGraph,
  kind: (typeof KINDS)[number],
): RandomExploration {
  const ids = (most: number): string[] => [
    ...random.some(
      graph.nodes.map(({ id }) => id),
      1 + random.below(most),
    ),
    ...(random.chance(0.1) ? ["nobody"] : []),
  ];
  const args = { ...OWN[kind](random, ids), ...narrowed(narrowing, graph, kind) };
  const where = kind !== "subgraph" && narrowing.chance(0.4) ? randomWhere(narrowing, schema, graph) : null;
  const values = { ...args, ...(where ? { where: where.value } : {}) };
  const document = parse(documentOf(kind, args, where?.text ?? null));
  return {
    text: `${print(document)} with ${JSON.stringify(args)}`,
    document,
    variables: args,
    answer: (seen) => ANSWERS[kind](seen, values),
  };
}

type OwnArguments = (random: Random, ids: (most: number) => string[]) => Input;

const OWN: Readonly<Record<(typeof KINDS)[number], OwnArguments>> = {
  paths: (random, ids) => {
    const from = ids(2);
    const to = ids(3).filter((id) => !from.includes(id));
    const via = random.chance(0.15) ? ids(1) : [];
    const kept = [...from, ...to, ...via]; // What is asked for may not be avoided.
    return {
      from,
      to: to.length > 0 ? to : ["somebody"],
      maxLength: 1 + random.below(5),
      maxPaths: 1 + random.below(random.chance(0.2) ? 50 : 6),
      mode: random.pick(["SHORTEST", "ALL"]),
      ...(via.length > 0 ? { via } : {}),
      ...(random.chance(0.2) ? { avoid: ids(3).filter((id) => !kept.includes(id)) } : {}),
      ...(random.chance(0.2) ? { avoidHubsOver: 3 + random.below(8) } : {}),
    };
  },
  neighbourhood: (random, ids) => ({
    ids: ids(3),
    depth: random.below(4),
    limitPerNode: random.pick([0, 1, 2, 3, 5, 25]),
    limit: random.pick([1, 3, 6, 12, 500]),
  }),
  shared: (random, ids) => {
    const some = ids(4);
    return { ids: some.length > 1 ? some : [...some, "somebody"], first: random.pick([1, 3, 100]) };
  },
  subgraph: (_random, ids) => ({ ids: ids(12) }),
};

function narrowed(random: Random, graph: NaiveGraph, kind: string): Input {
  const types = (): string[] =>
    random.some([...new Set(graph.nodes.map(({ type }) => typeValue(type)))], 1 + random.below(4));
  return {
    ...(kind !== "subgraph" && random.chance(0.25) ? { types: types() } : {}),
    ...(random.chance(0.25) ? { at: random.pick(DATES) } : {}),
    ...(random.chance(0.35)
      ? { along: Array.from({ length: 1 + random.below(3) }, () => randomStep(random, graph, types)) }
      : {}),
  };
}

function randomStep(random: Random, graph: NaiveGraph, types: () => string[]): Input {
  const names = recordRelationships(graph.model).map(({ name }) => name);
  const roles = [...new Set(graph.relationships.map((relationship) => roleOf(graph, relationship)))];
  const confidences = graph.model.enums.get("Confidence")?.values.map(({ name }) => name) ?? [];
  const step = {
    ...(random.chance(0.5) ? { relationships: random.some(names, 1 + random.below(12)) } : {}),
    ...(random.chance(0.3) ? { roles: random.some(roles, 1 + random.below(5)) } : {}),
    ...(random.chance(0.4) ? { direction: random.pick(["OUT", "IN"]) } : {}),
    ...(random.chance(0.3) ? { types: types() } : {}),
    ...(random.chance(0.3) ? { leastConfidence: random.pick(confidences) } : {}),
  };
  return Object.keys(step).length > 0 ? step : { direction: "OUT" };
}

function randomWhere(random: Random, schema: GraphQLSchema, graph: NaiveGraph) {
  const type = schema.getType("RecordWhere") as GraphQLInputType; // The schema has it.
  for (;;) {
    const variables = { values: {}, definitions: new Map<string, string>() };
    const node = randomInput({ random, pools: poolsOf(graph), variables }, type, "", 2);
    const text = print(node);
    if (!text.includes("$")) return { text, value: valueFromAST(node, type) as Input }; // A condition is an object.
  }
}

const TYPES: Readonly<Record<string, string>> = {
  maxLength: "Int!",
  maxPaths: "Int!",
  mode: "PathMode!",
  avoidHubsOver: "Int",
  depth: "Int!",
  limitPerNode: "Int!",
  limit: "Int!",
  first: "Int!",
  types: "[RecordType!]",
  along: "[LinkWhere!]",
  at: "EDTF",
  via: "[ID!]",
  avoid: "[ID!]",
};

const RELATIONSHIP = "relationships { relationshipId }";
const SELECTIONS: Readonly<Record<(typeof KINDS)[number], string>> = {
  paths: `truncated paths { length nodes { id } steps { from { id } to { id } ${RELATIONSHIP} } }`,
  neighbourhood: `truncated nodes { id } ${RELATIONSHIP}
    frontier { node { id } count more { relationship role direction type count } }`,
  shared: `truncated items { node { id } sharedBy degree score ways { of { id } kind through { id } ${RELATIONSHIP} } }`,
  subgraph: `truncated nodes { id } ${RELATIONSHIP}`,
};

function documentOf(kind: (typeof KINDS)[number], args: Input, where: string | null): string {
  const names = Object.keys(args);
  const definitions = names.map((name) => `$${name}: ${TYPES[name] ?? "[ID!]!"}`);
  const given = [...names.map((name) => `${name}: $${name}`), ...(where === null ? [] : [`where: ${where}`])];
  return `query (${definitions.join(", ")}) { ${kind}(${given.join(", ")}) { explored { nodes relationships } ${SELECTIONS[kind]} } }`;
}

const ANSWERS: Readonly<Record<(typeof KINDS)[number], (graph: NaiveGraph, args: Input) => unknown>> = {
  paths: (graph, args) => {
    const { paths, truncated } = pathsOf(graph, args);
    return {
      truncated,
      paths: paths.map(({ ids, steps }) => ({
        length: steps.length,
        nodes: ids.map(byId),
        steps: steps.map((relationships, index) => ({
          from: byId(ids[index] ?? ""),
          to: byId(ids[index + 1] ?? ""),
          relationships: relationships.slice(0, 10).map(written),
        })),
      })),
    };
  },
  neighbourhood: (graph, args) => {
    const { ids, relationships, frontier, truncated } = neighbourhoodOf(graph, args);
    return {
      truncated,
      nodes: ids.map(byId),
      relationships: relationships.map(written),
      frontier: frontier.map(({ id, more }) => ({
        node: byId(id),
        count: more.reduce((sum, { count }) => sum + count, 0),
        more,
      })),
    };
  },
  shared: (graph, args) => {
    const items = sharedOf(graph, args);
    const first = Number(args["first"]);
    return {
      truncated: items.length > first,
      items: items.slice(0, first).map(({ id, ways, ...item }) => ({
        ...item,
        node: byId(id),
        ways: ways.map(({ of, through, relationships, ...way }) => ({
          ...way,
          of: byId(of),
          through: through === null ? null : byId(through),
          relationships: relationships.map(written),
        })),
      })),
    };
  },
  subgraph: (graph, args) => {
    const ids = asked(graph, args["ids"]);
    return { truncated: false, nodes: ids.map(byId), relationships: amongOf(graph, ids, args).map(written) };
  },
};

function byId(id: string): { readonly id: string } {
  return { id };
}

function written({ type, start, end, key }: NaiveRelationship): { readonly relationshipId: string } {
  return { relationshipId: writeRelationshipId(type, start, end, key) };
}

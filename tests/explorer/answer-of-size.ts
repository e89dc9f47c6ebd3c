/** What the explorer asks. */
interface Question {
  readonly query: string;
  readonly variables: { readonly ids?: readonly string[] };
}

/** Answers as a server with a graph of so many records would: a tree in which each has four below it. */
export function answerOfSize(size: number, { query, variables }: Question): { readonly data: unknown } {
  const all = Array.from({ length: size }, (_, number) => `n${number}`);
  const nodes = all.map((id) => ({ __typename: "Group", id }));
  if (query.includes("query GraphStart")) return { data: { events: { nodes: [nodes[0]] }, entities: { nodes } } };
  if (query.includes("query GraphAround"))
    return { data: { neighbourhood: { truncated: false, nodes, frontier: [] } } };
  if (query.includes("query GraphTotals"))
    return {
      data: { entities: { totalCount: size }, statements: { totalCount: 0 }, quantityClaims: { totalCount: 0 } },
    };
  const ids = variables.ids ?? [];
  if (query.includes("query ShownRecords")) return { data: { nodes: ids.map(recordOf) } };
  if (query.includes("query GraphLinks"))
    return { data: { subgraph: { truncated: false, relationships: linksOf(ids) } } };
  return { data: { nodes: ids.map(() => null) } };
}

function recordOf(id: string): unknown {
  return {
    __typename: "Group",
    id,
    confidence: "PROBABLE",
    marking: "PUBLIC",
    name: `Group number ${id.slice(1)}`,
    description: null,
    linkSummary: [{ count: 1 }],
    basedIn: { totalCount: 0, edges: [] },
    groupKind: "OTHER",
    founded: null,
  };
}

function linksOf(ids: readonly string[]): readonly unknown[] {
  const asked = new Set(ids);
  return ids.flatMap((id) => {
    const above = `n${Math.floor((Number(id.slice(1)) - 1) / 4)}`;
    if (id === "n0" || !asked.has(above)) return [];
    return [
      {
        relationshipId: `MEMBER_OF:${id}`,
        relationship: "MEMBER_OF",
        role: null,
        confidence: "PROBABLE",
        marking: "PUBLIC",
        start: { id },
        end: { id: above },
      },
    ];
  });
}

import type { Link, Row, ScaleGraph } from "./at-scale-graph.js";

/** A query over the large graph, and its answer as found by going through the generated rows. */
export interface ScaleCase {
  readonly name: string;
  readonly query: string;
  readonly answer: (graph: ScaleGraph) => unknown;
}

/** The graph without what is above PUBLIC: a viewer of that ceiling is to be answered as if it were all. */
export function publicPart(graph: ScaleGraph): ScaleGraph {
  const seen = ({ marking }: { readonly marking: string }): boolean => marking === "PUBLIC";
  const between = (links: readonly Link[], starts: readonly Row[], ends: readonly Row[]): readonly Link[] =>
    links.filter((link) => seen(link) && [starts[link.from], ends[link.to]].every((row) => row && seen(row)));
  const { events, places, people, groups } = graph;
  return {
    ...graph,
    occurredAt: between(graph.occurredAt, events, places),
    within: between(graph.within, places, places),
    participatedIn: between(graph.participatedIn, people, events),
    memberOf: between(graph.memberOf, people, groups),
    // Those that may not be seen keep their place in the list, so that links still name it.
    events: events.map((row) => (seen(row) ? row : HIDDEN)),
    places: places.map((row) => (seen(row) ? row : HIDDEN)),
  };
}

const HIDDEN: Row = { id: "", marking: "PROTECTED" };

export const SCALE_CASES: readonly ScaleCase[] = [
  {
    name: "some in some, by a common value",
    query: eventsQuery("participants: { some: { memberOf: { some: { groupKind: { eq: MEDIA } } } } }"),
    answer: (graph) => {
      const fit = starts(graph.memberOf, (group) => graph.groups[group]?.["groupKind"] === "MEDIA");
      return eventsAnswer(
        graph,
        ends(graph.participatedIn, ({ from }) => fit.has(from)),
      );
    },
  },
  {
    name: "some in some, by an id",
    query: eventsQuery('participants: { some: { memberOf: { some: { id: { eq: "group-7" } } } } }'),
    answer: (graph) => {
      const fit = starts(graph.memberOf, (group) => group === 7);
      return eventsAnswer(
        graph,
        ends(graph.participatedIn, ({ from }) => fit.has(from)),
      );
    },
  },
  {
    name: "none in some",
    query: eventsQuery("participants: { some: { memberOf: { none: { groupKind: { eq: MEDIA } } } } }"),
    answer: (graph) => {
      const unfit = starts(graph.memberOf, (group) => graph.groups[group]?.["groupKind"] === "MEDIA");
      return eventsAnswer(
        graph,
        ends(graph.participatedIn, ({ from }) => !unfit.has(from)),
      );
    },
  },
  {
    name: "withinAll in some, by an id",
    query: eventsQuery('places: { some: { withinAll: { some: { id: { eq: "place-5" } } } } }'),
    answer: (graph) => {
      const inside = insideOf(graph, (place) => place === 5);
      return eventsAnswer(
        graph,
        starts(graph.occurredAt, (place) => inside.has(place)),
      );
    },
  },
  {
    name: "withinAll in some, by a common value",
    query: eventsQuery("places: { some: { withinAll: { some: { level: { eq: PROVINCE } } } } }"),
    answer: (graph) => {
      const inside = insideOf(graph, (place) => graph.places[place]?.["level"] === "PROVINCE");
      return eventsAnswer(
        graph,
        starts(graph.occurredAt, (place) => inside.has(place)),
      );
    },
  },
  {
    name: "some in a traversal's where",
    query: `{ places(orderBy: [{ events: { count: DESC } }], first: 10) { nodes { id
      events(where: { participants: { some: { edge: { role: { eq: VICTIM } } } } }, first: 3) { totalCount nodes { id } }
    } } }`,
    answer: (graph) => {
      const fit = ends(graph.participatedIn, ({ role }) => role === "VICTIM");
      return { places: { nodes: mostEvents(graph).map((place) => placeAnswer(graph, place, fit)) } };
    },
  },
  {
    name: "some in some in a traversal's where",
    query: `{ places(orderBy: [{ events: { count: DESC } }], first: 10) { nodes { id
      events(where: { participants: { some: { memberOf: { some: { groupKind: { eq: STATE } } } } } }, first: 3) {
        totalCount nodes { id }
      }
    } } }`,
    answer: (graph) => {
      const members = starts(graph.memberOf, (group) => graph.groups[group]?.["groupKind"] === "STATE");
      const fit = ends(graph.participatedIn, ({ from }) => members.has(from));
      return { places: { nodes: mostEvents(graph).map((place) => placeAnswer(graph, place, fit)) } };
    },
  },
];

function eventsQuery(where: string): string {
  return `{ events(where: { ${where} }, first: 10) { totalCount nodes { id } } }`;
}

function eventsAnswer(graph: ScaleGraph, fit: ReadonlySet<number>): unknown {
  return { events: page(graph.events, fit, 10) };
}

function placeAnswer(graph: ScaleGraph, place: number, fit: ReadonlySet<number>): unknown {
  const there = starts(graph.occurredAt, (other) => other === place);
  return { id: `place-${place}`, events: page(graph.events, new Set([...there].filter((event) => fit.has(event))), 3) };
}

/** How many fit, and the first of them by name. */
function page(rows: readonly Row[], fit: ReadonlySet<number>, first: number): unknown {
  const found = [...fit].flatMap((index) => rows[index] ?? []).filter((row) => row !== HIDDEN);
  const ids = found.map(({ id }) => id).toSorted();
  return { totalCount: ids.length, nodes: ids.slice(0, first).map((id) => ({ id })) };
}

/** The starts of those links whose ends fit. */
function starts(links: readonly Link[], fits: (end: number) => boolean): ReadonlySet<number> {
  return new Set(links.filter(({ to }) => fits(to)).map(({ from }) => from));
}

/** The ends of those links that fit. */
function ends(links: readonly Link[], fits: (link: Link) => boolean): ReadonlySet<number> {
  return new Set(links.filter(fits).map(({ to }) => to));
}

/** The places that fit, and all that lie in them, however deep; links come outermost first. */
function insideOf(graph: ScaleGraph, fits: (place: number) => boolean): ReadonlySet<number> {
  const inside = new Set(graph.places.flatMap((row, place) => (row !== HIDDEN && fits(place) ? [place] : [])));
  for (const { from, to } of graph.within) if (inside.has(to)) inside.add(from);
  return inside;
}

/** The ten places with the most events, ties by id. */
function mostEvents(graph: ScaleGraph): readonly number[] {
  const counts = new Map<number, number>();
  for (const { to } of graph.occurredAt) counts.set(to, (counts.get(to) ?? 0) + 1);
  const ranked = [...counts].toSorted(([a, many], [b, more]) => more - many || (`place-${a}` < `place-${b}` ? -1 : 1));
  return ranked.slice(0, 10).map(([place]) => place);
}

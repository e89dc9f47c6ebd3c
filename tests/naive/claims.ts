import { OPEN_END, OPEN_START, readEdtf } from "../../src/record/edtf.js";
import { nameKey } from "../../src/record/name-key.js";
import type { NaiveGraph, NaiveNode } from "./graph.js";
import { accountsOf, closure, endsOf, startsOf, type Account } from "./independent.js";

/** A claim with all that is compared of it, read from the graph's two lists. */
export interface NaiveClaim {
  readonly node: NaiveNode;
  readonly event: string;
  readonly population: string | null;
  readonly bounds: Bounds;
  /** The first and the last second at which the count may end. */
  readonly cutOff: readonly [number, number];
  readonly statement: NaiveNode | null;
  readonly isDeprecated: boolean;
  readonly isRetracted: boolean;
  readonly accounts: readonly Account[];
}

/** What numbers bound: from below, from above; and all that are named. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly named: readonly number[];
}

/** Which claims are asked for. */
export interface ClaimsAsked {
  readonly measure: string | null;
  readonly population: string | null;
}

/** The claims that count an event, each once. */
export function claimsOn(graph: NaiveGraph, event: string, asked: ClaimsAsked): readonly NaiveClaim[] {
  const ids = startsOf(graph, "COUNTS", event);
  return graph.nodes
    .filter(({ id, fields }) => ids.includes(id) && (asked.measure === null || fields["measure"] === asked.measure))
    .map((node) => claimOf(graph, node, event))
    .filter(({ population }) => asked.population === null || population === nameKey(asked.population));
}

/** The statements, the claim's own first, that bring a claim up to date by way of statements of the claims given. */
export function updatesOf(graph: NaiveGraph, claim: NaiveClaim, among: readonly NaiveClaim[]): ReadonlySet<string> {
  const heard = new Set(among.map(({ statement }) => statement?.id));
  if (!claim.statement) return new Set();
  return closure(claim.statement.id, (id) => (heard.has(id) ? startsOf(graph, "UPDATES", id) : []));
}

/** What several claims, or sums of them, bound together: the least and the greatest number that any names. */
export function boundsOver(all: readonly Bounds[]): Bounds {
  const named = all.flatMap((bounds) => bounds.named);
  return {
    low: all.some(({ low }) => low !== null) ? Math.min(...named) : null,
    high: all.some(({ high }) => high !== null) ? Math.max(...named) : null,
    named,
  };
}

/** Whether a claim says a number. */
export function isNumbered({ bounds }: NaiveClaim): boolean {
  return bounds.named.length > 0;
}

/** Ids as the rules order them. */
export function byId(one: NaiveClaim, other: NaiveClaim): number {
  return one.node.id < other.node.id ? -1 : 1;
}

function claimOf(graph: NaiveGraph, node: NaiveNode, event: string): NaiveClaim {
  const { fields } = node;
  const statements = graph.nodes.filter(({ id }) => startsOf(graph, "CLAIMS", node.id).includes(id));
  // Of several statements the one of the lowest id, as ids compare in the stores: by code points.
  const [statement = null] = statements.toSorted((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
  const population = fields["population"];
  return {
    node,
    event,
    population: typeof population === "string" ? nameKey(population) : null,
    bounds: boundsOf([fields["minimum"], fields["best"], fields["maximum"]].map(numberOf)),
    cutOff: cutOffOf(fields["cumulativeTo"], statement?.fields["madeOn"]),
    statement,
    isDeprecated: [fields["rank"], statement?.fields["rank"]].includes("DEPRECATED"),
    isRetracted: statement !== null && retractors(graph, statement.id).some((id) => stands(graph, id)),
    accounts: accountsOf(graph, statement ? [node.id, statement.id] : [node.id]),
  };
}

function retractors(graph: NaiveGraph, statement: string): readonly string[] {
  return startsOf(graph, "RETRACTS", statement);
}

function stands(graph: NaiveGraph, id: string): boolean {
  const rank = graph.nodes.find((node) => node.id === id)?.fields["rank"];
  return rank !== "DEPRECATED" && retractors(graph, id).length === 0;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** "At least 41" bounds below alone, whatever the best; a best alone bounds both sides. */
function boundsOf([minimum = null, best = null, maximum = null]: readonly (number | null)[]): Bounds {
  const named = [minimum, best, maximum].filter((number) => number !== null);
  const isBestAlone = minimum === null && maximum === null;
  return { low: isBestAlone ? best : minimum, high: isBestAlone ? best : maximum, named };
}

/** Nobody counts what has not happened yet: a count ends no later than its statement was made, but for a forecast. */
function cutOffOf(cumulativeTo: unknown, madeOn: unknown): readonly [number, number] {
  const [start, end] = spanOf(cumulativeTo);
  const [, made] = spanOf(madeOn);
  return [start, made < start ? end : Math.min(end, made)];
}

function spanOf(edtf: unknown): readonly [number, number] {
  if (typeof edtf !== "string") return [OPEN_START, OPEN_END];
  const { earliest, latest } = readEdtf(edtf);
  return [earliest, latest];
}

/** Who made a statement. */
export function speakersOf(graph: NaiveGraph, statement: NaiveNode | null): readonly string[] {
  return statement ? startsOf(graph, "MADE", statement.id) : [];
}

/** Whether somebody has judged that two statements contradict each other. */
export function areJudged(graph: NaiveGraph, one: NaiveNode | null, other: NaiveNode | null): boolean {
  if (!one || !other) return false;
  return [...endsOf(graph, "CONTRADICTS", one.id), ...startsOf(graph, "CONTRADICTS", one.id)].includes(other.id);
}

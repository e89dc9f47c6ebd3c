import { explorationRule } from "./exploration.js";
import { referenceOf, type Exploring, type FoundLink } from "./exploring.js";
import { compareLists, compareTexts, distinct } from "./in-order.js";
import { otherEnd } from "./neighbourhood.js";
import { yieldEvery } from "./yield-every.js";

interface Args {
  readonly ids: readonly string[];
  readonly first: number;
}

type Kind = "RELATIONSHIP" | "SOURCE" | "STATEMENT" | "STATEMENT_SOURCE";

/** How one of the records leads to something. */
interface Way {
  readonly of: string;
  readonly kind: Kind;
  readonly through: string | null;
  readonly links: readonly FoundLink[];
}

interface Item {
  readonly id: string;
  readonly sharedBy: number;
  readonly degree: number;
  readonly score: number;
  readonly ways: readonly Way[];
}

/** How many relationships of a record are looked at, how many statements, and how many relationships of one of these. */
const MOST_LINKS = 10_000;
const MOST_STATEMENTS = 5_000;
const MOST_LINKS_OF_STATEMENT = 200;
const MOST_CITATIONS = 20_000;
/** How many ways through statements are walked, as many from each record. */
const MOST_WALKED = 1_000_000;
/** For how long ways are walked before other requests have their turn. */
const YIELD_MS = 20;
/** How many ways from one record to one thing are told. */
const MOST_WAYS = 5;
/** By themselves before through statements. */
const KINDS: readonly Kind[] = ["RELATIONSHIP", "SOURCE", "STATEMENT", "STATEMENT_SOURCE"];

/** `Query.shared`: what some records have in common. */
export const shared = explorationRule(
  async (exploring, args: Args) => {
    const ids = await exploring.asked(distinct(args.ids));
    const walked = await walkAll(exploring, ids);
    const all = await rank(exploring, walked.ways);
    const compare = compareWays(exploring);
    const items = all.slice(0, args.first).map((item): Item => {
      const told = [...(walked.ways.get(item.id)?.values() ?? [])].flat();
      return { ...item, ways: told.toSorted(compare) };
    });
    const ways = items.flatMap((item) => item.ways);
    const links = ways.flatMap((way) => way.links);
    return {
      items,
      records: [...new Set([...ids, ...items.map(({ id }) => id), ...ways.flatMap(({ through }) => through ?? [])])],
      links: [...new Map(links.map((link) => [referenceOf(link), link])).values()],
      truncated: walked.truncated || all.length > items.length || exploring.isLate(),
      explored: exploring.explored(),
    };
  },
  ({ items, truncated, explored }, read) => ({
    items: items.flatMap(({ id, ways, ...item }) => {
      const node = read.record(id);
      return node ? [{ ...item, node, ways: ways.flatMap((way) => wayOf(way, read)) }] : [];
    }),
    truncated,
    explored,
  }),
);

function wayOf({ of, kind, through, links }: Way, read: Parameters<Parameters<typeof explorationRule>[1]>[1]) {
  const [record, between] = [read.record(of), through === null ? null : read.record(through)];
  return record && between !== undefined
    ? [{ of: record, kind, through: between, relationships: read.links(links) }]
    : [];
}

/** By what leads to it: of each record the ways that are told. */
type Ways = Map<string, Map<string, Way[]>>;

/** All ways from the records to what is none of them. */
async function walkAll(
  exploring: Exploring,
  ids: readonly string[],
): Promise<{ readonly ways: Ways; readonly truncated: boolean }> {
  const ways: Ways = new Map();
  const compare = compareWays(exploring);
  const asked = new Set(ids);
  let truncated = false;
  const add = (to: string, way: Way): void => {
    if (!asked.has(to) && to !== way.through) keep(keptOf(ways, to, way.of), way, compare);
  };
  const cut = <Found>(all: readonly Found[], most: number): readonly Found[] => {
    truncated ||= all.length > most;
    return all.slice(0, most);
  };
  const direct = await exploring.follow(ids, MOST_LINKS + 1);
  const toStatements = await exploring.statements(ids, MOST_STATEMENTS + 1);
  const said = [...new Set([...toStatements].flatMap(([id, links]) => links.map((link) => otherEnd(link, id))))].filter(
    (id) => !asked.has(id),
  );
  const statements = cut(said, MOST_STATEMENTS);
  const onwards = await exploring.follow(statements, MOST_LINKS_OF_STATEMENT + 1);
  const sources = await exploring.citing([...ids, ...statements], MOST_CITATIONS + 1);
  truncated ||= [...sources.values()].reduce((sum, { length }) => sum + length, 0) > MOST_CITATIONS;
  const yielding = yieldEvery(YIELD_MS);
  for (const of of ids) {
    let room = Math.floor(MOST_WALKED / ids.length);
    for (const link of cut(direct.get(of) ?? [], MOST_LINKS))
      add(otherEnd(link, of), { of, kind: "RELATIONSHIP", through: null, links: [link] });
    for (const source of sources.get(of) ?? []) add(source, { of, kind: "SOURCE", through: null, links: [] });
    for (const link of cut(toStatements.get(of) ?? [], MOST_STATEMENTS)) {
      await yielding();
      if (exploring.isLate()) break;
      const through = otherEnd(link, of);
      if (asked.has(through)) continue;
      const next = cut(cut(onwards.get(through) ?? [], MOST_LINKS_OF_STATEMENT), room);
      const cited = cut(sources.get(through) ?? [], room - next.length);
      room -= next.length + cited.length;
      for (const step of next) add(otherEnd(step, through), { of, kind: "STATEMENT", through, links: [link, step] });
      for (const source of cited) add(source, { of, kind: "STATEMENT_SOURCE", through, links: [link] });
    }
  }
  return { ways, truncated };
}

function keptOf(ways: Ways, to: string, of: string): Way[] {
  const leading = ways.get(to) ?? new Map<string, Way[]>();
  const kept = leading.get(of) ?? [];
  ways.set(to, leading.set(of, kept));
  return kept;
}

/** Keeps a way in its place among the few that are told; none that comes after them. */
function keep(kept: Way[], way: Way, compare: (one: Way, other: Way) => number): void {
  let place = kept.length;
  for (let before = kept[place - 1]; before && compare(way, before) < 0; before = kept[place - 1]) place -= 1;
  if (place < MOST_WAYS) kept.splice(place, 0, way);
  if (kept.length > MOST_WAYS) kept.pop();
}

/** The shorter and surer ways first. */
function compareWays({ sureness }: Exploring): (one: Way, other: Way) => number {
  const placeOf = ({ kind, links }: Way): readonly number[] => [
    KINDS.indexOf(kind),
    Math.max(0, ...links.map((link) => sureness(link))),
  ];
  const textsOf = ({ of, links }: Way): readonly string[] => [of, ...links.map(referenceOf)];
  return (one, other) =>
    compareLists(placeOf(one), placeOf(other), (a, b) => a - b) ||
    compareLists(textsOf(one), textsOf(other), compareTexts);
}

/** Something that at least two records lead to, before its ways are told. */
type Ranked = Omit<Item, "ways">;

/** What at least two records lead to, the rarest first. */
async function rank(exploring: Exploring, ways: Ways): Promise<readonly Ranked[]> {
  const common = [...ways].filter(([, leading]) => leading.size > 1);
  const degrees = await exploring.degrees(common.map(([id]) => id));
  const resting = await exploring.cited(common.map(([id]) => id));
  const items = common.map(([id, { size: sharedBy }]): Ranked => {
    const degree = (degrees.get(id) ?? 0) + (resting.get(id) ?? 0);
    return { id, sharedBy, degree, score: (sharedBy - 1) / Math.log(1 + Math.max(1, degree)) };
  });
  return items.toSorted((one, other) => other.score - one.score || compareTexts(one.id, other.id));
}

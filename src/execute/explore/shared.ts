import { explorationRule } from "./exploration.js";
import { referenceOf, type Exploring, type FoundLink } from "./exploring.js";
import { compareTexts, distinct } from "./in-order.js";
import { otherEnd } from "./neighbourhood.js";

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
    const items = all.slice(0, args.first);
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

/** All ways from the records to what is none of them. */
async function walkAll(
  exploring: Exploring,
  ids: readonly string[],
): Promise<{ readonly ways: ReadonlyMap<string, readonly Way[]>; readonly truncated: boolean }> {
  const ways = new Map<string, Way[]>();
  const asked = new Set(ids);
  let truncated = false;
  const add = (to: string, way: Way): void => {
    if (!asked.has(to) && to !== way.through) ways.set(to, [...(ways.get(to) ?? []), way]);
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
  const sources = await exploring.citing([...ids, ...statements], MOST_CITATIONS);
  for (const of of ids) {
    for (const link of cut(direct.get(of) ?? [], MOST_LINKS))
      add(otherEnd(link, of), { of, kind: "RELATIONSHIP", through: null, links: [link] });
    for (const source of sources.get(of) ?? []) add(source, { of, kind: "SOURCE", through: null, links: [] });
    for (const link of cut(toStatements.get(of) ?? [], MOST_STATEMENTS)) {
      const through = otherEnd(link, of);
      if (asked.has(through)) continue;
      for (const next of cut(onwards.get(through) ?? [], MOST_LINKS_OF_STATEMENT))
        add(otherEnd(next, through), { of, kind: "STATEMENT", through, links: [link, next] });
      for (const source of sources.get(through) ?? [])
        add(source, { of, kind: "STATEMENT_SOURCE", through, links: [link] });
    }
  }
  return { ways, truncated };
}

/** What at least two records lead to, the rarest first. */
async function rank(exploring: Exploring, ways: ReadonlyMap<string, readonly Way[]>): Promise<readonly Item[]> {
  const common = [...ways].filter(([, all]) => new Set(all.map(({ of }) => of)).size > 1);
  const degrees = await exploring.degrees(common.map(([id]) => id));
  const isCited = ({ kind }: Way): boolean => kind === "SOURCE" || kind === "STATEMENT_SOURCE";
  const resting = await exploring.cited(common.filter(([, all]) => all.some(isCited)).map(([id]) => id));
  const items = common.map(([id, all]): Item => {
    const sharedBy = new Set(all.map(({ of }) => of)).size;
    const degree = (degrees.get(id) ?? 0) + (resting.get(id) ?? 0);
    return { id, sharedBy, degree, score: (sharedBy - 1) / Math.log(1 + Math.max(1, degree)), ways: told(all) };
  });
  return items.toSorted((one, other) => other.score - one.score || compareTexts(one.id, other.id));
}

/** A few ways of each record. */
function told(ways: readonly Way[]): readonly Way[] {
  const inOrder = ways.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  const counts = new Map<string, number>();
  return inOrder.filter(({ of }) => {
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return count <= MOST_WAYS;
  });
}

import { MOST_LINKS_A_STEP } from "../../compile/exploration-limits.js";
import { explorationRule } from "./exploration.js";
import { distinct } from "./in-order.js";
import { referenceOf, type Exploring, type FoundLink } from "./exploring.js";
import { inOrder, pathsOfLength, type FoundPath } from "./path-search.js";

interface Args {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxLength: number;
  readonly maxPaths: number;
  readonly mode: "SHORTEST" | "ALL";
  readonly via?: readonly string[];
  readonly avoid?: readonly string[];
  readonly avoidHubsOver?: number;
}

/** How many records are looked at, and how many relationships of one of them. */
const MOST_RECORDS = 20_000;
const MOST_LINKS = 10_000;

/** `Query.paths`: how records are connected. */
export const paths = explorationRule(
  async (exploring, args: Args) => {
    const found = await findPaths(exploring, args);
    const steps = found.paths.flatMap((path) => path.steps.flatMap((links) => links.slice(0, MOST_LINKS_A_STEP)));
    return {
      ...found,
      records: [...new Set(found.paths.flatMap((path) => path.records))],
      links: [...new Map(steps.map((link) => [referenceOf(link), link])).values()],
      truncated: found.truncated || exploring.isLate(),
      explored: exploring.explored(),
    };
  },
  (found, read) => ({
    paths: found.paths.map(({ records, steps }) => ({
      length: steps.length,
      nodes: read.records(records),
      steps: steps.map((links, index) => ({
        from: read.record(records[index] ?? ""),
        to: read.record(records[index + 1] ?? ""),
        relationships: read.links(links.slice(0, MOST_LINKS_A_STEP)),
      })),
    })),
    truncated: found.truncated,
    explored: found.explored,
  }),
);

interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly truncated: boolean;
}

/** One of the two sides from which a search goes on: what it has reached, and the outermost of that. */
interface Side {
  readonly isBack: boolean;
  readonly reached: Set<string>;
  outermost: readonly string[];
}

/**
 * Goes on from both ends, always from the side that has fewer relationships to follow, a step at a time: once both together have
 * gone `length` steps, every path of that length is among the steps that are known. Past a limit it goes on with what is known.
 */
async function findPaths(exploring: Exploring, args: Args): Promise<FoundPaths> {
  const { maxLength, maxPaths, mode } = args;
  const from = await exploring.asked(distinct(args.from));
  const to = await exploring.asked(distinct(args.to));
  const search = newSearch(exploring, args, new Set([...from, ...to]));
  const sides: readonly [Side, Side] = [sideOf(from, false), sideOf(to, true)];
  const found: FoundPath[] = [];
  let truncated = false;
  for (let length = 1; length <= maxLength && !exploring.isLate(); length += 1) {
    const side = await lighter(exploring, sides);
    const isDone = await search.goOn(side, side.isBack ? from : to);
    const { steps, isOpen } = search;
    const { isLate } = exploring;
    const some = pathsOfLength({ steps, from, to: new Set(to), length, isOpen, via: distinct(args.via), isLate });
    found.push(...inOrder(some.paths, steps, exploring.sureness));
    truncated ||= some.truncated || !isDone;
    if (mode === "SHORTEST" ? found.length > 0 : found.length >= maxPaths) {
      truncated ||= mode === "ALL" && length < maxLength;
      break;
    }
  }
  return { paths: found.slice(0, maxPaths), truncated: truncated || found.length > maxPaths };
}

/** The side whose outermost records have fewer relationships: a hub is followed last, since of one not all can be. */
async function lighter(exploring: Exploring, [one, other]: readonly [Side, Side]): Promise<Side> {
  const degrees = await exploring.degrees([...one.outermost, ...other.outermost]);
  const weigh = ({ outermost }: Side): number => outermost.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  return weigh(one) <= weigh(other) ? one : other;
}

function sideOf(ids: readonly string[], isBack: boolean): Side {
  return { isBack, reached: new Set(ids), outermost: ids };
}

/** What a search knows, and how it comes to know more. */
function newSearch(exploring: Exploring, args: Args, ends: ReadonlySet<string>) {
  const { avoidHubsOver } = args;
  const closed = new Set(distinct(args.avoid));
  const steps = new Map<string, Map<string, Map<string, FoundLink>>>();
  const isOpen = (id: string): boolean => !ends.has(id) && !closed.has(id);
  const learn = (link: FoundLink, id: string, isBack: boolean): string => {
    const other = link.start === id ? link.end : link.start;
    const [one, next] = isBack ? [other, id] : [id, other];
    const nexts = steps.get(one) ?? new Map<string, Map<string, FoundLink>>();
    const links = nexts.get(next) ?? new Map<string, FoundLink>();
    steps.set(one, nexts.set(next, links.set(referenceOf(link), link)));
    return other;
  };
  /** Takes a side one step further; false where a limit has left something out. */
  const goOn = async (side: Side, farEnds: readonly string[]): Promise<boolean> => {
    const room = MOST_RECORDS - exploring.explored().nodes;
    const leaving = side.outermost.slice(0, room);
    const follow = side.isBack ? exploring.followBack : exploring.follow;
    const links = await follow(leaving, MOST_LINKS + 1, farEnds);
    let isWhole = leaving.length === side.outermost.length;
    const reached = new Set<string>();
    for (const id of leaving) {
      const all = links.get(id) ?? [];
      isWhole &&= all.length <= MOST_LINKS;
      for (const link of all.slice(0, MOST_LINKS)) reached.add(learn(link, id, side.isBack));
    }
    if (avoidHubsOver !== undefined) await closeHubs([...reached], avoidHubsOver);
    side.outermost = [...reached].filter((id) => isOpen(id) && !side.reached.has(id));
    for (const id of side.outermost) side.reached.add(id);
    return isWhole;
  };
  const closeHubs = async (ids: readonly string[], most: number): Promise<void> => {
    const degrees = await exploring.degrees(ids);
    for (const id of ids) if ((degrees.get(id) ?? 0) > most) closed.add(id);
  };
  return { steps, isOpen, goOn };
}

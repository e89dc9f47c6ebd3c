import { explorationRule } from "./exploration.js";
import { distinct } from "./in-order.js";
import type { BeyondCount, Exploring, FoundLink } from "./exploring.js";
import { shownLinks } from "./shown-links.js";

interface Args {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limitPerNode: number;
  readonly limit: number;
}

/** `Query.neighbourhood`: what lies around some records, and what else there is. */
export const neighbourhood = explorationRule(
  async (exploring, args: Args, selected) => {
    const around = await goAround(exploring, args);
    const { links, truncated } = selected.has("relationships")
      ? await shownLinks(exploring, around.records)
      : { links: [], truncated: false };
    const isCounted = selected.has("frontier") && around.records.length > 0;
    const beyond: ReadonlyMap<string, readonly BeyondCount[]> = isCounted
      ? await exploring.beyond(around.records, around.records)
      : new Map();
    return {
      records: around.records,
      links,
      beyond,
      truncated: around.truncated || truncated || exploring.isLate(),
      explored: exploring.explored(),
    };
  },
  ({ records, links, beyond, truncated, explored }, read) => ({
    nodes: read.records(records),
    relationships: read.links(links),
    frontier: records.flatMap((id) => {
      const [node, more] = [read.record(id), beyond.get(id)];
      return node && more ? [{ node, more, count: more.reduce((sum, { count }) => sum + count, 0) }] : [];
    }),
    truncated,
    explored,
  }),
);

/** Step by step outwards, of each record the surest relationships, until the depth or a limit is reached. */
async function goAround(
  exploring: Exploring,
  args: Args,
): Promise<{ readonly records: readonly string[]; readonly truncated: boolean }> {
  const { depth, limit, limitPerNode } = args;
  const asked = await exploring.asked(distinct(args.ids));
  const records = new Set(asked.slice(0, limit));
  let truncated = asked.length > limit;
  let outermost: readonly string[] = [...records];
  for (let step = 0; step < depth && outermost.length > 0 && !exploring.isLate(); step += 1) {
    // One more than is followed, to know whether there is more.
    const links = await exploring.follow(outermost, limitPerNode + 1);
    const next: string[] = [];
    for (const id of outermost) {
      const all = links.get(id) ?? [];
      truncated ||= all.length > limitPerNode;
      for (const link of all.slice(0, limitPerNode)) {
        const other = otherEnd(link, id);
        if (records.has(other)) continue;
        if (records.size >= limit) truncated = true;
        else {
          records.add(other);
          next.push(other);
        }
      }
    }
    outermost = next;
  }
  return { records: [...records], truncated };
}

/** The end of a relationship that is not `id`; `id` where it leads from there to itself. */
export function otherEnd({ start, end }: FoundLink, id: string): string {
  return start === id ? end : start;
}

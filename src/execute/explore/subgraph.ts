import { explorationRule } from "./exploration.js";
import { distinct } from "./in-order.js";
import { shownLinks } from "./shown-links.js";

interface Args {
  readonly ids: readonly string[];
}

/** `Query.subgraph`: a set of records, and all that ties them to each other. */
export const subgraph = explorationRule(
  async (exploring, args: Args) => {
    const records = await exploring.asked(distinct(args.ids));
    const { links, truncated } = await shownLinks(exploring, records);
    return { records, links, truncated: truncated || exploring.isLate(), explored: exploring.explored() };
  },
  ({ records, links, truncated, explored }, read) => ({
    nodes: read.records(records),
    relationships: read.links(links),
    truncated,
    explored,
  }),
);

import { rowsOf, type Counts } from "./shared-data.js";

/** Types of relationships in `rels.csv.gz`, and what they become. */
const BECOMES: Readonly<Record<string, string>> = {
  ABOUT: "ABOUT",
  SUBJECT: "ABOUT",
  IN_GROUP: "ABOUT",
  ON_BEHALF_OF: "ABOUT",
  FOR_PLACE: "ABOUT",
  DURING: "ABOUT",
  PART_OF: "WITHIN",
  LOCATED_IN: "BASED_IN",
  TOOK_PLACE_IN: "OCCURRED_AT",
  ORGANISED_BY: "PARTICIPATED_IN",
};

/**
 * What `examples/mappings/everypolitician-graph.yaml` has to make, counted in the files by plain means: each row of nodes but the two whose
 * dates are none, and each row of relationships once, but for those that become citations.
 */
export function expectGraph(): Counts {
  const counts = new Map<string, number>();
  const add = (type: string): void => void counts.set(type, (counts.get(type) ?? 0) + 1);
  for (const { label = "", props_json: json = "" } of rowsOf("large/nodes.csv.gz")) {
    const { start, end } = JSON.parse(json) as { readonly start?: string; readonly end?: string };
    const isWrong = label === "Event" && [start, end].some((date) => date?.includes("--") ?? false);
    const isReversed = label === "Event" && start !== undefined && end !== undefined && end < start;
    if (!isWrong && !isReversed) add(label);
  }
  const seen = new Set<string>();
  for (const { from = "", type = "", to = "" } of rowsOf("large/rels.csv.gz")) {
    const key = `${from}\n${type}\n${to}`;
    const become = BECOMES[type];
    if (become === undefined || seen.has(key)) continue;
    seen.add(key);
    add(become);
  }
  return Object.fromEntries(counts);
}

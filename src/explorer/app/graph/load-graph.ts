import { GraphLinksDocument, ShownRecordsDocument } from "../../../generated/operations";
import { ask } from "../api/ask";
import { readRecord } from "../records/read-record";
import type { ShownRecord } from "../records/shown-record";
import { readLink, type ShownLink } from "./shown-link";

/** How many records are asked for in one request. */
const AT_ONCE = 100;

/** How many ids the API takes for the relationships among them. */
const MOST_LINKED = 2_000;

/** The records with these ids, as far as they are there and may be seen, in requests of 100 that run one after another. */
export async function loadRecords(ids: readonly string[], signal: AbortSignal): Promise<readonly ShownRecord[]> {
  const found: ShownRecord[] = [];
  for (const some of slices(ids, AT_ONCE)) {
    const { nodes } = await ask(ShownRecordsDocument, { ids: some }, signal);
    for (const node of nodes ?? []) if (node) found.push(readRecord(node));
  }
  return found;
}

/** What ties these records to each other, and whether there may be more than that. */
export interface LoadedLinks {
  readonly links: readonly ShownLink[];
  readonly truncated: boolean;
}

/** All relationships among the records; of more than 2,000 those within each pair of halves of what can be asked at once. */
export async function loadLinks(ids: readonly string[], signal: AbortSignal): Promise<LoadedLinks> {
  const links = new Map<string, ShownLink>();
  let truncated = false;
  for (const some of pairsOfSlices(ids)) {
    const { subgraph } = await ask(GraphLinksDocument, { ids: some }, signal);
    for (const relationship of subgraph?.relationships ?? []) {
      const link = readLink(relationship);
      links.set(link.id, link);
    }
    truncated ||= subgraph?.truncated ?? false;
  }
  return { links: [...links.values()], truncated };
}

function pairsOfSlices(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= MOST_LINKED) return ids.length < 2 ? [] : [ids];
  const halves = slices(ids, MOST_LINKED / 2);
  return halves.flatMap((one, number) => halves.slice(number + 1).map((other) => [...one, ...other]));
}

function slices(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}

import type { RecordType } from "../../../generated/operations";
import type { ShownRecord } from "../records/shown-record";
import { CONFIDENCES } from "../records/words";
import type { Filters, Picture } from "../state/picture";
import { withinBrush } from "../state/within-brush";
import type { LoadedGraph } from "./use-loaded-graph";
import { linkKey, type ShownLink } from "./shown-link";

/** The part of what is loaded that the picture lets through. */
export interface Visible {
  readonly records: readonly ShownRecord[];
  readonly links: readonly ShownLink[];
  /** Those that are visible but for the stretch of time, so that a timeline can offer to widen it. */
  readonly recordsOfAnyTime: readonly ShownRecord[];
}

/** What of the loaded graph is seen: neither hidden nor left out by the legend, the least confidence or the time. */
export function visibleOf(loaded: Pick<LoadedGraph, "records" | "links">, picture: Picture): Visible {
  const { filters } = picture;
  const hidden = new Set(picture.hidden);
  const recordsOfAnyTime = picture.nodes.flatMap((id) => {
    const record = loaded.records.get(id);
    return record && !hidden.has(id) && isWanted(record, filters) ? [record] : [];
  });
  const records = recordsOfAnyTime.filter(({ date }) => withinBrush(date, filters.brush));
  const there = new Set(records.map(({ id }) => id));
  const links = loaded.links.filter(
    (link) =>
      there.has(link.start) &&
      there.has(link.end) &&
      !filters.linksOff.includes(linkKey(link)) &&
      isSureEnough(link.confidence, filters),
  );
  return { records, links, recordsOfAnyTime };
}

/** How many records of each type, and links of each kind, the picture holds, whether they are let through or not. */
export interface LegendCounts {
  readonly types: ReadonlyMap<RecordType, number>;
  readonly links: ReadonlyMap<string, { readonly link: ShownLink; readonly count: number }>;
}

/** Counts what the legend has rows for. */
export function countLegend({ records, links }: Pick<LoadedGraph, "records" | "links">): LegendCounts {
  const types = new Map<RecordType, number>();
  for (const { type } of records.values()) types.set(type, (types.get(type) ?? 0) + 1);
  const kinds = new Map<string, { readonly link: ShownLink; readonly count: number }>();
  for (const link of links) {
    const key = linkKey(link);
    kinds.set(key, { link, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return { types, links: new Map([...kinds].sort(([one], [other]) => (one < other ? -1 : 1))) };
}

function isWanted(record: ShownRecord, filters: Filters): boolean {
  return !filters.typesOff.includes(record.type) && isSureEnough(record.confidence, filters);
}

function isSureEnough(confidence: ShownRecord["confidence"], { leastConfidence }: Filters): boolean {
  return leastConfidence === null || CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(leastConfidence);
}

import type { ShownLink } from "../../../src/explorer/app/graph/shown-link";
import type { ShownRecord } from "../../../src/explorer/app/records/shown-record";

/** A record with what a test does not look at. */
export function sampleRecord(part: Partial<ShownRecord> & { readonly id: string }): ShownRecord {
  return {
    type: "PERSON",
    name: part.id,
    said: null,
    description: null,
    kind: null,
    date: null,
    places: [],
    morePlaces: 0,
    marking: "PUBLIC",
    confidence: "PROBABLE",
    links: 0,
    ...part,
  };
}

/** A relationship between two records, with what a test does not look at. */
export function sampleLink(start: string, end: string, part: Partial<ShownLink> = {}): ShownLink {
  return {
    id: `${start}-${end}`,
    relationship: "PARTICIPATED_IN",
    role: "VICTIM",
    start,
    end,
    confidence: "PROBABLE",
    marking: "PUBLIC",
    ...part,
  };
}

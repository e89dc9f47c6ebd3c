import { recordDoubt } from "../records/said";
import type { Presence } from "./place-marks";

/** A record that is at a place or at several, as what, and how sure that is: "A group, possible origin (possible)". */
export function presenceWords(name: string, presences: readonly Pick<Presence, "role" | "confidence">[]): string {
  const how = presences.flatMap(({ role, confidence }) => {
    const doubt = recordDoubt(confidence);
    if (role === null) return doubt ?? [];
    return doubt === null ? role : `${role} (${doubt})`;
  });
  return [name, ...new Set(how)].join(", ");
}

/** How many records are at a place or at several, and how many of them only possibly: "12 records, 3 of them only possibly there". */
export function countPresences(records: readonly string[], presences: readonly Presence[]): string {
  if (records.length === 1) return presenceWords("1 record", presences);
  const sure = new Set(presences.flatMap(({ record, confidence }) => (recordDoubt(confidence) === null ? record : [])));
  const possible = records.filter((id) => !sure.has(id)).length;
  const words = `${records.length} records`;
  if (possible === 0) return words;
  return `${words}, ${possible === records.length ? "all" : possible} of them only possibly there`;
}

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

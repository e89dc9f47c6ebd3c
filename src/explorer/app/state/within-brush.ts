import type { ShownDate } from "../records/shown-record";
import type { Brush } from "./brush";

/** Whether a date may lie in the stretch. What has no date stays: nobody knows that it lies elsewhere. */
export function withinBrush(date: ShownDate | null, brush: Brush | null): boolean {
  if (date === null || brush === null) return true;
  const early = date.earliest === null ? null : dayOf(date.earliest);
  const late = date.latest === null ? null : dayOf(date.latest);
  if (early !== null && compareDays(early, brush.to) > 0) return false;
  return late === null || compareDays(late, brush.from) >= 0;
}

function dayOf(instant: string): string {
  return instant.split("T")[0] ?? instant;
}

/** Negative where the one day is before the other. Years before 0000 and after 9999 have signs or more digits. */
export function compareDays(one: string, other: string): number {
  const [yearOne, restOne] = parts(one);
  const [yearOther, restOther] = parts(other);
  return yearOne - yearOther || (restOne < restOther ? -1 : Number(restOne > restOther));
}

function parts(day: string): readonly [year: number, rest: string] {
  const [, year = "0", rest = ""] = /^Y?(-?\d+)(.*)$/.exec(day) ?? [];
  return [Number(year), rest];
}

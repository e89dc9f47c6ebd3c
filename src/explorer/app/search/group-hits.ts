import type { RecordType } from "../../../generated/operations";
import type { Hit } from "./use-search";

/** The hits of one type, the best first. */
export interface HitGroup {
  readonly type: RecordType;
  readonly hits: readonly Hit[];
}

/** The hits by type: the type of the best hit first, and of each type at most so many. */
export function groupHits(hits: readonly Hit[], most = 6): readonly HitGroup[] {
  const groups = new Map<RecordType, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.record.type) ?? [];
    if (group.length < most) groups.set(hit.record.type, [...group, hit]);
  }
  return [...groups].map(([type, ofType]) => ({ type, hits: ofType }));
}

import type { Rank } from "../../../generated/operations";
import { rankWords } from "./statement-words";

/** Says which of several is preferred, and which is kept for the record alone; nothing for those as good as the others. */
export function RankBadge({ rank }: { readonly rank: Rank | null }) {
  const words = rankWords(rank);
  if (words === null) return null;
  return <span className={rank === "PREFERRED" ? "entity-preferred" : "entity-doubt"}>{words}</span>;
}

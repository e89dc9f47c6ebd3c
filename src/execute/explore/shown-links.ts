import { MOST_LINKS_SHOWN } from "../../compile/exploration-limits.js";
import { compareTexts } from "./in-order.js";
import { referenceOf, type Exploring, type FoundLink } from "./exploring.js";

/** What ties the records of an answer to each other, in the order of their types and ends; as much as an answer may have. */
export async function shownLinks(
  exploring: Exploring,
  records: readonly string[],
): Promise<{ readonly links: readonly FoundLink[]; readonly truncated: boolean }> {
  if (records.length === 0) return { links: [], truncated: false };
  const all = await exploring.among(records, MOST_LINKS_SHOWN + 1);
  const links = all.toSorted((one, other) => compareTexts(referenceOf(one), referenceOf(other)));
  return { links: links.slice(0, MOST_LINKS_SHOWN), truncated: links.length > MOST_LINKS_SHOWN };
}

import { sayLink } from "../records/words";
import type { ShownLink } from "./shown-link";
import { tieLook, type TieLook } from "./tie-look";

/** All that ties two records, drawn as one line. */
export interface Tie {
  /** Both ids, the lesser first. */
  readonly key: string;
  /** The start and the end of the first of its links. */
  readonly ends: readonly [string, string];
  readonly links: readonly ShownLink[];
  /** What its line looks like, from the start to the end. */
  readonly look: TieLook;
}

/** The links by the two records they tie. A link from a record to itself is left out: it has no line. */
export function tiesOf(links: readonly ShownLink[]): readonly Tie[] {
  const byKey = new Map<string, ShownLink[]>();
  for (const link of links) {
    if (link.start === link.end) continue;
    const key = tieKey(link.start, link.end);
    const others = byKey.get(key);
    if (others) others.push(link);
    else byKey.set(key, [link]);
  }
  return [...byKey].map(([key, tied]) => {
    const ends = endsOf(tied);
    return { key, ends, links: tied, look: tieLook(tied, ends[0]) };
  });
}

/** One key for two records, whichever comes first. */
export function tieKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** What a tie says, read from one of its ends; of several links, the first two and how many more there are. */
export function sayTie(links: readonly ShownLink[], from: string): string {
  const words = [...new Set(links.map((link) => sayLink(link, link.start === from)))];
  const rest = words.length > 2 ? `, and ${words.length - 2} more` : "";
  return words.slice(0, 2).join("; ") + rest;
}

function endsOf([first]: readonly ShownLink[]): readonly [string, string] {
  return first ? [first.start, first.end] : ["", ""];
}

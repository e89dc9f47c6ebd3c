import { writeRelationshipId } from "../../compile/cursor.js";
import { FOUND_LINKS, FOUND_RECORDS } from "../../compile/plan-exploration.js";
import { rule, type Rule } from "../computed/rule.js";
import type { Exploring, Found, FoundLink } from "./exploring.js";

/** What was found, as it was read; of what has gone meanwhile nothing. */
export interface ReadFound {
  readonly record: (id: string) => object | undefined;
  readonly records: (ids: readonly string[]) => readonly object[];
  readonly links: (links: readonly FoundLink[]) => readonly object[];
}

interface Read {
  readonly [FOUND_RECORDS]: readonly { readonly id: string }[];
  readonly [FOUND_LINKS]: readonly { readonly relationshipId: string }[];
}

const READS = `{
  ${FOUND_RECORDS} @slot(for: "Node") { id }
  ${FOUND_LINKS} @slot(for: "Relationship") { relationshipId }
}`;

/**
 * The rule of a field that explores: `explore` finds, by statements that follow one another; what it has found is read as the
 * client selects it, and `answer` puts that together. `selected` are the fields of the answer that the client wants.
 */
export function explorationRule<Finds extends Found>(
  explore: (exploring: Exploring, args: never, selected: ReadonlySet<string>) => Promise<Finds>,
  answer: (found: Finds, read: ReadFound) => unknown,
): Rule {
  const { reads } = rule(READS, () => null);
  // The executor gives to `answer` what `explore` has found for the same field.
  return {
    reads,
    explore,
    answer: (read: Read, _args: never, found: Finds) => answer(found, asFound(read)),
  };
}

function asFound(read: Read): ReadFound {
  const records = new Map(read[FOUND_RECORDS].map((record) => [record.id, record]));
  const links = new Map(read[FOUND_LINKS].map((link) => [link.relationshipId, link]));
  return {
    record: (id) => records.get(id),
    records: (ids) => ids.flatMap((id) => records.get(id) ?? []),
    links: (asked) =>
      asked.flatMap(({ type, start, end, key }) => links.get(writeRelationshipId(type, start, end, key)) ?? []),
  };
}

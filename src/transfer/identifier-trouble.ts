import { quoted } from "../errors.js";
import { keyOf, referencesIn } from "./identifier-references.js";
import type { Line } from "./import-source.js";
import type { IdentifierOwners } from "./stored-graph.js";

/** Why a line that names a record by an identifier is left out. */
export interface IdentifierTrouble {
  /** The field that is wrong. */
  readonly column: string;
  readonly value: string;
  /** What is wrong, and what to do. */
  readonly trouble: string;
}

/** The fields of a line that hold ids. */
const NAMES: readonly string[] = ["id", "start", "end", "citations"];

/** The first identifier of a line that two records of the store have, or more, so that it does not say which is meant. */
export function ambiguousIn({ fields }: Line, stored: IdentifierOwners): IdentifierTrouble | null {
  for (const name of NAMES)
    for (const reference of referencesIn({ [name]: fields[name] })) {
      const owners = stored.get(keyOf(reference)) ?? [];
      if (owners.length < 2) continue;
      const ids = owners.map(({ id }) => quoted(id)).toSorted();
      const trouble =
        `identifier ${quoted(reference.scheme)}, ${quoted(reference.value)} is that of ${ids.join(" and ")} in the store: ` +
        "merge them, or take it from all but one.";
      return { column: name, value: reference.value, trouble };
    }
  return null;
}

import type { Confidence, LinkWhere } from "../../../generated/operations";
import { GraphAroundDocument } from "../../../generated/operations";
import { ask } from "../api/ask";
import { asAskError } from "../api/use-asked";
import type { LinkKind } from "../records/link-kind";
import { useSession } from "../shell/session";
import type { Picture } from "../state/picture";
import type { Step } from "../state/step";
import { expansionWords } from "./expansion-words";

/** What is to be brought into the picture around some records. */
export interface Expansion {
  readonly ids: readonly string[];
  /** The kinds of relationships to follow; without any, nothing is followed. */
  readonly kinds: readonly Omit<LinkKind, "count">[];
  readonly leastConfidence: Confidence | null;
  /** When the relationships are to hold, as EDTF. */
  readonly at: string | null;
  /** How many relationships of each record are followed. */
  readonly most: number;
  /** Whether the records themselves are to be selected too. */
  readonly selects?: boolean;
}

/** How many records one step may bring. */
const MOST_RECORDS = 500;

/** Brings what lies around into the picture, as one step; resolves to a sentence on what came, or rejects with an `AskError`. */
export function useExpand(): (expansion: Expansion) => Promise<string> {
  const { picture, act, say } = useSession();
  return async (expansion) => {
    const { ids } = expansion;
    const around = await lookAround(expansion);
    const added = [...new Set([...ids, ...around.nodes])];
    const brought = {
      ...comingBy(picture, added),
      reached: around.nodes.filter((id) => !ids.includes(id)).length,
      left: around.left,
      isNarrowed: expansion.at !== null || expansion.leastConfidence !== null,
    };
    const steps: readonly Step[] = [
      { kind: "add", ids: added },
      ...(expansion.selects === true ? [{ kind: "select", ids, add: false } as const] : []),
    ];
    act({ kind: "together", steps });
    const sentence = expansionWords(brought);
    // What came is seen in the picture; that nothing did is seen nowhere else.
    say(sentence, { isSeen: brought.added === 0 && brought.unhidden === 0 && expansion.kinds.length > 0 });
    return sentence;
  };
}

/** What lies around: the ids of what is reached, the records themselves among them, and how many more relationships there are. */
export async function lookAround(
  { ids, kinds, leastConfidence, at, most }: Expansion,
  signal?: AbortSignal,
): Promise<{ readonly nodes: readonly string[]; readonly left: number }> {
  if (kinds.length === 0) return { nodes: [], left: 0 };
  const variables = {
    ids,
    at,
    along: kinds.map((kind) => linkWhere(kind, leastConfidence)),
    limitPerNode: most,
    limit: Math.min(MOST_RECORDS, ids.length * (most + 1)),
  };
  const { neighbourhood } = await ask(GraphAroundDocument, variables, signal).catch((error: unknown) => {
    throw asAskError(error);
  });
  const asked = new Set(ids);
  return {
    nodes: neighbourhood?.nodes.map(({ id }) => id) ?? [],
    left: (neighbourhood?.frontier ?? []).reduce((sum, { node, count }) => sum + (asked.has(node.id) ? count : 0), 0),
  };
}

/** How many records come into the picture by adding some, and how many that are hidden in it are shown again. */
export function comingBy(
  { nodes, hidden }: Pick<Picture, "nodes" | "hidden">,
  ids: readonly string[],
): { readonly added: number; readonly unhidden: number } {
  const [there, unseen] = [new Set(nodes), new Set(hidden)];
  return {
    added: ids.filter((id) => !there.has(id)).length,
    unhidden: ids.filter((id) => unseen.has(id)).length,
  };
}

/** A row of the link summary as a condition on steps. */
function linkWhere(kind: Omit<LinkKind, "count">, leastConfidence: Confidence | null): LinkWhere {
  return {
    relationships: [kind.relationship],
    roles: [kind.role],
    direction: kind.direction,
    types: [kind.type],
    ...(leastConfidence && { leastConfidence }),
  };
}

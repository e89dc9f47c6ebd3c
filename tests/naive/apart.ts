import { endsOf, startsOf } from "./independent.js";
import { citationNodes, type NaiveGraph } from "./graph.js";

/** How many steps a chain of copies is followed. */
const MOST_STEPS = 4;

/**
 * The most sources, of a statement and of all that repeat it, of which no two lead back to the same source: every choice
 * of them is tried, and no origin is named.
 */
export function mostApart(graph: NaiveGraph, statement: string): number {
  const repeating = within(statement, (id) => startsOf(graph, "REPEATS", id));
  const cited = graph.nodes
    .filter(({ id }) => repeating.has(id))
    .flatMap(({ fields }) => citationNodes(fields))
    .map(({ fields }) => String(fields["source"]));
  const origins = [...new Set(cited)].map((id) => within(id, (one) => endsOf(graph, "DERIVED_FROM", one)));
  let most = 0;
  for (let choice = 0; choice < 2 ** origins.length; choice += 1) {
    const chosen = origins.filter((_, index) => (choice >> index) % 2 === 1);
    if (chosen.length > most && chosen.every((one) => chosen.every((other) => one === other || areApart(one, other))))
      most = chosen.length;
  }
  return most;
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((id) => !other.has(id));
}

/** An id and all that it leads to in few steps. */
function within(id: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  let reached: ReadonlySet<string> = new Set([id]);
  for (let step = 0; step < MOST_STEPS; step += 1) reached = new Set([...reached, ...[...reached].flatMap(next)]);
  return reached;
}

import { citationNodes, type NaiveGraph } from "./graph.js";

/** A source and the roots it goes back to. */
export interface Account {
  readonly source: string;
  readonly roots: ReadonlySet<string>;
}

/** The sources that some records of the graph cite, each once, with their roots. */
export function accountsOf(graph: NaiveGraph, recordIds: readonly string[]): readonly Account[] {
  const cited = graph.nodes
    .filter(({ id }) => recordIds.includes(id))
    .flatMap(({ fields }) => citationNodes(fields))
    .map(({ fields }) => String(fields["source"]));
  return [...new Set(cited)].map((source) => ({ source, roots: rootsOf(graph, source) }));
}

/** The most of the accounts of which no two share a root: every choice of them is tried. */
export function mostIndependent(accounts: readonly Account[]): number {
  let most = 0;
  for (let choice = 0; choice < 2 ** accounts.length; choice += 1) {
    const chosen = accounts.filter((_, index) => (choice >> index) % 2 === 1);
    if (chosen.length > most && areApart(chosen)) most = chosen.length;
  }
  return most;
}

/** How many independent sources a statement has: its own, and those of all that repeat it. */
export function independentSourcesOf(graph: NaiveGraph, statement: string): number {
  const repeating = closure(statement, (id) => startsOf(graph, "REPEATS", id));
  return mostIndependent(accountsOf(graph, [...repeating]));
}

/** The nodes that lead to one by a type of relationship. */
export function startsOf(graph: NaiveGraph, type: string, end: string): readonly string[] {
  return graph.relationships.filter((one) => one.type === type && one.end === end).map(({ start }) => start);
}

/** The nodes that one leads to by a type of relationship. */
export function endsOf(graph: NaiveGraph, type: string, start: string): readonly string[] {
  return graph.relationships.filter((one) => one.type === type && one.start === start).map(({ end }) => end);
}

/** An id and all that it leads to, at however many steps. */
export function closure(id: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  let reached: ReadonlySet<string> = new Set([id]);
  for (;;) {
    const more: ReadonlySet<string> = new Set([...reached, ...[...reached].flatMap(next)]);
    if (more.size === reached.size) return reached;
    reached = more;
  }
}

function areApart(accounts: readonly Account[]): boolean {
  const roots = accounts.flatMap((account) => [...account.roots]);
  return new Set(roots).size === roots.length;
}

/** A root is what is reached by all that it reaches itself; those that reach each other are one, told by the least id. */
function rootsOf(graph: NaiveGraph, source: string): ReadonlySet<string> {
  const reach = (id: string): ReadonlySet<string> => closure(id, (one) => endsOf(graph, "DERIVED_FROM", one));
  const last = [...reach(source)].filter((id) => [...reach(id)].every((other) => reach(other).has(id)));
  return new Set(last.flatMap((id) => [...reach(id)].toSorted().slice(0, 1)));
}

import type { DocumentNode } from "graphql";
import type { TestStore } from "../neo4j/test-stores.js";
import type { NaiveGraph } from "../naive/graph.js";
import { askExecutor } from "./ask.js";
import { openWorld } from "./open-world.js";
import { SEED } from "./settings.js";

/** An operation, and the variables to give it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What was asked, and what was answered, as texts. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Asks an engine everything of a graph that a viewer of that ceiling may see. */
export async function answersOf(
  { open }: TestStore,
  graph: NaiveGraph,
  asked: Readonly<Record<string, readonly Asked[]>>,
  ceiling: string,
): Promise<Answers> {
  const { store, executor } = await openWorld(open, graph);
  const answers = new Map<string, readonly string[]>();
  try {
    for (const [name, items] of Object.entries(asked)) {
      const texts: string[] = [];
      for (const { document, variables } of items) {
        const result = await askExecutor(executor)(document, variables, ceiling);
        texts.push(`${document.loc?.source.body ?? ""}\n${JSON.stringify(variables)}: ${JSON.stringify(result)}`);
      }
      answers.set(name, texts);
    }
    return answers;
  } finally {
    await store.close();
  }
}

/** The first answers that differ from those of the graph without the rest. Throws where nothing was asked. */
export function traces(whole: Answers, reduced: Answers, name: string): readonly string[] {
  const all = whole.get(name) ?? [];
  if (all.length === 0) throw new Error(`nothing was asked of ${name}`);
  const differing = all.filter((text, index) => text !== reduced.get(name)?.[index]);
  return differing
    .slice(0, 3)
    .map((text) => `ATTEST_RANDOM_SEED=${SEED}: ${text}\nbut: ${reduced.get(name)?.[all.indexOf(text)]}`);
}

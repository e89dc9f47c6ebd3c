import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import type { Store } from "../../src/store/store.js";
import { answerCase, spyingExecutor } from "../cases/ask.js";
import { testStores } from "../neo4j/test-stores.js";
import { GRAPHS, loadGraph } from "./load-graph.js";
import { readQuestions } from "./read-questions.js";

const model = await readPackageModel();
const questions = await readQuestions();

test("there are twelve questions, each that can be asked with an answer over the world and over the seed", () => {
  expect(questions.map(({ name }) => Number(name.slice(0, 2)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const answered = questions.filter(({ asked }) => GRAPHS.every((name) => asked.some(({ graph }) => graph === name)));
  expect(answered).toEqual(questions);
});

describe.each(testStores())("on $engine", ({ open }) => {
  describe.each(GRAPHS)("over the %s", (name) => {
    let store: Store;
    let ask: ReturnType<typeof spyingExecutor>;
    beforeAll(async () => {
      store = await open();
      await loadGraph(store, model, name);
      ask = spyingExecutor(model, store);
    });
    afterAll(() => store.close());

    test.each(questions.flatMap(({ asked }) => asked.filter(({ graph }) => graph === name)))("$name", async (asked) => {
      const before = ask.readings();
      expect(await answerCase(ask.executor, asked)).toEqual(asked.response);
      expect(ask.readings() - before, "statements, or transactions of several, run").toBe(1);
    });
  });
});

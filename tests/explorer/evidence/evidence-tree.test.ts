import { expect, test } from "vitest";
import { evidenceTree } from "../../../src/explorer/app/evidence/evidence-tree.js";

test("each item hangs on its parent, in the order of the answer", () => {
  const items = [
    { key: 0, parent: null },
    { key: 1, parent: 0 },
    { key: 2, parent: null },
    { key: 3, parent: 0 },
    { key: 4, parent: 3 },
  ];
  const [first, second, third] = evidenceTree(items);
  expect(first?.branches.map(({ item, branches }) => [item.key, branches.length])).toEqual([
    [1, 0],
    [3, 1],
  ]);
  expect([second?.item.key, third]).toEqual([2, undefined]);
});

test("an item whose parent is not there is not lost", () => {
  expect(evidenceTree([{ key: 7, parent: 3 }])).toEqual([{ item: { key: 7, parent: 3 }, branches: [] }]);
});

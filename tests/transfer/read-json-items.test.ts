import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonItems } from "../../src/transfer/read-json-items.js";
import { inPieces } from "./in-pieces.js";

async function itemsOf(text: string, path: readonly string[], size = 1000, isOptional = false) {
  const items: { readonly number: number; readonly value: unknown }[] = [];
  for await (const piece of readJsonItems("a.json", inPieces(text, size), path, isOptional)) items.push(...piece);
  return items;
}

const values = async (text: string, path: readonly string[], size?: number) =>
  (await itemsOf(text, path, size)).map(({ value }) => value);

test("the items of any list are what JSON.parse gives, however the text is cut", async () => {
  const other = fc.dictionary(
    fc.string({ maxLength: 3 }).filter((key) => key !== "people"),
    fc.jsonValue({ maxDepth: 2 }),
    {
      maxKeys: 3,
    },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }),
      other,
      other,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(0, 2),
      async (people, before, after, size, indent) => {
        const text = JSON.stringify({ ...before, data: { ...before, people, ...after }, z: after }, null, indent);
        fc.pre(!("data" in before));
        expect(await values(text, ["data", "people"], size)).toEqual(JSON.parse(JSON.stringify(people)));
      },
    ),
    { numRuns: 300 },
  );
});

test("without a path the text is the list, or the one item", async () => {
  expect(await values('[{"a":1},2]', [])).toEqual([{ a: 1 }, 2]);
  expect(await values(' {"a":[1]} ', [])).toEqual([{ a: [1] }]);
});

test("items are numbered from 1", async () => {
  expect(await itemsOf('{"a":["x","y"]}', ["a"])).toEqual([
    { number: 1, value: "x" },
    { number: 2, value: "y" },
  ]);
});

test("a list that is not there is told, unless it may be missing", async () => {
  await expect(itemsOf('{"b":[1]}', ["a"])).rejects.toThrow(
    'a.json: there is no list at "a": correct "rows", or say "optional: true".',
  );
  expect(await itemsOf('{"b":[1]}', ["a"], 5, true)).toEqual([]);
});

test("a text that is cut off is told", async () => {
  await expect(itemsOf('{"a":[1,2', ["a"])).rejects.toThrow("a.json: the text ends within brackets: it is cut off.");
});

test("an item that is no JSON is told with its number", async () => {
  await expect(itemsOf('{"a":[1,nope]}', ["a"])).rejects.toThrow('a.json:2: "nope" is not JSON: correct it.');
});

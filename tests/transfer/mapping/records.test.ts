import { expect, test } from "vitest";
import type { ImportItem } from "../../../src/transfer/import-source.js";
import { itemsOf } from "./map-text.js";

const mapped = async (make: string, csv: string, more = "ids: given") =>
  itemsOf(`{ ${more}, marking: PUBLIC, files: [{ file: a.csv, make: ${make} }] }`, { "a.csv": csv });

/** What a line is known by: its id, or its two ends. */
const told = (item: ImportItem): string => {
  if (item.kind === "rejected") return `${item.row} ${item.column}: ${item.reason}`;
  const { id, start, end, key } = item.fields as Record<string, string | undefined>;
  return id ?? [start, end, key].filter((part) => part !== undefined).join(" > ");
};

const person = (rest: string) => `{ node: Person, fields: { name: Somebody }, ${rest} }`;

test("conditions leave out what does not meet them all, or meets one to skip", async () => {
  const make = `[${person('id: "{id}", only: { "{a}": [1, 2], "{b}": [null, x] }, skip: { "{a}": 2, "{b}": x }')}]`;
  expect((await mapped(make, "id,a,b\n1,1,\n2,2,\n3,1,x\n4,3,\n5,1,y\n")).map(told)).toEqual(["1"]);
});

test("a record is made for each item, with lists side by side", async () => {
  const make = `[${person('id: "{who} {age}", each: { who: "{a | split \';\'}", age: "{b | split \';\'}" }')}]`;
  expect((await mapped(make, "a,b\nx;;z,1;;3\n")).map(told)).toEqual(["x 1", "z 3"]);
});

test("a group gives its records its names, and its conditions", async () => {
  const make = `[{ let: { own: "p/{id}" }, only: "{a}", make: [${person('id: "{own}"')},
    { relationship: TIED_TO, start: "{own}", end: "p/{a}", key: k, fields: { kind: FAMILY_OF } }] }]`;
  expect((await mapped(make, "id,a\n1,2\n3,\n")).map(told)).toEqual(["p/1", "p/1 > p/2 > k"]);
});

test("a node without an id rejects its row; a relationship without an end is not made", async () => {
  const make = `[{ relationship: TIED_TO, start: "{id}", end: "{a}", fields: { kind: FAMILY_OF } }, ${person('id: "{id}"')}]`;
  expect((await mapped(make, "id,a\n1,\n,2\n")).map(told)).toEqual([
    "1",
    '3 id: the id of Person is empty: fill it in, or leave such rows out with "only".',
  ]);
});

test("a row that is refused makes nothing", async () => {
  const make = `[${person('id: "{id}"')}, ${person('id: "{id} 2", let: { x: "{a | table t}" }')}]`;
  const more = "ids: given, tables: { t: { values: { good: g } } }";
  expect((await mapped(make, "id,a\n1,bad\n2,good\n", more)).map(told)).toEqual([
    '2 a: "bad" is not in the table "t": add it there, or say "otherwise".',
    "2",
    "2 2",
  ]);
});

test("a row with too many cells is rejected as it is", async () => {
  expect(await mapped(`[${person('id: "{id}"')}]`, "id,a\n1,2,3\n")).toEqual([
    {
      kind: "rejected",
      file: "a.csv",
      row: 2,
      column: null,
      value: ["1", "2", "3"],
      reason: "the row has 3 cells and the header 2: quote the cells that hold a separator.",
      raw: ["1", "2", "3"],
    },
  ]);
});

test("the same id in the same scope is the same node, and in another scope another", async () => {
  const idIn = async (scope: string) =>
    (await mapped(`[${person('id: "p/{id}"')}]`, "id\n1\n", `scope: ${scope}`)).map(told);
  expect(await idIn("one")).toEqual(["a2a37e77-2a88-541f-9ada-98b0a2bc8ae4"]);
  expect(await idIn("one")).toEqual(await idIn("one"));
  expect(await idIn("two")).not.toEqual(await idIn("one"));
});

test("ids that are given stay readable, and may name what is in the graph", async () => {
  const make = `[${person('id: "{id}"')}, { relationship: TIED_TO, start: "{id}", end: { given: person-x }, fields: { kind: OTHER } }]`;
  expect((await mapped(make, "id\n1\n", "ids: given, scope: s")).map(told)).toEqual(["s:1", "s:1 > person-x"]);
});

test("an identifier stands wherever an id may", async () => {
  const register = '{ scheme: wikidata, value: "{qid}" }';
  const make = `[
    { node: Person, id: ${register}, fields: { name: Somebody, citations: [{ source: ${register} }] } },
    { relationship: TIED_TO, start: ${register}, end: b, fields: { kind: OTHER } }]`;
  const reference = { scheme: "wikidata", value: "Q1" };
  expect(await mapped(make, "qid,name\nQ1,A\n,B\n", "ids: given")).toMatchObject([
    { fields: { id: reference, citations: [{ source: reference }] } },
    { fields: { start: reference, end: "b" } },
    {
      kind: "rejected",
      row: 3,
      column: "qid",
      reason: expect.stringContaining("the id of Person is empty") as unknown,
    },
  ]);
  await expect(mapped("[{ node: Person, id: { scheme: x }, fields: { name: A } }]", "qid\nQ1\n")).rejects.toThrow(
    'the id of Person has no "value": write it',
  );
});

test("what a path is made of scopes each file, and is there for templates", async () => {
  const yaml = `{ ids: given, scope: "{land}", marking: PUBLIC, files: [{ file: "{land}/*.json", rows: people,
    make: [{ node: Person, id: "{id}", fields: { name: "{name} of {land}" } }] }] }`;
  const files = {
    "/x/north/a.json": '{"people":[{"id":1,"name":"A"}]}',
    "/x/south/a.json": '{"people":[{"id":1,"name":"B"}]}',
  };
  expect((await itemsOf(yaml, files)).map(told)).toEqual(["north:1", "south:1"]);
});

test("a cell that holds JSON is read into", async () => {
  const yaml = `{ ids: given, marking: PUBLIC, files: [{ file: a.csv, json: [p], make: [${person('id: "{p.a.b}"')}] }] }`;
  expect((await itemsOf(yaml, { "a.csv": 'p\n"{""a"":{""b"":7}}"\n{\n' })).map(told)).toEqual([
    "7",
    '3 p: "{" is not JSON: correct it.',
  ]);
});

test("what a record cites is what the mapping says, or what it says itself", async () => {
  const make = `[${person('id: "{id}"')}, { node: Person, id: b, fields: { name: B, citations: [{ source: "s/{id}", locator: "row {id}" }] } }]`;
  const more = 'ids: given, confidence: PROBABLE, citations: [{ source: "all" }]';
  expect(await mapped(make, "id\n1\n", more)).toMatchObject([
    { fields: { confidence: "PROBABLE", citations: [{ source: "all" }] } },
    { fields: { confidence: "PROBABLE", citations: [{ source: "s/1", locator: "row 1" }] } },
  ]);
});

import { expect, test } from "vitest";
import { checkLines } from "../../src/transfer/check-lines.js";
import type { CheckedLines } from "../../src/transfer/checked.js";
import { readLines } from "../../src/transfer/read-lines.js";
import { ARTICLE, fileOf, KILLING, model, PERSON, PLACE, VICTIM } from "./lines-of.js";

function check(...lines: readonly object[]): CheckedLines {
  return checkLines(model, readLines(fileOf(...lines)));
}

test("integers travel as bigint, floats as number, and what is left out is not stored", () => {
  const [place] = check(PLACE).nodes;
  expect(place?.properties).toEqual({
    id: "place",
    name: "Baniyas",
    nameKey: "baniyas",
    level: "CITY",
    latitude: 35,
    longitude: 35.95,
    precisionMetres: 500n,
    topics: [],
    confidence: "UNASSESSED",
    marking: "PUBLIC",
    citationIds: [],
  });
});

test("a date is stored with its bounds, and a missing one with bounds past all others", () => {
  expect(check(KILLING).nodes[0]?.properties).toMatchObject({
    when: "2025-03-06/2025-03-09",
    whenEarliest: 1_741_219_200n,
    whenLatest: 1_741_564_799n,
  });
  const { when, ...undated } = KILLING;
  const properties = check(undated).nodes[0]?.properties;
  expect(properties).toMatchObject({ whenEarliest: 9_007_199_254_740_991n, whenLatest: 9_007_199_254_740_991n });
  expect(properties).not.toHaveProperty("when", when);
});

test("a relationship has its key, its own fields and those of every record", () => {
  expect(check(VICTIM).relationships[0]).toMatchObject({
    start: "person",
    end: "killing",
    key: "victim",
    properties: { key: "victim", role: "VICTIM", confidence: "UNASSESSED", marking: "PROTECTED" },
  });
});

test("the name is among the names as the primary one", () => {
  expect(check(PLACE).nodes[0]?.owned.map(({ properties }) => properties)).toEqual([
    expect.objectContaining({ value: "Baniyas", nameKind: "PRIMARY" }),
    expect.objectContaining({ value: "بانياس", language: "ar", script: "Arab", nameKind: "ALIAS" }),
    { scheme: "geonames", value: "173576" },
  ]);
});

test("what search reads has a form under its marking, a name under that of its owner", () => {
  const [person] = check({ ...PERSON, name: "Ada", description: "A nun.", marking: "RESTRICTED" }).nodes;
  expect(person?.properties).toMatchObject({ searchRestricted: "0a0 1n 0nu nun un0" });
  expect(person?.owned.map(({ properties }) => properties)).toEqual([
    { value: "Ada", nameKind: "PRIMARY", searchRestricted: "1d 20d0 0ad ada da0" },
  ]);
});

test("what search reads of which nothing is left has no form", () => {
  const [person] = check({ ...PERSON, name: "???", description: "!" }).nodes;
  expect(Object.keys({ ...person?.properties, ...person?.owned[0]?.properties }).join()).not.toContain("search");
});

test("citations of the same content share one id, whoever cites", () => {
  const { nodes, relationships } = check(KILLING, VICTIM);
  expect(nodes[0]?.citations[0]?.id).toMatch(/^citation:[0-9a-f]{32}$/);
  expect(relationships[0]?.citations[0]?.id).toBe(nodes[0]?.citations[0]?.id);
});

test("times are kept in UTC, to the millisecond", () => {
  const citations = [{ source: "article", retrievedAt: "2025-03-10T10:00:00+02:00" }];
  expect(check({ ...PERSON, citations }).nodes[0]?.citations[0]?.retrievedAt).toBe("2025-03-10T08:00:00.000Z");
});

test.each([
  ["a type", { ...PERSON, type: "Persn" }, 'type is "Persn": write one of Event, Group, Person,'],
  ["an interface", { ...PERSON, type: "Entity" }, 'type is "Entity": write one of'],
  ["an owned type", { ...PERSON, type: "Name" }, 'type is "Name": write one of'],
  ["neither kind of line", { id: "a" }, "the line is neither a node nor a relationship"],
  ["both kinds of line", { ...VICTIM, type: "Person" }, "the line is neither a node nor a relationship"],
  ["an empty id", { ...PERSON, id: "" }, 'Person.id is "": write an id, text of 1 to 200 characters on one line.'],
  ["no id", { type: "Person", name: "A" }, "Person.id is null: write an id"],
  ["a long id", { ...PERSON, id: "a".repeat(201) }, "write an id, text of 1 to 200 characters on one line."],
  ["a field", { ...PERSON, colour: "red" }, 'Person has no field "colour" (its value is "red"): leave it out, or'],
  ["a missing field", { type: "Person", id: "a" }, "Person.name is missing, and every Person has one: write text."],
  ["an empty field", { ...PERSON, name: "" }, "Person.name is empty"],
  ["an enum", { ...KILLING, eventKind: "MURDER" }, 'Event.eventKind is "MURDER": write one of ATTACK, AMBUSH,'],
  ["a date", { ...KILLING, when: "2025-13" }, 'Event.when: "2025-13" is not a date: month 13'],
  ["a date that is no text", { ...KILLING, when: 2025 }, "Event.when is 2025: write a date as EDTF"],
  ["an integer", { ...PLACE, precisionMetres: 1.5 }, "Place.precisionMetres is 1.5: write a whole number"],
  ["a large integer", { ...PLACE, precisionMetres: 2 ** 31 }, "Place.precisionMetres is 2147483648: write a whole"],
  ["a float", { ...PLACE, latitude: "35" }, 'Place.latitude is "35": write a number.'],
  ["a list", { ...PERSON, topics: "one" }, 'Person.topics is "one": write a list.'],
  ["an item", { ...PERSON, topics: [1] }, "Person.topics is 1: write text."],
  ["a related field", { ...KILLING, places: ["place"] }, 'write a line of its own, {"relationship":"OCCURRED_AT"'],
  ["a time of ours", { ...PERSON, createdAt: "2025" }, 'createdAt is "2025": leave it out, the import sets it.'],
  ["a second primary name", { ...PERSON, names: [{ value: "B", nameKind: "PRIMARY" }] }, 'has the PRIMARY ["B"]'],
  ["a name's field", { ...PERSON, names: [{ text: "B" }] }, 'Person.names has no field "text"'],
  ["a scheme", { ...PERSON, identifiers: [{ scheme: "a:b", value: "1" }] }, 'is "a:b": write it without a colon.'],
  ["a citation", { ...PERSON, citations: [{ locator: "p. 1" }] }, "Person.citations.source is null: write an id"],
  ["a citation's field", { ...PERSON, citations: [{ page: 1 }] }, 'Person.citations has no field "page"'],
  ["a relationship", { ...VICTIM, relationship: "KNOWS" }, 'relationship is "KNOWS": write one of MEMBER_OF,'],
  ["a link to a name", { relationship: "HAS_NAME", start: "a", end: "b" }, 'relationship is "HAS_NAME": write one of'],
  ["a relationship's field", { ...VICTIM, during: "2025" }, 'PARTICIPATED_IN has no field "during"'],
  ["no end", { ...VICTIM, end: undefined }, "PARTICIPATED_IN.end is null: write an id"],
  ["a key", { ...VICTIM, key: 1 }, "PARTICIPATED_IN.key is 1: write text of up to 200 characters"],
])("%s that does not fit is refused", (_, line, trouble) => {
  expect(() => check(ARTICLE, line)).toThrow(`graph.jsonl:2: `);
  expect(() => check(ARTICLE, line)).toThrow(trouble);
  expect(() => check(ARTICLE, line)).toThrow(expect.objectContaining({ code: "BAD_IMPORT" }) as Error);
});

test("an id or a relationship that stands twice is refused, with both places", () => {
  expect(() => check(PERSON, PERSON)).toThrow('graph.jsonl:2: "person" is at graph.jsonl:1 already');
  expect(() => check(VICTIM, VICTIM)).toThrow('PARTICIPATED_IN from "person" to "killing" is at graph.jsonl:1 already');
});

test("what is not JSON is refused with its place, and empty lines are not", () => {
  const text = `\uFEFF${JSON.stringify(PERSON)}\r\n\r\n{"type":`;
  expect(() => readLines([{ name: "a.jsonl", text }])).toThrow('a.jsonl:3: "{\\"type\\":" is not JSON');
});

test("ten troubles are told at once, and the rest counted", () => {
  const lines = Array.from({ length: 12 }, (_, index) => ({ type: "Person", id: `p${index}` }));
  expect(() => check(...lines)).toThrow(/graph.jsonl:1: .*\n(.*\n){8}graph.jsonl:10: .*\n\.\.\. and 2 more$/);
});

test("a name too long for an index is refused before anything is written, whatever the engine", () => {
  expect(() => check({ ...PLACE, name: "x".repeat(2_001) })).toThrow(
    "Place.name has 2001 characters: write at most 2000.",
  );
});

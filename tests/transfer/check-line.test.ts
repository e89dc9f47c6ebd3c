import { expect, test } from "vitest";
import { checkLine } from "../../src/transfer/check-line.js";
import type { CheckedNode, CheckedRecord } from "../../src/transfer/checked.js";
import { KILLING, model, PERSON, PLACE, VICTIM } from "./lines-of.js";

function check(line: object): CheckedRecord {
  return checkLine(model, { kind: "line", file: "graph.jsonl", row: 2, fields: { ...line } });
}

function ownedBy(line: object): CheckedNode["owned"] {
  const record = check(line);
  return record.kind === "node" ? record.owned : [];
}

test("integers travel as bigint, floats as number, and what is left out is not stored", () => {
  expect(check(PLACE).properties).toEqual({
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
  expect(check(KILLING).properties).toMatchObject({
    when: "2025-03-06/2025-03-09",
    whenEarliest: 1_741_219_200n,
    whenLatest: 1_741_564_799n,
  });
  const { when, ...undated } = KILLING;
  const properties = check(undated).properties;
  expect(properties).toMatchObject({ whenEarliest: 9_007_199_254_740_991n, whenLatest: 9_007_199_254_740_991n });
  expect(properties).not.toHaveProperty("when", when);
});

test("a relationship has its key, its own fields and those of every record", () => {
  expect(check(VICTIM)).toMatchObject({
    start: "person",
    end: "killing",
    key: "victim",
    properties: { key: "victim", role: "VICTIM", confidence: "UNASSESSED", marking: "PROTECTED" },
  });
});

test("the name is among the names as the primary one", () => {
  expect(ownedBy(PLACE).map(({ properties }) => properties)).toEqual([
    expect.objectContaining({ value: "Baniyas", nameKind: "PRIMARY" }),
    expect.objectContaining({ value: "بانياس", language: "ar", script: "Arab", nameKind: "ALIAS" }),
    { scheme: "geonames", value: "173576" },
  ]);
});

test("citations of the same content share one id, whoever cites", () => {
  const [citation] = check(KILLING).citations;
  expect(citation?.id).toMatch(/^citation:[0-9a-f]{32}$/);
  expect(check(VICTIM).citations).toEqual([citation]);
});

test("times are kept in UTC, to the millisecond", () => {
  const citations = [{ source: "article", retrievedAt: "2025-03-10T10:00:00+02:00" }];
  expect(check({ ...PERSON, citations }).citations[0]?.retrievedAt).toBe("2025-03-10T08:00:00.000Z");
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
  expect(() => check(line)).toThrow(`graph.jsonl:2: `);
  expect(() => check(line)).toThrow(trouble);
  expect(() => check(line)).toThrow(expect.objectContaining({ code: "BAD_IMPORT" }) as Error);
});

test("a name too long for an index is refused before anything is written, whatever the engine", () => {
  expect(() => check({ ...PLACE, name: "x".repeat(2_001) })).toThrow(
    "Place.name has 2001 characters: write at most 2000.",
  );
});

import { describe, expect, test } from "vitest";
import { itemsOf, personOf } from "./map-text.js";

const description = async (template: string, csv: string, tables?: string) =>
  (await personOf(`description: ${template}`, csv, tables)).map((person) =>
    typeof person === "string" ? person : (person["description"] ?? null),
  );

describe("a template", () => {
  test("is filled from the row, and is empty where one of its holes is", async () => {
    expect(await description('"{a} of {b}"', "a,b\nmayor,Ambrivel\nmayor,\n")).toEqual(["mayor of Ambrivel", null]);
  });

  test("keeps braces that are doubled", async () => {
    expect(await description('"{{{a}}}"', "a\nx\n")).toEqual(["{x}"]);
  });

  test("reads cells without the spaces around them, and none of spaces alone", async () => {
    expect(await description('"{a}"', 'a,b\n" x ",1\n"  ",1\n')).toEqual(["x", null]);
  });

  test("finds a column whose name has a point, before it looks into one", async () => {
    expect(await description('"{a.b}"', "a.b\nx\n")).toEqual(["x"]);
  });

  test("does not find what every object has", async () => {
    const yaml = `{ ids: given, marking: PUBLIC, files: [{ file: a.jsonl, make: [
      { node: Person, id: x, fields: { name: Somebody, description: "{toString}", occupation: "{a.constructor.name}" } }] }] }`;
    const [item] = await itemsOf(yaml, { "a.jsonl": '{"a":{}}\n' });
    expect(item).toMatchObject({ fields: { type: "Person", id: "x", marking: "PUBLIC", name: "Somebody" } });
    expect(Object.keys(item?.kind === "line" ? item.fields : {})).toEqual(["type", "id", "marking", "name"]);
  });
});

describe("steps", () => {
  test.each([
    ["\"{a | split ';' ',' | join '+'}\"", "x; y,,z", "x+y+z"],
    ["\"{a | split ';' | first}\"", "x;y", "x"],
    ["\"{a | split ';' | last}\"", "x;y", "y"],
    ["\"{a | split ';' | rest | join '/'}\"", "x;y;z", "y/z"],
    ['"{a | upper}"', "x", "X"],
    ['"{a | lower}"', "X", "x"],
    ['"{a | key}"', "Türk  Ö", "turk o"],
    ['"{a | script}"', "بانياس", "Arab"],
    ['"{a | script}"', "12", null],
    ["\"{a | replace '_' ' '}\"", "a_b_c", "a b c"],
    ["\"{a | match '([0-9]+) dead'}\"", "some 12 dead", "12"],
    ["\"{a | match 'z'}\"", "abc", null],
    ["\"{a | then 'yes' | or 'no'}\"", "abc", "yes"],
    ["\"{a | then 'yes' | or 'no'}\"", "", "no"],
    ["\"{a | split ';' | upper | join '/'}\"", "x;y", "X/Y"],
  ])("%s of %s", async (template, cell, expected) => {
    expect(await description(template, `a,b\n"${cell}",1\n`)).toEqual([expected]);
  });

  test("a step that needs text refuses a list of lists with its column", async () => {
    expect(await description("\"a {a | split ';'}\"", "a\nx;y\n")).toEqual([
      '{a} stands in "a {a | split \';\'}" and is no text: join it, or go through it with "each".',
    ]);
  });
});

describe("a table", () => {
  test("says what a key stands for, and refuses a row with another", async () => {
    const kinds = "{ k: { values: { a: Alpha } } }";
    expect(await description('"{a | table k}"', "a\na\nA\n", kinds)).toEqual([
      "Alpha",
      '"A" is not in the table "k": add it there, or say "otherwise".',
    ]);
  });

  test("compares without case and accents where it is folded", async () => {
    expect(await description('"{a | table k}"', "a\nZoë\n", "{ k: { values: { ZOE: z }, fold: true } }")).toEqual([
      "z",
    ]);
  });

  test("says otherwise with the key, or with nothing", async () => {
    expect(await description('"{a | table k}"', "a\nx\n", '{ k: { values: {}, otherwise: "no {key}" } }')).toEqual([
      "no x",
    ]);
    expect(await description('"{a | table k}"', "a\nx\n", "{ k: { values: {}, otherwise: null } }")).toEqual([null]);
  });

  test("keeps a key as it is written", async () => {
    expect(await description('"{a | table k}"', "a\n01\n1\n", "{ k: { values: { 01: zero-one, 1: one } } }")).toEqual([
      "zero-one",
      "one",
    ]);
  });

  test("of a file gives columns, and with many a list of rows", async () => {
    const yaml = `{ ids: given, marking: PUBLIC,
      tables: { people: { file: people.csv, key: "{id}" }, notes: { file: notes.csv, key: "{who}", value: "{note}", many: true } },
      files: [{ file: acts.csv, make: [{ node: Person, id: "{no}", fields: { name: "{who | table people name}",
        description: "{who | table notes | join ' and '}", occupation: "{who | table people job}" } }] }] }`;
    const files = {
      "acts.csv": "no,who\n1,a\n2,b\n",
      "people.csv": "id,name,job\na,Anna,\nb,Ben,baker\n",
      "notes.csv": "who,note\na,tall\na,old\n",
    };
    expect(await itemsOf(yaml, files)).toMatchObject([
      { fields: { type: "Person", id: "1", marking: "PUBLIC", name: "Anna", description: "tall and old" } },
      { fields: { type: "Person", id: "2", marking: "PUBLIC", name: "Ben", occupation: "baker" } },
    ]);
  });
});

describe("a value", () => {
  test("is the first that is not empty", async () => {
    expect(await description('{ first: ["{a}", "{b}", none] }', "a,b\nx,y\n,y\n,\n")).toEqual(["x", "y", "none"]);
  });

  test("is chosen by a text, and the row is refused where none is", async () => {
    expect(await description('{ choose: "{a}", of: { 1: one, 2: null } }', "a,b\n1,\n2,\n3,\n,\n")).toEqual([
      "one",
      null,
      '"3" chooses none of 1, 2: add it, or say "otherwise".',
      null,
    ]);
  });

  test("of a list is a list without what is empty", async () => {
    expect(await personOf('topics: [war, "{a}", "{b | split \';\'}"]', "a,b\n,x;;y\n")).toEqual([
      { topics: ["war", "x", "y"] },
    ]);
  });

  test("that is no list stands in one for itself", async () => {
    expect(await personOf('topics: "{a}"', "a\nwar\n")).toEqual([{ topics: ["war"] }]);
  });

  test("of a number's field becomes a number, and stays text where it is none", async () => {
    const yaml = `{ ids: given, marking: PUBLIC, files: [{ file: a.csv, make: [{ node: Place, id: "{id}",
      fields: { name: "{id}", level: CITY, latitude: "{lat}", precisionMetres: "{m}" } }] }] }`;
    expect(await itemsOf(yaml, { "a.csv": "id,lat,m\n1,35.5,500\n2,north,1e3\n" })).toMatchObject([
      { fields: { latitude: 35.5, precisionMetres: 500 } },
      { fields: { latitude: "north", precisionMetres: 1000 }, columns: { latitude: "lat", precisionMetres: "m" } },
    ]);
  });
});

describe("items of names", () => {
  test("are one for each of a list, without those that are empty or there already", async () => {
    const names = 'names: [{ each: { other: "{others | split \';\'}" }, value: "{other}", nameKind: ALIAS }]';
    expect(await personOf(names, "others\nA;;B;A\n")).toEqual([
      {
        names: [
          { value: "A", nameKind: "ALIAS" },
          { value: "B", nameKind: "ALIAS" },
        ],
      },
    ]);
  });
});

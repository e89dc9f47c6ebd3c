import { expect, test } from "vitest";
import { readMapping } from "../../../src/transfer/mapping/read-mapping.js";
import { model } from "../lines-of.js";
import { itemsOf } from "./map-text.js";

const NODE = `scope: s
marking: PUBLIC
files:
  - file: a.csv
    make:
      - node: Person
        id: "{id}"
        fields:
          name: "{name}"
`;
const RELATIONSHIP = `scope: s
marking: PUBLIC
files:
  - file: a.csv
    make:
      - { relationship: ABOUT, start: "{a}", end: "{b}" }
`;

/** Each is one change of a mapping that is right, and what is said of it. */
const MISTAKES: readonly (readonly [string, string, string, string])[] = [
  [NODE, "marking: PUBLIC\n", "", 'my.yaml:1: a mapping has no "marking": write it.'],
  [
    NODE,
    "PUBLIC",
    "OPEN",
    'my.yaml:2: Person.marking is "OPEN": write one of PUBLIC, INTERNAL, RESTRICTED, PROTECTED.',
  ],
  [
    NODE,
    "scope: s\n",
    "",
    'my.yaml:1: there is no "scope", of which ids are made: write a name for the collection, or "ids: given".',
  ],
  [
    NODE,
    "scope: s",
    'scope: "{id}"',
    'my.yaml:1: "scope" has {id}: it may use only what "file" names in braces, in every file.',
  ],
  [
    NODE,
    "scope: s",
    "scopes: s",
    'my.yaml:1: a mapping has no key "scopes": leave it out, or write one of scope, ids, marking, confidence, citations, tables, files.',
  ],
  [NODE, "scope: s", "scope: s\nids: short", 'my.yaml:2: "ids" is "short": write uuid or given.'],
  [
    NODE,
    "node: Person",
    "node: Persona",
    'my.yaml:6: there is no node "Persona": write one of Event, Group, Person, Place, QuantityClaim, Source, Statement.',
  ],
  [NODE, "name: ", "nmae: ", 'my.yaml:9: "fields" of Person has no key "nmae": leave it out, or write one of'],
  [
    NODE,
    '          name: "{name}"',
    '          description: "{name}"',
    'my.yaml:6: Person.name is missing, and every Person has one: write it under "fields".',
  ],
  [
    NODE,
    '"{name}"',
    '"{name"',
    'my.yaml:9: Person.name is "{name": close the brace, or double it where it stands for itself.',
  ],
  [NODE, '"{name}"', '"{name | shout}"', 'my.yaml:9: there is no step "shout": write one of split, join,'],
  [NODE, '"{name}"', '"{name | split}"', 'my.yaml:9: the step "split" has 0 values: give it 1 to 9.'],
  [NODE, '"{name}"', "\"{name | match '('}\"", "my.yaml:9: the step \"match '('\" cannot be read (SyntaxError"],
  [NODE, '"{name}"', '"{name | table t}"', 'my.yaml:9: there is no table "t": add it under "tables".'],
  [NODE, '"{name}"', '"{ | lower}"', "my.yaml:9: { | lower} begins with no column: write one"],
  [
    NODE,
    '"{name}"',
    "{ frist: [] }",
    'my.yaml:9: Person.name is {"frist":[]}: write text, {first: [...]}, {choose: ..., of: {...}}',
  ],
  [NODE, '"{name}"', "", "my.yaml:9: Person.name is empty: write a value, or leave it out."],
  [NODE, "- node: Person", "- nodes: Person", "my.yaml:6: a record is"],
  [
    NODE,
    "file: a.csv",
    "file: a.txt",
    'my.yaml:4: the format of "a.txt" is not known: write "format: ..." with one of csv, tsv, json, jsonl.',
  ],
  [NODE, "file: a.csv", 'file: "{1}.csv"', 'my.yaml:4: "file" is "{1}.csv": write a name of its own in each brace'],
  [
    NODE,
    "file: a.csv",
    'file: a.csv\n    separator: ";;"',
    'my.yaml:5: "separator" is ";;": write one character, as in ";".',
  ],
  [
    NODE,
    "    make:",
    '    before: [{ node: Group, id: "{x}", fields: {} }]\n    make:',
    'my.yaml:5: "before" reads the column "x"',
  ],
  [
    NODE,
    "        fields:",
    '        each: { 1: "{a}" }\n        fields:',
    'my.yaml:8: "each" names a value "1": write a name of letters, digits and underscores.',
  ],
  [
    NODE,
    "        fields:",
    "        fields:\n          birthDate: { date: x, from: y }",
    'my.yaml:9: Person.birthDate is {"date":"x","from":"y"}: write one of',
  ],
  [
    NODE,
    "        fields:",
    "        fields:\n          birthDate: { date: x, formats: [DD] }",
    'my.yaml:9: the format "DD" lacks a year or a month',
  ],
  [
    NODE,
    "        fields:",
    "        fields:\n          citations: [{ locator: x }]",
    'my.yaml:9: Person.citations has no "source": write it.',
  ],
  [
    NODE,
    "        fields:",
    "        fields:\n          names: [{ value: x, nameKind: NICK }]",
    'my.yaml:9: Person.names.nameKind is "NICK": write one of PRIMARY, ALIAS, WEAK, PREVIOUS.',
  ],
  [NODE, "scope: s", "scope: s\ntables: { t: { value: {} } }", 'my.yaml:2: the table "t" has no key "value"'],
  [
    NODE,
    "scope: s",
    "scope: s\ntables: { t: { values: { A: 1, a: 2 }, fold: true } }",
    'my.yaml:2: the table "t" has "a" twice: leave one of them out.',
  ],
  [NODE, "marking: PUBLIC", "marking: PUBLIC\n  x: [", "my.yaml:2: this is not YAML:"],
  [RELATIONSHIP, "ABOUT", "ABOVE", 'my.yaml:6: there is no relationship "ABOVE": write one of'],
  [RELATIONSHIP, ', end: "{b}"', "", 'my.yaml:6: a relationship has no "end": write it.'],
  [RELATIONSHIP, "ABOUT", "MEMBER_OF", "my.yaml:6: MEMBER_OF.rank is missing, and every MEMBER_OF has one"],
];

test.each(MISTAKES)("of %j the change of %j to %j is told", (yaml, from, to, expected) => {
  expect(yaml).toContain(from);
  expect(() => readMapping("my.yaml", yaml.replace(from, to), model)).toThrow(expected);
});

test("both are right without a change", () => {
  expect([NODE, RELATIONSHIP].map((yaml) => readMapping("my.yaml", yaml, model).files.length)).toEqual([1, 1]);
});

test("a column that the file does not have is told with the line of the mapping", async () => {
  await expect(itemsOf(NODE, { "a.csv": "id,title\n1,x\n" })).rejects.toThrow(
    'my.yaml:9: a.csv has no column "name": write one of id, title, or name the value with "let" or "each".',
  );
});

test("a file that the mapping says nothing of is told, and one that it needs", async () => {
  await expect(itemsOf(NODE, { "a.csv": "id,name\n", "b.csv": "" })).rejects.toThrow(
    'b.csv: my.yaml says nothing of this file: leave it out, or add a "file" to the mapping, beside a.csv.',
  );
  await expect(itemsOf(NODE, {})).rejects.toThrow(
    'my.yaml:4: no file is "a.csv": name it among those to import, or say "optional: true" in my.yaml.',
  );
});

test("a table whose file is missing, or has a key twice, is told", async () => {
  const yaml = NODE.replace("scope: s", 'scope: s\ntables: { t: { file: t.csv, key: "{k}" } }');
  await expect(itemsOf(yaml, { "a.csv": "id,name\n" })).rejects.toThrow(
    'my.yaml:2: the table "t" is read from "t.csv", which is not there: name it among the files, or put it beside the mapping.',
  );
  await expect(itemsOf(yaml, { "a.csv": "id,name\n", "t.csv": "k,v\n1,2\n1,3\n" })).rejects.toThrow(
    't.csv:3: the key "1" is there already: leave one row out, or say "many: true".',
  );
});

test("a table without a header is refused, since an empty file is seldom meant, unless the file is optional", async () => {
  const table = (file: string, more = ""): string =>
    `{ scope: s, marking: PUBLIC, files: [{ file: ${file}${more}, make: [{ node: Person, id: "{id}", fields: { name: "{id}" } }] }] }`;
  for (const text of ["", "\n\n"])
    await expect(itemsOf(table("a.csv"), { "a.csv": text })).rejects.toThrow("a.csv:1: the file has no header: see");
  await expect(itemsOf(table("a.tsv"), { "a.tsv": "" })).rejects.toMatchObject({ code: "BAD_IMPORT" });
  expect(await itemsOf(table("a.csv", ", optional: true"), { "a.csv": "" })).toEqual([]);
  expect(await itemsOf(table("a.csv", ", header: [id]"), { "a.csv": "" })).toEqual([]);
  expect(await itemsOf(table("a.csv"), { "a.csv": "id\n" })).toEqual([]);
});

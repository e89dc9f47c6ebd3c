import { buildSchema, parse, validate } from "graphql";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asQuery, queryAddress } from "../../../src/explorer/app/share/as-query";
import { linksToCsv, recordsToCsv } from "../../../src/explorer/app/share/to-csv";
import { sampleLink, sampleRecord } from "../graph/sample-records";

const NOTHING = { links: new Map(), records: new Map() };

test("a field with commas, quotes or line breaks is quoted, and a formula is made text", () => {
  const records = [
    sampleRecord({ id: "a", name: 'He said "no",\nthen left' }),
    sampleRecord({ id: "b", name: "=1+1" }),
  ];
  const [, ...rows] = recordsToCsv({ records }, NOTHING).split("\r\n");
  expect(rows).toEqual([
    'a,PERSON,,"He said ""no"",\nthen left",,,,,,PROBABLE,PUBLIC,,,,,,,',
    "b,PERSON,,'=1+1,,,,,,PROBABLE,PUBLIC,,,,,,,",
    "",
  ]);
});

test("relationships have their ends by id and by name", () => {
  const records = [sampleRecord({ id: "a", name: "Anna" }), sampleRecord({ id: "b", name: "The ball" })];
  expect(linksToCsv({ records, links: [sampleLink("a", "b")] }, NOTHING).split("\r\n")[1]).toBe(
    "a-b,PARTICIPATED_IN,VICTIM,a,Anna,b,The ball,PROBABLE,PUBLIC,,",
  );
});

test("the query for what is shown is valid, whatever the ids hold", () => {
  const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
  const query = asQuery({ records: [sampleRecord({ id: 'strange "id"\\' })] });
  expect(validate(schema, parse(query))).toEqual([]);
  expect(decodeURIComponent(queryAddress({ records: [] }))).toContain("/graphql#query=# What the explorer showed: 0");
});

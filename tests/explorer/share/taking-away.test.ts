import { buildSchema, parse, validate } from "graphql";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asQuery, queryAddress } from "../../../src/explorer/app/share/as-query";
import { linksToCsv, recordsToCsv } from "../../../src/explorer/app/share/to-csv";
import { EMPTY_PICTURE } from "../../../src/explorer/app/state/picture";
import { sampleLink, sampleRecord } from "../graph/sample-records";

test("a field with commas, quotes or line breaks is quoted, and a formula is made text", () => {
  const records = [
    sampleRecord({ id: "a", name: 'He said "no",\nthen left' }),
    sampleRecord({ id: "b", name: "=1+1" }),
  ];
  const [, ...rows] = recordsToCsv({ records }).split("\r\n");
  expect(rows).toEqual([
    'a,PERSON,,"He said ""no"",\nthen left",,,,,,PROBABLE,PUBLIC',
    "b,PERSON,,'=1+1,,,,,,PROBABLE,PUBLIC",
    "",
  ]);
});

test("relationships have their ends by id and by name", () => {
  const records = [sampleRecord({ id: "a", name: "Anna" }), sampleRecord({ id: "b", name: "The ball" })];
  expect(linksToCsv({ records, links: [sampleLink("a", "b")] }).split("\r\n")[1]).toBe(
    "a-b,PARTICIPATED_IN,VICTIM,a,Anna,b,The ball,PROBABLE,PUBLIC",
  );
});

test("the query for what is shown is valid, whatever the ids hold", () => {
  const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
  const query = asQuery({ records: [sampleRecord({ id: 'strange "id"\\' })], links: [] }, EMPTY_PICTURE.filters);
  expect(validate(schema, parse(query))).toEqual([]);
  expect(decodeURIComponent(queryAddress({ records: [], links: [] }, EMPTY_PICTURE.filters))).toContain(
    "/graphql#query=# What the explorer showed: 0",
  );
});

test("the query holds the filters in force, and says how", () => {
  const filters = {
    typesOff: ["SOURCE"],
    linksOff: ["ABOUT"],
    leastConfidence: "PROBABLE",
    brush: { from: "2025-03-01", to: "2025-03-09" },
  } as const;
  const query = asQuery({ records: [], links: [sampleLink("a", "b")] }, filters);
  const along = '{ relationships: [PARTICIPATED_IN], roles: ["VICTIM"], leastConfidence: PROBABLE }';
  expect(query).toContain(`along: [${along}]`);
  expect(query).toContain("# Kinds of relationships left out, by `along`: ABOUT.");
  expect(query).toContain("# Types left out, by asking for these ids only: SOURCE.");
  expect(query).toContain("# Time, by asking for these ids only: 2025-03-01 to 2025-03-09, or no date.");
  expect(validate(buildSchema(readFileSync("schema.graphql", "utf8")), parse(query))).toEqual([]);
});

test("where no relationship is left, the query says which filter it does not hold", () => {
  const query = asQuery({ records: [], links: [] }, { ...EMPTY_PICTURE.filters, linksOff: ["ABOUT"] });
  expect(query).toContain(
    "# Kinds of relationships left out, not in this query, since no relationship was left: ABOUT.",
  );
});

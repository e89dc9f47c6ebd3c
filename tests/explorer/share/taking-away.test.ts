import { buildSchema, parse, validate } from "graphql";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asQuery, queryAddress } from "../../../src/explorer/app/share/as-query";
import { linksToCsv, recordsToCsv } from "../../../src/explorer/app/share/to-csv";
import { EMPTY_PICTURE } from "../../../src/explorer/app/state/picture";
import type { Palette } from "../../../src/explorer/app/graph/palette";
import { sceneOf } from "../../../src/explorer/app/graph/scene";
import type { ShownLink } from "../../../src/explorer/app/graph/shown-link";
import { RECORD_TYPES } from "../../../src/explorer/app/records/words";
import { toSvg } from "../../../src/explorer/app/share/to-svg";
import { sampleLink, sampleRecord } from "../graph/sample-records";

const NOTHING = { links: new Map(), records: new Map() };

test("a field with commas, quotes or line breaks is quoted, and a formula is made text", () => {
  const records = [
    sampleRecord({ id: "a", name: 'He said "no",\nthen left' }),
    sampleRecord({ id: "b", name: "=1+1" }),
  ];
  const [, ...rows] = recordsToCsv({ records }, NOTHING).split("\r\n");
  expect(rows).toEqual([
    'a,PERSON,,"He said ""no"",\nthen left",,,,,,,0,PROBABLE,PUBLIC,,,,,,,',
    "b,PERSON,,'=1+1,,,,,,,0,PROBABLE,PUBLIC,,,,,,,",
    "",
  ]);
});

test("places come with the role there and how sure it is, and how many are not listed", () => {
  const at = (id: string, confidence: "POSSIBLE" | "CONFIRMED", role: string | null) => {
    return { id, name: id.toUpperCase(), latitude: 34.5, longitude: 36, precisionMetres: 500, role, confidence };
  };
  const row = (places: readonly ReturnType<typeof at>[]): string | undefined => {
    return recordsToCsv({ records: [sampleRecord({ id: "a", places, morePlaces: 2 })] }, NOTHING).split("\r\n")[1];
  };
  const [tash, kern] = [at("tash", "POSSIBLE", "origin"), at("kern", "CONFIRMED", null)];
  expect(row([tash, kern])).toBe(
    'a,PERSON,,a,,,,,,"TASH [tash] | origin | possible | 34.5 36 ± 500 m\nKERN [kern] | confirmed | 34.5 36 ± 500 m",2,PROBABLE,PUBLIC,,,,,,,',
  );
  expect(row([kern])).toBe(
    "a,PERSON,,a,,,34.5,36,500,KERN [kern] | confirmed | 34.5 36 ± 500 m,2,PROBABLE,PUBLIC,,,,,,,",
  );
});

test("relationships have their ends by id and by name", () => {
  const records = [sampleRecord({ id: "a", name: "Anna" }), sampleRecord({ id: "b", name: "The ball" })];
  expect(linksToCsv({ records, links: [sampleLink("a", "b")] }, NOTHING).split("\r\n")[1]).toBe(
    "a-b,PARTICIPATED_IN,VICTIM,a,Anna,b,The ball,PROBABLE,PUBLIC,,",
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

test("where the filters leave no relationship, the query asks for none, and says so", () => {
  const query = asQuery({ records: [], links: [] }, { ...EMPTY_PICTURE.filters, linksOff: ["ABOUT"] });
  expect(query).toContain("# Kinds of relationships left out, by asking for none, since none was left: ABOUT.");
  expect(query).not.toContain("relationships {");
  expect(validate(buildSchema(readFileSync("schema.graphql", "utf8")), parse(query))).toEqual([]);
});

const PALETTE: Palette = {
  types: Object.fromEntries(RECORD_TYPES.map((type) => [type, "#123456"])) as Palette["types"],
  ...{ text: "#111111", quiet: "#555555", surface: "#ffffff", raised: "#ffffff", accent: "#0000ff" },
  ties: { attacker: "#aa5500", victim: "#0055aa", neutral: "#777777" },
};

/** A drawing of a person and what ties him to an event, with where it is from. */
function drawn(link: Partial<ShownLink>, address: string): string {
  const records = [sampleRecord({ id: "a" }), sampleRecord({ id: "b", type: "EVENT" })];
  const places = { a: [0, 0], b: [200, 100] } as const;
  const picture = { ...EMPTY_PICTURE, nodes: ["a", "b"], positions: places };
  const scene = sceneOf({ records, recordsOfAnyTime: records, links: [sampleLink("a", "b", link)] }, picture);
  return toSvg(scene, PALETTE, { shown: "Showing 2 of 94 records", takenOn: "2019-03-04", address });
}

test("a drawing says what the lines in it mean, and of no others", () => {
  const alleged = drawn({ role: "ALLEGED_PERPETRATOR" }, "https://attest.example/#1-x");
  expect(alleged).toContain(">alleged attacker<");
  expect(alleged).toContain(">alleged<");
  expect(alleged).not.toContain("victim or target");
  expect(alleged).not.toContain("possible");
  expect(drawn({ confidence: "POSSIBLE" }, "https://attest.example/#1-x")).toContain(">possible or doubtful<");
});

test("a drawing says where it is from, with the whole of a long address", () => {
  const address = `https://attest.example/#1-${"abcdefghij".repeat(60)}`;
  const lines = [
    ...drawn({}, address).matchAll(/<text[^>]*fill="#555555" font-family="monospace">([^<]*)<\/text>/g),
  ].map(([, line]) => line);
  expect(lines[0]).toBe("Showing 2 of 94 records, taken from Attest on 2019-03-04:");
  expect(lines.slice(1).join("")).toBe(address);
  expect(Math.max(...lines.map((line) => line?.length ?? 0))).toBeLessThan(100);
});

import { expect, test } from "vitest";
import { personOf } from "./map-text.js";

const born = async (date: string, csv: string, tables?: string) =>
  (await personOf(`birthDate: ${date}`, csv, tables)).map((person) =>
    typeof person === "string" ? person : (person["birthDate"] ?? null),
  );

const FORMATS = "formats: [DD.MM.YYYY, MM/YYYY, YYYY]";

test("a date is as fine as its format", async () => {
  expect(await born(`{ date: "{a}", ${FORMATS} }`, "a,b\n06.03.2019,\n03/2019,\n2019,\n,\n")).toEqual([
    "2019-03-06",
    "2019-03",
    "2019",
    null,
  ]);
});

test("a date in no format, or that is none, is told with its column", async () => {
  const told = (text: string) =>
    `"${text}" is in none of the formats DD.MM.YYYY, MM/YYYY, YYYY: correct it, or add its format.`;
  expect(await born(`{ date: "{a}", ${FORMATS} }`, "a\n6 March\n31.02.2019\n13/2019\n")).toEqual(
    ["6 March", "31.02.2019", "13/2019"].map(told),
  );
});

test("a date that two formats read differently is told, and not guessed", async () => {
  expect(
    await born('{ date: "{a}", formats: [DD/MM/YYYY, MM/DD/YYYY] }', "a\n13/04/2019\n03/04/2019\n04/04/2019\n"),
  ).toEqual([
    "2019-04-13",
    '"03/04/2019" is 2019-04-03 in one of the formats DD/MM/YYYY, MM/DD/YYYY and 2019-03-04 in another: leave one out.',
    "2019-04-04",
  ]);
});

test("months may be words, days one figure, and the rest may be anything", async () => {
  expect(
    await born('{ date: "{a}", formats: [D MMMM YYYY, "*, YYYY"] }', 'a\n6 March 2019\n12 sept. 2019\n"early, 2019"\n'),
  ).toEqual(["2019-03-06", "2019-09-12", "2019"]);
});

test("a span has both ends, of which an empty one is unknown, and one day is no span", async () => {
  expect(await born('{ from: "{a}", to: "{b}" }', "a,b\n2019,2020-05\n2019,\n,2020\n2019,2019\n,\n")).toEqual([
    "2019/2020-05",
    "2019/",
    "/2020",
    "2019",
    null,
  ]);
});

test("a span that ends before it begins is told with the column of its end", async () => {
  expect((await born('{ from: "{a}", to: "{b}" }', "a,b\n2019,2018\n"))[0]).toMatch(
    /^"2019\/2018" is not a date: an end before the start at position 6\./,
  );
});

test("some day between two is a set of days", async () => {
  expect(
    await born('{ between: ["{a}", "{b}"] }', "a,b\n2019-03-01,2019-03-09\n2019-03-01,2019-03-01\n,2019\n"),
  ).toEqual(["[2019-03-01..2019-03-09]", "2019-03-01", "[..2019]"]);
});

test("a precision makes a date coarser and never finer", async () => {
  const cut = '{ date: "{a}", precision: "{p}" }';
  expect(await born(cut, "a,p\n2019-03-06,MONTH\n2019,DAY\n2019-03,YEAR\n2019,DECADE\n2019,CENTURY\n2019,\n")).toEqual([
    "2019-03",
    "2019",
    "2019",
    "201X",
    "20XX",
    "2019",
  ]);
  expect(await born(cut, "a,p\n2019,WEEK\n")).toEqual([
    'the precision is "WEEK": it may be DAY, MONTH, YEAR, DECADE, CENTURY.',
  ]);
});

test("a mark stands behind the date", async () => {
  const about = '{ date: "{a}", mark: "{m | table m}" }';
  expect(await born(about, "a,m\n2019,circa\n2019,\n", '{ m: { values: { circa: "~" } } }')).toEqual(["2019~", "2019"]);
});

test("a date that says no format is EDTF, and told where it is none", async () => {
  expect(await born('{ date: "{a}" }', "a\n2019?\n6.3.2019\n")).toEqual([
    "2019?",
    expect.stringMatching(/^"6\.3\.2019" is not a date: no date starts with/),
  ]);
});

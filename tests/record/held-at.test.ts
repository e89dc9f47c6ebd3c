import { expect, test } from "vitest";
import { AttestError } from "../../src/errors.js";
import { heldAt } from "../../src/record/held-at.js";

test.each([
  ["a day before the last", "2010-06-01/2019-03-20", "2019-03-19", "CERTAIN"],
  ["the last day, of which nobody says how much", "2010-06-01/2019-03-20", "2019-03-20", "POSSIBLE"],
  ["the day after", "2010-06-01/2019-03-20", "2019-03-21", null],
  ["the month in which it ended", "2010-06-01/2019-03-20", "2019-03", "POSSIBLE"],
  ["the month before that", "2010-06-01/2019-03-20", "2019-02", "CERTAIN"],
  ["the first day", "2010-06-01/2019-03-20", "2010-06-01", "POSSIBLE"],
  ["the day after the first", "2010-06-01/2019-03-20", "2010-06-02", "CERTAIN"],
  ["the day before the first", "2010-06-01/2019-03-20", "2010-05-31", null],
  ["years within", "2010-06-01/2019-03-20", "2012/2015", "CERTAIN"],
  ["years that end later", "2010-06-01/2019-03-20", "2012/2020", "POSSIBLE"],
  ["the very same dates", "2010-06-01/2019-03-20", "2010-06-01/2019-03-20", "POSSIBLE"],
])("what held from one day to another held on %s", (_, during, time, fit) => {
  expect(heldAt(during, time)).toBe(fit);
});

test.each([
  ["a day of the month in which it began", "2010-06-15", "POSSIBLE"],
  ["the last day of that month", "2010-06-30", "POSSIBLE"],
  ["the first of the next", "2010-07-01", "CERTAIN"],
  ["the last day before the month in which it ended", "2019-02-28", "CERTAIN"],
  ["the first of that month", "2019-03-01", "POSSIBLE"],
  ["its last day", "2019-03-31", "POSSIBLE"],
  ["the day after", "2019-04-01", null],
])("what held from a month to another held on %s", (_, time, fit) => {
  expect(heldAt("2010-06/2019-03", time)).toBe(fit);
});

test.each([
  ["is open at the end", "2017-05-01/..", "2030-01-01", "CERTAIN"],
  ["is open at the end, before its start", "2017-05-01/..", "2017-04-30", null],
  ["is open at the start", "../2015-05-01", "-0044", "CERTAIN"],
  ["is open at the start, after its end", "../2015-05-01", "2015-05-02", null],
  ["is always", "../..", "2020-01-01", "CERTAIN"],
  ["has an unknown end", "2017-05-01/", "2030-01-01", "POSSIBLE"],
  ["has an unknown end, before its start", "2017-05-01/", "2016", null],
  ["has an unknown start", "/2015-05-01", "2014-01-01", "POSSIBLE"],
  ["has an unknown start and is open at the end", "/..", "2020-01-01", "POSSIBLE"],
  ["is open at the start and has an unknown end", "../", "2020-01-01", "POSSIBLE"],
])("what %s", (_, during, time, fit) => {
  expect(heldAt(during, time)).toBe(fit);
});

test.each([
  ["is open at the end", "2014/.."],
  ["is open at the start", "../2014"],
  ["has an unknown end", "2014/"],
  ["has an unknown start", "/2014"],
])("at a time that %s nothing held for certain", (_, time) => {
  expect(heldAt("../..", time)).toBe("POSSIBLE");
  expect(heldAt("2010/2019", time)).toBe("POSSIBLE");
});

test.each([
  ["the start is about a year", "2008~/..", "2019-03-06"],
  ["the start is doubted", "2008?/..", "2019-03-06"],
  ["the start is both", "2008%/..", "2019-03-06"],
  ["the end is about a year", "2008/2021~", "2019-03-06"],
  ["a part of the end is doubted", "2008/2021-?05", "2019-03-06"],
  ["the time is about a day", "2008/2021", "2019-03-06~"],
  ["the time is doubted", "2008/2021", "2019-03?"],
])("where %s nothing held for certain", (_, during, time) => {
  expect(heldAt(during, time)).toBe("POSSIBLE");
});

test("a hedged date that lies apart is still apart", () => {
  expect(heldAt("2008~/2010~", "2019-03-06")).toBeNull();
});

test.each([
  ["a decade", "201X/..", "2019-06", "POSSIBLE"],
  ["a decade, after it", "201X/..", "2020-01-01", "CERTAIN"],
  ["a season", "2012-21/..", "2012-12-31", "CERTAIN"],
])("what began in %s", (_, during, time, fit) => {
  expect(heldAt(during, time)).toBe(fit);
});

test.each([
  ["a day", "2019-03-06", "2019-03-06"],
  ["a year", "2019", "2019-03-06"],
  ["one of several years", "[2018..2020]", "2019"],
  ["several years, all of them", "{2018..2020}", "2019"],
])("a date that is no interval says of %s when in it something held", (_, during, time) => {
  expect(heldAt(during, time)).toBe("POSSIBLE");
});

test("a year without the day is apart from it", () => {
  expect(heldAt("2018", "2019-03-06")).toBeNull();
});

test.each([
  [null, "2019-03-06"],
  ["2010/..", null],
  [null, null],
])("what held in %s at %s is undated", (during, time) => {
  expect(heldAt(during, time)).toBe("UNDATED");
});

test("what is no date is refused", () => {
  expect(() => heldAt("since 2010", "2019")).toThrow(AttestError);
  expect(() => heldAt("2010/..", "06.03.2019")).toThrow(AttestError);
});

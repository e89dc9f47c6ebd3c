import { expect, test } from "vitest";
import { readPath } from "../../src/compile/facet-path.js";
import { AttestError } from "../../src/errors.js";

const plain = (...fields: string[]) => fields.map((field) => ({ field, only: null }));

test.each([
  ["topics", plain("topics")],
  ["speakers.memberOf", plain("speakers", "memberOf")],
  ["a.b.c.d.e.f", plain("a", "b", "c", "d", "e", "f")],
  ["_x1.Y_2", plain("_x1", "Y_2")],
])("%s is fields after one another", (text, steps) => {
  expect(readPath(text, "at")).toEqual(steps);
});

test.each(["about(type: PERSON)", "about(type:PERSON)", "about(  type  :  PERSON  )"])(
  "%s is a field of which some are followed",
  (text) => {
    expect(readPath(text, "at")).toEqual([{ field: "about", only: { field: "type", value: "PERSON" } }]);
  },
);

test("a condition may stand on any step", () => {
  expect(readPath("places.withinAll(level: PROVINCE).events", "at")).toEqual([
    { field: "places", only: null },
    { field: "withinAll", only: { field: "level", value: "PROVINCE" } },
    { field: "events", only: null },
  ]);
});

test.each([
  "",
  ".",
  "a.",
  ".a",
  "a..b",
  "a b",
  " a",
  "a.b.c.d.e.f.g",
  "1a",
  "a-b",
  "a()",
  "a(b)",
  "a(b:)",
  "a(b: c",
  "a(b: c) ",
  "a(b: c)(d: e)",
  "a(b: c, d: e)",
  'a(b: "c")',
  "a(b: 1)",
  "a (b: c)",
  "Ä",
  "`a`",
  "a\n",
  "a`) DETACH DELETE (n",
  "a".repeat(501),
  null,
  undefined,
  7,
  ["a"],
])("%j is no path, which is told with where it stands", (text) => {
  const read = (): unknown => readPath(text, "Events.facets(by:)");
  expect(read).toThrow(AttestError);
  expect(read).toThrow(/^Events\.facets\(by:\) was given the path .*write up to 6 fields with points between/s);
});

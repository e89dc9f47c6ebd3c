import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEdtf } from "../../src/record/edtf.js";
import { type Entry, type Evidence } from "../../src/record/same-as-evidence.js";
import { sameAs } from "../../src/record/same-as.js";

function entry(id: string, said: Partial<Entry>): Entry {
  const none = { kind: null, position: null, names: [], identifiers: [], dates: {}, containers: [], sources: [] };
  return { id, type: "Place", anonymous: false, ...none, ...said };
}

function named(...values: string[]): Pick<Entry, "names"> {
  return { names: values.map((value) => ({ value, nameKind: "ALIAS" })) };
}

const at = (latitude: number, longitude: number, precisionMetres: number | null = null): Partial<Entry> => ({
  position: { latitude, longitude, precisionMetres },
});
const born = (edtf: string): Partial<Entry> => ({ dates: { birthDate: readEdtf(edtf) } });
const known = (...all: string[]): Partial<Entry> => ({
  identifiers: all.map((one) => ({ scheme: one.split(":")[0] ?? "", value: one.split(":")[1] ?? "" })),
});

function evidence(one: Partial<Entry>, other: Partial<Entry>): Evidence[] {
  return [...(sameAs(entry("a", one), entry("b", other))?.evidence ?? [])];
}

/** A score of names by how many of their first letters are the same. */
function byStart(one: string, other: string): number {
  const same = Array.from(one).findIndex((letter, place) => letter !== other[place]);
  return (same < 0 ? one.length : same) / Math.max(one.length, other.length);
}

test.each<[string, Partial<Entry>, Partial<Entry>, number, string]>([
  ["one name", named("Ambrivel"), named("Castle Brask", "Ambrivel"), 8, 'both are called "Ambrivel"'],
  [
    "one name, written otherwise",
    named("Türk"),
    named("turk"),
    7,
    '"Türk" and "turk" are one name in two spellings or scripts',
  ],
  ["no name alike", named("Sarn"), named("Brask"), -6, '"Sarn" and "Brask" are 0 % alike'],
  ["an identifier", known("wikidata:Q1"), known("wikidata:Q1", "wikidata:Q2"), 20, "both are wikidata:Q1"],
  ["another identifier", known("wikidata:Q1"), known("wikidata:Q2"), -10, "in wikidata one is Q1, the other Q2"],
  ["near by", at(48.652, 33.104, 3000), at(48.66, 33.11, 8000), 4, "1.0 km apart"],
  ["near by, roughly", at(48, 33, 30_000), at(48.1, 33, 30_000), 2, "11.1 km apart"],
  ["near by, over the 180th meridian", at(0, 179.99), at(0, -179.99), 4, "2.2 km apart"],
  ["far away", at(0, 0), at(0, 180), -6, "20015.1 km apart"],
  ["one day of birth", born("1999-12-24"), born("1999-12-24"), 6, "birthDate may be one date"],
  ["a day and its year", born("1999-12-24"), born("1999"), 3, "birthDate may be one date"],
  ["a day and its decade", born("1999-12-24"), born("199X"), 1, "birthDate may be one date"],
  ["days of birth apart", born("1999-12-24"), born("1998"), -8, "birthDate cannot be one date"],
  ["days of birth apart, unsure", born("1999-12-24"), born("1998?"), -2, "birthDate cannot be one date"],
  ["one kind", { kind: "CITY" }, { kind: "CITY" }, 1, "both are CITY"],
  ["two kinds", { kind: "CITY" }, { kind: "COUNTRY" }, -3, "one is CITY, the other COUNTRY"],
  ["one container", { containers: ["x", "brask"] }, { containers: ["brask"] }, 2, "both are in brask"],
])("%s is evidence", (_, one, other, weight, words) => {
  expect(evidence(one, other)).toMatchObject([{ weight, words }]);
});

test.each<[string, Partial<Entry>, Partial<Entry>]>([
  ["nothing said", {}, {}],
  ["a name beside none", named("Sarn"), {}],
  ["registers apart", known("wikidata:Q1"), known("geonames:2")],
  ["neither near nor far", at(48, 33), at(48.5, 33)],
  ["an open date", born("1999"), born("../2001")],
  ["different dates", born("1999"), { dates: { deathDate: readEdtf("1999") } }],
  ["containers apart", { containers: ["brask"] }, { containers: ["tulm"] }],
])("%s is no evidence", (_, one, other) => {
  expect(evidence(one, other)).toEqual([]);
});

describe("never the same are", () => {
  const group = { type: "Group", ...named("residents") };
  const anonymous = { ...group, anonymous: true };
  test.each<[string, Entry, Entry]>([
    ["an entry and itself", entry("a", {}), entry("a", {})],
    ["a person and a place", entry("a", { type: "Person" }), entry("b", {})],
    [
      "anonymous groups of two sources",
      entry("a", { ...anonymous, sources: ["x"] }),
      entry("b", { ...anonymous, sources: ["y"] }),
    ],
    ["anonymous groups of no source", entry("a", anonymous), entry("b", anonymous)],
    [
      "an anonymous group and a named one",
      entry("a", { ...anonymous, sources: ["x"] }),
      entry("b", { ...group, sources: ["x"] }),
    ],
  ])("%s", (_, one, other) => {
    expect(sameAs(one, other)).toBeNull();
  });
  test("but anonymous groups of one source may be", () => {
    const both = { ...anonymous, sources: ["x"] };
    expect(sameAs(entry("a", both), entry("b", both))?.score).toBeGreaterThan(0.5);
  });
});

describe("a name", () => {
  test("counts by a score that is passed in, whichever way it is lower", () => {
    const [one, other] = [entry("a", named("Ambrivel")), entry("b", named("Ambrival"))];
    expect(sameAs(one, other, byStart)?.evidence).toMatchObject([{ weight: expect.closeTo(1) as number }]);
    expect(sameAs(one, other, (a) => (a === "Ambrivel" ? 1 : 0.75))?.evidence).toMatchObject([{ words: /75/ }]);
  });
  test("counts half where it is weak", () => {
    const weak: Partial<Entry> = { names: [{ value: "Sarn", nameKind: "WEAK" }] };
    expect(evidence(weak, named("Sarn"))).toMatchObject([{ weight: 4 }]);
    expect(evidence(weak, named("Brask"))).toMatchObject([{ weight: -6 }]);
  });
});

test("in the invented world Amrivel may be Ambrivel, but not sarn", () => {
  const ambrivel = entry("ambrivel", {
    kind: "CITY",
    ...named("Ambrivel", "Castle Brask"),
    ...at(48.652, 33.104, 3000),
  });
  const amrivel = entry("amrivel", { kind: "CITY", ...named("Amrivel"), ...at(48.66, 33.11, 8000) });
  const sarn = entry("sarn", { kind: "CITY", ...named("sarn"), ...at(48.66, 33.11, 8000) });
  const alike = (one: string, other: string): number => (/^Am.*vel$/.test(one) && /^Am.*vel$/.test(other) ? 0.88 : 0);
  expect(sameAs(ambrivel, amrivel, alike)?.score).toBeCloseTo(0.75, 1);
  expect(sameAs(ambrivel, sarn, alike)?.score).toBeLessThan(0.01);
});

test("an identifier that differs outweighs a name", () => {
  const [one, other] = [
    entry("a", { ...named("Sarn"), ...known("x:1") }),
    entry("b", { ...named("Sarn"), ...known("x:2") }),
  ];
  expect(sameAs(one, other)?.score).toBeLessThan(0.01);
  expect(sameAs(one, other)?.evidence.map(({ kind }) => kind)).toEqual(["IDENTIFIER", "NAME"]);
});

describe("whatever the entries", () => {
  const random = fc.record({
    names: fc.array(
      fc.record({
        value: fc.constantFrom("Sarn", "SARN", "Sarm", "Brask"),
        nameKind: fc.constantFrom("WEAK" as const, "ALIAS" as const),
      }),
      { maxLength: 3 },
    ),
    identifiers: fc.array(fc.record({ scheme: fc.constantFrom("x", "y"), value: fc.constantFrom("1", "2") }), {
      maxLength: 3,
    }),
    position: fc.option(
      fc.record({
        latitude: fc.integer({ min: -90, max: 90 }),
        longitude: fc.integer({ min: -180, max: 180 }),
        precisionMetres: fc.constantFrom(null, 100_000),
      }),
      { nil: null },
    ),
    dates: fc.dictionary(
      fc.constantFrom("birthDate", "founded"),
      fc.constantFrom("1999", "199X?", "../1990", "2001-01-01").map(readEdtf),
    ),
    kind: fc.constantFrom(null, "CITY", "SITE"),
    containers: fc.subarray(["brask", "tulm"]),
  });
  test("which is compared with which does not matter, and the score is a share of 1", () => {
    fc.assert(
      fc.property(random, random, (one, other) => {
        const [there, back] = [
          sameAs(entry("a", one), entry("b", other), byStart),
          sameAs(entry("b", other), entry("a", one), byStart),
        ];
        expect(there?.score).toBeCloseTo(back?.score ?? -1, 12);
        expect(there?.score).toBeGreaterThan(0);
        // Odds above 2^53, of three identifiers in common, are the number 1 already.
        expect(there?.score).toBeLessThanOrEqual(1);
      }),
    );
  });
  test("an identifier in common never lowers the score, one more container in common neither", () => {
    fc.assert(
      fc.property(random, random, (one, other) => {
        const before = sameAs(entry("a", one), entry("b", other))?.score ?? 0;
        const both = (all: typeof one): Entry =>
          entry(all === one ? "a" : "b", {
            ...all,
            identifiers: [...all.identifiers, { scheme: "z", value: "9" }],
            containers: [...all.containers, "z"],
          });
        expect(sameAs(both(one), both(other))?.score).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

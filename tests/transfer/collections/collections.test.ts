import { describe, expect, test } from "vitest";
import { countMapped, fieldsMapped } from "./count-mapped.js";
import { expectFactopolis } from "./expect-factopolis.js";
import { expectGraph } from "./expect-graph.js";
import { expectPopolo } from "./expect-popolo.js";
import {
  expectAllegedPerpetrators,
  expectForms,
  expectPlaced,
  expectSides,
  expectUcdpGed,
  expectUnnamed,
} from "./expect-ucdp-ged.js";
import { missing, pathsIn, type Counts } from "./shared-data.js";

/** How many lines of a type of relationship have each value of a field. */
function countOf(lines: readonly Readonly<Record<string, unknown>>[], relationship: string, field: string): Counts {
  const values = lines.filter((line) => line["relationship"] === relationship).map((line) => String(line[field]));
  return Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]));
}

/** Skips where a collection is missing, and says why. */
function collection(folder: string, tests: () => void): void {
  const trouble = missing(folder);
  describe.skipIf(trouble !== null)(trouble === null ? folder : `${folder} (${trouble})`, tests);
}

collection("factopolis", () => {
  const paths = () => pathsIn("factopolis", ".csv");

  test("makes as many of each type as the files have", async () => {
    expect(await countMapped("factopolis", paths())).toEqual({ counts: expectFactopolis(), reasons: [] });
  });

  test("has 521 quotations, 228 claims, 225 of them denied, 469 checks and 15 retractions", () => {
    expect(expectFactopolis()["Statement"]).toBe(521 + 228 + 225 + 469 + 15);
  });
});

collection("ucdp-ged", () => {
  const paths = () => pathsIn("ucdp-ged", ".csv");

  test("makes as many of each type as the file has", async () => {
    const { counts, reasons } = await countMapped("ucdp-ged", paths());
    expect({ counts, reasons }).toMatchObject({ counts: expectUcdpGed(), reasons: [] });
  });

  test("alleges a perpetrator of one-sided violence alone", async () => {
    const lines = await fieldsMapped("ucdp-ged", paths());
    const alleged = expectAllegedPerpetrators();
    expect(countOf(lines, "PARTICIPATED_IN", "role")).toEqual({
      ALLEGED_PERPETRATOR: alleged,
      VICTIM: alleged,
      PARTICIPANT: 2 * (1000 - alleged),
    });
  });

  test("lets UCDP speak only where no originator is named, and gives every statement a speaker", async () => {
    const lines = await fieldsMapped("ucdp-ged", paths());
    const made = lines.filter(({ relationship }) => relationship === "MADE");
    const ucdp = lines.find(({ name }) => name === "Uppsala Conflict Data Program")?.["id"];
    expect(new Set(made.map(({ end }) => end)).size).toBe(1000);
    expect(made.filter(({ start }) => start === ucdp).length).toBe(expectUnnamed());
  });

  test("has each side once, and the civilians of each event apart", async () => {
    const groups = (await fieldsMapped("ucdp-ged", paths())).filter(({ type }) => type === "Group");
    const sides = groups.filter(({ identifiers }) => identifiers !== undefined);
    expect(new Set(sides.map(({ id }) => id)).size).toBe(expectSides());
    expect(groups.filter(({ name }) => String(name).startsWith("Civilians, ")).length).toBe(
      expectAllegedPerpetrators(),
    );
  });

  test("keeps coordinates of places alone whose point is known, and says how well", async () => {
    const lines = await fieldsMapped("ucdp-ged", paths());
    const placed = lines.filter(({ latitude }) => latitude !== undefined);
    expect(new Set(placed.map(({ precisionMetres: metres }) => metres))).toEqual(new Set([undefined, 25_000]));
    expect(new Set(placed.map(({ id }) => id)).size).toBe(expectPlaced());
  });

  test("is sure of a day only where the file is", async () => {
    const lines = await fieldsMapped("ucdp-ged", paths());
    const forms = lines
      .filter(({ type }) => type === "Event")
      .map(({ when }) => (String(when).startsWith("[") ? "some day" : String(when).includes("/") ? "span" : "day"));
    expect(
      Object.fromEntries(["day", "some day", "span"].map((form) => [form, forms.filter((one) => one === form).length])),
    ).toEqual(expectForms());
  });
});

collection("popolo", () => {
  test("makes as many of each type as the eight files have, each in its own scope", async () => {
    const { counts, reasons } = await countMapped("popolo", pathsIn("popolo", ".json"));
    expect(counts).toEqual(expectPopolo());
    expect(reasons).toEqual([expect.stringContaining('"2015-11-27/2015-10-09" is not a date')]);
  });
});

collection("large", () => {
  test("makes as many of each type as the tables have", { timeout: 300_000 }, async () => {
    const { counts, reasons } = await countMapped("everypolitician-graph", pathsIn("large", ".gz"));
    expect(counts).toEqual(expectGraph());
    expect(reasons).toEqual([
      expect.stringContaining('"2016--01-15" is not a date'),
      expect.stringContaining('"1983-01-06/1983-01-03" is not a date'),
    ]);
  });
});
